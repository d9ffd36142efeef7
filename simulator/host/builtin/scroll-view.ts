import { numberOf, textOf } from '../bag'
import type { BuiltinFactory } from './types'

const DEFAULT_THRESHOLD = 50

/** `scroll`, and `scrolltolower` / `scrolltoupper` once each time an edge comes within the threshold. */
export const scrollView: BuiltinFactory = (element, tools) => {
  let lower = DEFAULT_THRESHOLD
  let upper = DEFAULT_THRESHOLD
  let atLower = false
  let atUpper = true
  element.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element
    tools.emit(element, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
    const nearEnd = scrollTop + clientHeight >= scrollHeight - lower
    const nearStart = scrollTop <= upper
    if (nearEnd && !atLower) tools.emit(element, 'scrolltolower', { direction: 'bottom' })
    if (nearStart && !atUpper) tools.emit(element, 'scrolltoupper', { direction: 'top' })
    atLower = nearEnd
    atUpper = nearStart
  })
  const setters: Record<string, (value: unknown) => void> = {
    'lower-threshold'(value) {
      lower = numberOf(value, DEFAULT_THRESHOLD)
    },
    'upper-threshold'(value) {
      upper = numberOf(value, DEFAULT_THRESHOLD)
    },
    'scroll-top'(value) {
      element.scrollTop = numberOf(value, element.scrollTop)
    },
    'scroll-left'(value) {
      element.scrollLeft = numberOf(value, element.scrollLeft)
    },
    'scroll-into-view'(value) {
      const id = textOf(value)
      if (id !== '') setTimeout(() => element.querySelector(`[id="${id}"]`)?.scrollIntoView?.(), 0)
    },
  }
  return {
    set(name, value) {
      setters[name]?.(value)
      return setters[name] !== undefined
    },
  }
}
