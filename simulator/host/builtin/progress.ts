import { numberOf } from '../bag'
import type { BuiltinFactory } from './types'

export const progress: BuiltinFactory = (element) => {
  element.setAttribute('max', '100')
  return {
    set(name, value) {
      if (name !== 'percent') return false
      element.setAttribute('value', String(numberOf(value, 0)))
      return true
    },
  }
}
