import { textOf } from '../bag'
import type { BuiltinFactory } from './types'

/** Columns are plain lists: a tap on a row selects it. */
export const pickerView: BuiltinFactory = (element, tools) => {
  let value: number[] = []
  let name = ''
  element.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('picker-view-column > *') : null
    const column = row?.parentElement
    if (!row || !column) return
    const columns = [...element.querySelectorAll('picker-view-column')]
    const next = columns.map((each, index) => (each === column ? [...each.children].indexOf(row) : (value[index] ?? 0)))
    value = next
    tools.emit(element, 'change', { value: next })
  })
  return {
    set(attribute, given) {
      if (attribute === 'value' && Array.isArray(given)) value = given.map(Number)
      if (attribute === 'name') name = textOf(given)
      return attribute === 'value' || attribute === 'name'
    },
    field: { name: () => name, value: () => value, reset: () => undefined },
  }
}
