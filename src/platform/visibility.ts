import { useDidHide, useDidShow } from '@tarojs/taro'

/** Calls when the page comes to the front and when it leaves it, also with the whole program. */
export function useVisibility(onShow: () => void, onHide: () => void) {
  useDidShow(onShow)
  useDidHide(onHide)
}
