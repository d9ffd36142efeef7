import { type Bag, numberOf, textOf } from '../bag'
import type { AsyncMembers, ThemeFactory } from './types'

/** Title bar and tab bar. */
export const bars: ThemeFactory = ({ bundle, router, screen, refresh }) => {
  const setBar = (options: Bag) => {
    const bar = router.top()?.bar
    if (!bar) return
    if (options.title !== undefined) bar.title = textOf(options.title)
    if (options.backgroundColor !== undefined) bar.color = textOf(options.backgroundColor)
    if (options.frontColor !== undefined) bar.text = options.frontColor === '#ffffff' ? 'white' : 'black'
    refresh()
  }
  const hide = (hidden: boolean) => () => {
    screen.tabs.setHidden(hidden)
    refresh()
  }
  const tabBar: AsyncMembers = {
    hideTabBar: hide(true),
    showTabBar: hide(false),
    setTabBarItem(options) {
      screen.tabs.change(numberOf(options.index, 0), {
        ...(options.text === undefined ? {} : { text: textOf(options.text) }),
        ...(options.iconPath === undefined ? {} : { icon: textOf(options.iconPath) }),
        ...(options.selectedIconPath === undefined ? {} : { selectedIcon: textOf(options.selectedIconPath) }),
      })
    },
    setTabBarStyle: () => undefined,
    setTabBarBadge: () => undefined,
    removeTabBarBadge: () => undefined,
    showTabBarRedDot: () => undefined,
    hideTabBarRedDot: () => undefined,
  }
  const shared: AsyncMembers = { ...tabBar, setBackgroundColor: () => undefined, stopPullDownRefresh: () => undefined }
  if (bundle.host === 'alipay') {
    const quiet = [
      'hideBackHome',
      'showNavigationBarLoading',
      'hideNavigationBarLoading',
      'setCanPullDown',
      'setOptionMenu',
    ]
    return {
      asynchronous: {
        ...shared,
        setNavigationBar: setBar,
        ...Object.fromEntries(quiet.map((n) => [n, () => undefined])),
      },
    }
  }
  return {
    asynchronous: {
      ...shared,
      setNavigationBarTitle: setBar,
      setNavigationBarColor: setBar,
      showNavigationBarLoading: () => undefined,
      hideNavigationBarLoading: () => undefined,
      hideHomeButton: () => undefined,
      setBackgroundTextStyle: () => undefined,
      startPullDownRefresh: () => router.top()?.run('onPullDownRefresh'),
    },
  }
}
