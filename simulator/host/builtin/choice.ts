import { textOf } from '../bag'
import { part } from '../chrome/element'
import { type Builtin, type BuiltinFactory, type Tools, truth } from './types'

interface Choice extends Builtin {
  value(): string
  checked(): boolean
  check(value: boolean): void
}

const choices = new WeakMap<Element, Choice>()

const choicesIn = (group: Element, tag: string) =>
  [...group.querySelectorAll(tag)].flatMap((element) => choices.get(element) ?? [])

/** What checkbox, radio and switch share: a box drawn by the host, `checked`, `disabled`, `value`. */
function choice(element: HTMLElement, role: string, tapped: (self: Choice) => void): Choice {
  let value = ''
  let initial = false
  element.append(part('box', { 'aria-hidden': 'true' }))
  element.setAttribute('role', role)
  const check = (on: boolean) => element.setAttribute('aria-checked', String(on))
  check(false)
  const self: Choice = {
    value: () => value,
    checked: () => element.getAttribute('aria-checked') === 'true',
    check,
    set(name, given) {
      if (name === 'value') value = textOf(given)
      else if (name === 'checked') {
        initial = truth(given)
        check(initial)
      } else if (name === 'disabled') element.setAttribute('aria-disabled', String(truth(given)))
      else return false
      return true
    },
    disabled: () => element.getAttribute('aria-disabled') === 'true',
    activate: () => tapped(self),
    field: { name: () => '', value: () => undefined, reset: () => check(initial) },
  }
  choices.set(element, self)
  return self
}

export const toggle: BuiltinFactory = (element, tools) => {
  let name = ''
  const self = choice(element, 'switch', ({ checked, check }) => {
    check(!checked())
    tools.emit(element, 'change', { value: checked() })
  })
  return {
    ...self,
    set(attribute, value) {
      if (attribute === 'name') name = textOf(value)
      return attribute === 'name' || (self.set?.(attribute, value) ?? false)
    },
    field: { name: () => name, value: self.checked, reset: () => self.field?.reset() },
  }
}

const groupValue = (group: Element, tag: 'checkbox' | 'radio'): unknown => {
  const checked = choicesIn(group, tag)
    .filter((item) => item.checked())
    .map((item) => item.value())
  return tag === 'checkbox' ? checked : (checked[0] ?? '')
}

function tellGroup(element: HTMLElement, tag: 'checkbox' | 'radio', tools: Tools) {
  const group = element.closest(`${tag}-group`)
  if (group) tools.emit(group, 'change', { value: groupValue(group, tag) })
}

export const checkbox: BuiltinFactory = (element, tools) =>
  choice(element, 'checkbox', ({ checked, check }) => {
    check(!checked())
    if (tools.host === 'alipay') tools.emit(element, 'change', { value: checked() })
    tellGroup(element, 'checkbox', tools)
  })

export const radio: BuiltinFactory = (element, tools) =>
  choice(element, 'radio', ({ checked, check }) => {
    if (checked()) return
    const group = element.closest('radio-group')
    for (const other of group ? choicesIn(group, 'radio') : []) other.check(false)
    check(true)
    if (tools.host === 'alipay') tools.emit(element, 'change', { value: true })
    tellGroup(element, 'radio', tools)
  })

const group =
  (tag: 'checkbox' | 'radio'): BuiltinFactory =>
  (element) => {
    let name = ''
    if (tag === 'radio') element.setAttribute('role', 'radiogroup')
    return {
      set(attribute, value) {
        if (attribute === 'name') name = textOf(value)
        return attribute === 'name'
      },
      field: { name: () => name, value: () => groupValue(element, tag), reset: () => undefined },
    }
  }

export const checkboxGroup = group('checkbox')
export const radioGroup = group('radio')
