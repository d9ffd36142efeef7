import type { Builtin, BuiltinFactory, Tools } from './types'

function fieldsIn(form: Element, tools: Tools) {
  return [...form.querySelectorAll('*')].flatMap((element) => {
    const field: Builtin['field'] = tools.builtinOf(element)?.field
    return field ? [field] : []
  })
}

/** Gathers the named controls inside it. Its `activate` submits, its field's `reset` resets. */
export const form: BuiltinFactory = (element, tools) => {
  const values = () => {
    const named = fieldsIn(element, tools).filter((field) => field.name() !== '')
    return Object.fromEntries(named.map((field) => [field.name(), field.value()]))
  }
  element.addEventListener('submit', (event) => event.preventDefault())
  return {
    activate: () => tools.emit(element, 'submit', { value: values(), formId: '' }),
    field: {
      name: () => '',
      value: values,
      reset() {
        for (const field of fieldsIn(element, tools)) field.reset()
        tools.emit(element, 'reset', {})
      },
    },
  }
}
