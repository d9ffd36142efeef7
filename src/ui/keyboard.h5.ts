import './browser.scss'

/** Makes a Taro View, which is no HTML button, reachable and pressable by keyboard. */
export const keyboard = (press: (() => void) | undefined): object => ({
  tabindex: 0,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    press?.()
  },
})
