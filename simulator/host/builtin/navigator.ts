import { type Bag, numberOf, textOf } from '../bag'
import type { BuiltinFactory } from './types'

const CALLS: Record<string, string> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  redirectTo: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
}

export const navigator: BuiltinFactory = (element, tools) => {
  const attributes: Bag = {}
  element.setAttribute('role', 'link')
  return {
    set(name, value) {
      if (!['url', 'open-type', 'delta'].includes(name)) return false
      attributes[name] = value
      return true
    },
    activate() {
      const call = CALLS[textOf(attributes['open-type'], 'navigate')] ?? 'navigateTo'
      tools.api(call, { url: textOf(attributes.url), delta: numberOf(attributes.delta, 1), fail: () => undefined })
    },
  }
}
