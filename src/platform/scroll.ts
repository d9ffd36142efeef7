import Taro from '@tarojs/taro'

/** To the head of the page, where what a tap brought is shown. */
export function scrollToTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
}
