/** @jest-environment jsdom */
import path from 'node:path'
import { compile } from '../../simulator/compile/compile'
import { bootSimulate } from './simulate'

/**
 * The same WeChat build on an unrelated engine of WeChat's own: wcc and exparser through miniprogram-simulate. What both
 * engines show alike is what the build says, not what our simulator makes of it.
 */
const dist = path.resolve(__dirname, '../../dist/weapp')
const fail = (options: { fail?: (error: object) => void; complete?: (error: object) => void }) => {
  setTimeout(() => options.fail?.({ errMsg: 'request:fail' }), 0)
  return { abort: () => undefined }
}

const members = {
  getSystemInfoSync: () => ({ platform: 'devtools', windowWidth: 375, windowHeight: 700, pixelRatio: 2 }),
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 700, pixelRatio: 2 }),
  getAppBaseInfo: () => ({ fontSizeScaleFactor: 1 }),
  getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
  getEnterOptionsSync: () => ({}),
  getStorageSync: () => '',
  login: ({ success }: { success?: (answer: object) => void }) => success?.({ code: 'sim' }),
  request: fail,
  showTabBar: () => undefined,
  hideTabBar: () => undefined,
  canIUse: () => true,
  onAppShow: () => undefined,
  onAppHide: () => undefined,
  onError: () => undefined,
  onUnhandledRejection: () => undefined,
  onPageNotFound: () => undefined,
  onNetworkStatusChange: () => undefined,
  offNetworkStatusChange: () => undefined,
  onUserCaptureScreen: () => undefined,
  offUserCaptureScreen: () => undefined,
  setVisualEffectOnCapture: () => undefined,
  getScreenBrightness: ({ success }: { success?: (answer: object) => void }) => success?.({ value: 0.5 }),
  setScreenBrightness: ({ success }: { success?: (answer: object) => void }) => success?.({}),
  setKeepScreenOn: ({ success }: { success?: (answer: object) => void }) => success?.({}),
}

const host = bootSimulate(dist, members)

test.each((compile(dist, 'weapp').tabBar?.items ?? []).map(({ path: route }) => route))(
  'tab page %s says there too that the network is gone',
  async (route) => {
    const page = await host.open(route)
    for (let waited = 0; waited < 3000 && (page.dom.textContent ?? '').trim() === ''; waited += 50) await host.sleep(50)
    await host.sleep(200)
    expect(page.dom.textContent).toMatch(/网络断了|没有网/)
  },
)
