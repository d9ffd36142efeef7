import Taro from '@tarojs/taro'

/** 关怀版 has no tab bar: home is the hub. Only a tab page may ask; elsewhere the hosts refuse, harmlessly. */
export function showTabBar(shown: boolean): void {
  const done = shown ? Taro.showTabBar() : Taro.hideTabBar()
  Promise.resolve(done).catch(() => undefined)
}
