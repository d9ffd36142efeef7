/** Taro's components as plain HTML, for jest: enough to find by role and name, to tap and to type. */
import { type CSSProperties, createElement, type KeyboardEvent, type ReactNode } from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }

const isAria = (name: string) => /^aria[A-Z-]/.test(name)
const attribute = (name: string) => {
  if (name === 'ariaRole') return 'role'
  return name.startsWith('aria-') ? name : `aria-${name.slice(4).toLowerCase()}`
}

/** Attributes of the browser's own element, in React's spelling. */
const SPELT: Record<string, string> = { autocomplete: 'autoComplete', inputmode: 'inputMode' }
const nativeOf = (props: unknown) =>
  Object.fromEntries(Object.entries(props ?? {}).map(([name, value]) => [SPELT[name] ?? name, value]))

/** What every node keeps: class, id, style, tap, data-* and the aria props as config/plugins/aria.ts writes them. */
function common(props: Props): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) {
    if (['className', 'id', 'role', 'hidden', 'onClick'].includes(name) || name.startsWith('data-')) out[name] = value
    else if (isAria(name)) out[attribute(name)] = value
    else if (name === 'tabindex') out.tabIndex = value
    else if (name === 'onKeyDown') out.onKeyDown = value
    else if (name === 'nativeProps') Object.assign(out, nativeOf(value))
    else if (name === 'style' && value) out.style = typeof value === 'string' ? cssOf(value) : value
  }
  return out
}

function cssOf(text: string): CSSProperties {
  const pairs = text.split(';').map((rule) => rule.split(':').map((part) => part.trim()))
  return Object.fromEntries(pairs.filter(([name, value]) => name && value))
}

const box = (tag: string) => (props: Props) => createElement(tag, common(props), props.children)

/** Taro hands text over as `event.detail.value`. */
const typed = (handler: unknown) => (event: { target: { value: string } }) => {
  if (typeof handler === 'function') handler({ detail: { value: event.target.value } })
}

const input = (tag: 'input' | 'textarea') => (props: Props) =>
  createElement(tag, {
    ...common(props),
    ...(tag === 'input' ? { type: props.password ? 'password' : 'text', 'data-type': props.type } : {}),
    value: props.value ?? '',
    placeholder: props.placeholder,
    disabled: props.disabled,
    maxLength: typeof props.maxlength === 'number' && props.maxlength >= 0 ? props.maxlength : undefined,
    onChange: typed(props.onInput),
    onFocus: typed(props.onFocus),
    onBlur: typed(props.onBlur),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter' && typeof props.onConfirm === 'function') {
        props.onConfirm({ detail: { value: event.currentTarget.value } })
      }
    },
  })

export const View = box('div')
export const Text = box('span')
export const Label = box('label')
export const ScrollView = box('div')
export const RootPortal = box('div')
export const CustomWrapper = box('div')
export const Canvas = box('canvas')
export const Swiper = box('div')
export const SwiperItem = box('div')
export const Button = (props: Props) =>
  createElement('button', { type: 'button', disabled: props.disabled, ...common(props) }, props.children)
export const Image = (props: Props) => createElement('img', { ...common(props), alt: '', src: props.src })
export const Input = input('input')
export const Textarea = input('textarea')
export const Form = box('form')
export const RichText = box('div')
export const Block = (props: Props) => props.children
export const PageMeta = (props: Props) => props.children
/** Opens nothing; a test calls onChange through `data-` of its own page. */
export const Picker = (props: Props) => createElement('div', common(props), props.children)
export const Switch = (props: Props) =>
  createElement('input', {
    ...common(props),
    type: 'checkbox',
    checked: props.checked === true,
    onChange: (event: { target: { checked: boolean } }) => {
      if (typeof props.onChange === 'function') props.onChange({ detail: { value: event.target.checked } })
    },
  })
