import type { Bag } from '../bag'
import type { ThemeFactory } from './types'

/** Facts about phone and client. Only the fields that both platforms document; sizes follow the simulated screen. */
export const system: ThemeFactory = ({ bundle, device, router }) => {
  const bars = device.statusBar + device.titleBar
  const isTab = () => bundle.tabBar?.items.some((item) => item.path === router.top()?.path) ?? false
  const windowInfo = () => {
    const below = isTab() ? device.tabBar + device.safeBottom : 0
    const { width, height, statusBar, safeBottom } = device
    return {
      pixelRatio: 2,
      screenWidth: width,
      screenHeight: height,
      windowWidth: width,
      windowHeight: height - bars - below,
      statusBarHeight: statusBar,
      screenTop: bars,
      safeArea: {
        left: 0,
        right: width,
        top: statusBar,
        bottom: height - safeBottom,
        width,
        height: height - statusBar - safeBottom,
      },
    }
  }
  const deviceInfo = () => ({
    brand: 'simulator',
    model: 'iPhone',
    system: 'iOS 17.0',
    platform: 'devtools',
    benchmarkLevel: 50,
  })
  const weappBase = () => ({
    SDKVersion: '3.8.12',
    version: '8.0.60',
    language: 'zh_CN',
    theme: 'light',
    enableDebug: false,
    host: { env: 'WeChat', appId: '' },
    fontSizeSetting: 16 * device.fontScale,
    fontSizeScaleFactor: device.fontScale,
  })
  const weappAll = () => ({ ...windowInfo(), ...deviceInfo(), ...weappBase() })
  const alipayAll = () => ({
    ...windowInfo(),
    ...deviceInfo(),
    platform: 'iOS',
    app: 'alipay',
    version: '10.7.0',
    language: 'zh-Hans',
    titleBarHeight: device.titleBar,
    currentBattery: '80%',
    fontSizeSetting: device.fontScale,
  })
  const all: () => Bag = bundle.host === 'weapp' ? weappAll : alipayAll
  const capsule = () => ({
    top: device.statusBar + 6,
    bottom: device.statusBar + 38,
    left: device.width - 94,
    right: device.width - 7,
    width: 87,
    height: 32,
  })
  return {
    asynchronous: {
      getSystemInfo: all,
      ...(bundle.host === 'weapp' ? { getSystemInfoAsync: all } : {}),
    },
    plain: {
      getSystemInfoSync: all,
      getWindowInfo: windowInfo,
      getDeviceInfo: deviceInfo,
      getAppBaseInfo:
        bundle.host === 'weapp' ? weappBase : () => ({ version: '10.7.0', language: 'zh-Hans', app: 'alipay' }),
      getMenuButtonBoundingClientRect: capsule,
      ...(bundle.host === 'alipay' ? { SDKVersion: '2.9.50' } : {}),
      nextTick: (task: () => void) => void Promise.resolve().then(task),
    },
  }
}
