import { numberOf, textOf } from '../bag'
import { type Builtin, type Tools, truth } from './types'

type Control = HTMLInputElement | HTMLTextAreaElement

const DEFAULT_LENGTH = 140
const INPUT_MODES: Record<string, string> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  tel: 'tel',
  numberpad: 'numeric',
  digitpad: 'decimal',
  idcardpad: 'text',
}

/** The clients cut at `maxlength` (140 unless told) whatever the way of input; -1 means no limit. */
function cut(control: Control, limit: number) {
  if (limit >= 0 && control.value.length > limit) control.value = control.value.slice(0, limit)
}

/** `placeholder-class` names a class of the page; a pseudo element cannot wear one, so its colour is read off a probe. */
function takePlaceholderColor(control: Control, className: string) {
  if (className === '' || !control.isConnected) return
  const probe = document.createElement('view')
  probe.className = className
  control.after(probe)
  control.style.setProperty('--placeholder-color', getComputedStyle(probe).color)
  probe.remove()
}

/** What `input` and `textarea` share: value, events, focus, placeholder. */
export function textField(control: Control, tools: Tools): Builtin {
  let limit = DEFAULT_LENGTH
  let initial = ''
  let name = ''
  let holds = false
  const detail = () => ({ value: control.value, cursor: control.selectionStart ?? control.value.length })
  control.addEventListener('input', () => {
    cut(control, limit)
    tools.emit(control, 'input', { ...detail(), keyCode: 0 })
  })
  control.addEventListener('focus', () => tools.emit(control, 'focus', { ...detail(), height: 0 }))
  control.addEventListener('blur', () => tools.emit(control, 'blur', detail()))
  control.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !(control instanceof HTMLInputElement)) return
    // A browser would press the form's first button; the clients only close the keyboard.
    event.preventDefault()
    tools.emit(control, 'confirm', detail())
    if (!holds) control.blur()
  })
  const setters: Record<string, (value: unknown) => void> = {
    value(value) {
      initial = textOf(value)
      if (control.value !== initial) control.value = initial
      cut(control, limit)
    },
    maxlength(value) {
      limit = numberOf(value, DEFAULT_LENGTH)
      cut(control, limit)
    },
    placeholder: (value) => control.setAttribute('placeholder', textOf(value)),
    'placeholder-style'(value) {
      const color = /color:\s*([^;]+)/.exec(textOf(value))?.[1]
      if (color) control.style.setProperty('--placeholder-color', color)
    },
    'placeholder-class': (value) => void setTimeout(() => takePlaceholderColor(control, textOf(value)), 0),
    name(value) {
      name = textOf(value)
    },
    focus(value) {
      if (truth(value)) setTimeout(() => control.focus(), 0)
      else if (document.activeElement === control) control.blur()
    },
    disabled(value) {
      control.disabled = truth(value)
    },
    'confirm-hold'(value) {
      holds = truth(value)
    },
    'confirm-type': (value) => control.setAttribute('enterkeyhint', textOf(value, 'done')),
    password(value) {
      if (control instanceof HTMLInputElement) control.type = truth(value) ? 'password' : 'text'
    },
    type(value) {
      const type = textOf(value, 'text')
      control.setAttribute('data-type', type)
      control.setAttribute('inputmode', INPUT_MODES[type] ?? 'text')
      if (type === 'safe-password' && control instanceof HTMLInputElement) control.type = 'password'
    },
  }
  return {
    set(attribute, value) {
      const setter = setters[attribute]
      setter?.(value)
      return setter !== undefined
    },
    disabled: () => control.disabled,
    activate: () => control.focus(),
    field: {
      name: () => name,
      value: () => control.value,
      reset() {
        control.value = initial
        tools.emit(control, 'input', detail())
      },
    },
  }
}
