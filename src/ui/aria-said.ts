export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'list'
  | 'listbox'
  | 'listitem'
  | 'option'
  | 'progressbar'
  | 'radio'
  | 'radiogroup'
  | 'status'
  | 'text'

/** What a screen reader is told about one node. */
export interface Said {
  role?: Role
  label?: string
  live?: 'polite' | 'assertive'
  hidden?: boolean
  checked?: boolean
  disabled?: boolean
  expanded?: boolean
  busy?: boolean
  selected?: boolean
  level?: number
}

export const SAID_KEYS = [
  'role',
  'label',
  'live',
  'hidden',
  'checked',
  'disabled',
  'expanded',
  'busy',
  'selected',
  'level',
] as const

export type SaidProps = Record<string, string | number | boolean>
