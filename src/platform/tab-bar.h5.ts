import Taro from '@tarojs/taro'

/** Taro's tabs are links to `javascript:;`, which the page's content policy refuses aloud: they are pressed, not followed. */
document.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="javascript:"]')) event.preventDefault()
  },
  true,
)

/** 关怀版 has no tab bar: home is the hub. Only a tab page may ask; elsewhere Taro refuses, harmlessly. */
export function showTabBar(shown: boolean): void {
  const done = shown ? Taro.showTabBar() : Taro.hideTabBar()
  Promise.resolve(done).catch(() => undefined)
}
