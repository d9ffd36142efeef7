import { textOf } from '../bag'
import type { BuiltinFactory } from './types'

const CONTROLS = 'checkbox, radio, switch, input, textarea, button'

/** A tap on it activates the control named by `for`, or the first one inside. */
export const label: BuiltinFactory = (element, tools) => {
  let target = ''
  element.addEventListener('click', (event) => event.preventDefault())
  return {
    set(name, value) {
      if (name !== 'for') return false
      target = textOf(value)
      element.setAttribute('for', target)
      return true
    },
    activate() {
      const page = element.closest('page')
      const control =
        target === '' ? element.querySelector(CONTROLS) : (page?.querySelector(`[id="${target}"]`) ?? null)
      const builtin = control ? tools.builtinOf(control) : undefined
      if (!builtin?.disabled?.()) builtin?.activate?.()
    },
  }
}
