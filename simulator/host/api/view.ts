import { numberOf, textOf } from '../bag'
import { createSelectorQuery } from '../selector-query'
import type { ThemeFactory } from './types'

/** Reading and scrolling the page on top. */
export const view: ThemeFactory = ({ router }) => {
  const page = () => router.top()?.holder
  return {
    asynchronous: {
      pageScrollTo(options) {
        const holder = page()
        if (!holder) return
        const target = options.selector === undefined ? null : holder.querySelector(textOf(options.selector))
        const top = target
          ? target.getBoundingClientRect().top - holder.getBoundingClientRect().top + holder.scrollTop
          : 0
        holder.scrollTop = target ? top : numberOf(options.scrollTop, 0)
      },
      hideKeyboard: () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      },
    },
    plain: { createSelectorQuery: () => createSelectorQuery(page) },
  }
}
