import type { Http } from '../../simulator/host/options'
import { createSelectorQuery } from '../../simulator/host/selector-query'
import { closeAll, open } from './open'

afterEach(closeAll)

const failure = (app: Awaited<ReturnType<typeof open>>, name: string, options = {}) =>
  new Promise<unknown>((resolve) => app.call(name, { ...options, fail: resolve, success: () => resolve('success') }))

test('an API of the typings that the simulator lacks throws by its name', async () => {
  const app = await open()
  expect(() => app.call('startBeaconDiscovery')).toThrow('wx.startBeaconDiscovery is not in the simulator')
  expect(app.errors.join()).toContain('wx.startBeaconDiscovery is not in the simulator')
})

test('a name that no typings know is undefined, so that feature detection works', async () => {
  const app = await open()
  expect('requestMedicalInsurancePay' in app.apiObject()).toBe(false)
  expect(app.call('canIUse', 'startBeaconDiscovery')).toBe(false)
  expect(app.call('canIUse', 'request')).toBe(true)
  expect(app.call('canIUse', 'button.open-type.getPhoneNumber')).toBe(true)
})

test('a run can bring members of its own', async () => {
  const pay = jest.fn()
  const app = await open({ api: { requestMedicalInsurancePay: pay } })
  app.call('requestMedicalInsurancePay', { mixTradeNo: '1' })
  expect(pay).toHaveBeenCalledWith({ mixTradeNo: '1' })
  expect(app.takeCalls().at(-1)).toEqual({ name: 'requestMedicalInsurancePay', options: { mixTradeNo: '1' } })
})

describe('storage', () => {
  test('WeChat gives "" for what is not there, Alipay null in data', async () => {
    const weapp = await open()
    expect(weapp.call('getStorageSync', 'none')).toBe('')
    const alipay = await open({ host: 'alipay' })
    expect(alipay.call('getStorageSync', { key: 'none' })).toEqual({ data: null, success: true })
  })

  test('values are copied, kept and cleared; a run can start with some', async () => {
    const app = await open({ storage: { token: 'abc' } })
    const value = { list: [1] }
    app.call('setStorageSync', 'v', value)
    value.list.push(2)
    expect(app.call('getStorageSync', 'v')).toEqual({ list: [1] })
    expect(app.call('getStorageSync', 'token')).toBe('abc')
    expect(app.call('getStorageInfoSync')).toMatchObject({ keys: ['token', 'v'] })
    app.call('clearStorageSync')
    expect(await failure(app, 'getStorage', { key: 'v' })).toMatchObject({ errMsg: 'getStorage:fail data not found' })
  })
})

describe('request', () => {
  const answering =
    (status: number, text: string): Http =>
    async () => ({ status, headers: { 'content-type': 'application/json' }, text })

  test('goes to the origin of this run, with JSON', async () => {
    const http = jest.fn(answering(201, '{"id":1}'))
    const app = await open({ http, apiBase: 'http://127.0.0.1:5555' })
    const answer = await app.call('request', {
      url: 'http://127.0.0.1:3900/api/bills',
      method: 'POST',
      header: { 'X-Acting-For': 'p1' },
      data: { a: 1 },
    })
    expect(answer).toMatchObject({ statusCode: 201, data: { id: 1 }, errMsg: 'request:ok' })
    expect(http.mock.calls[0]?.[0]).toEqual({
      url: 'http://127.0.0.1:5555/api/bills',
      method: 'POST',
      headers: { 'x-acting-for': 'p1', 'content-type': 'application/json' },
      body: '{"a":1}',
    })
  })

  test('a GET carries its data in the query', async () => {
    const http = jest.fn(answering(200, '[]'))
    const app = await open({ http })
    await app.call('request', { url: 'http://h.test/x?a=1', data: { b: '二' } })
    expect(http.mock.calls[0]?.[0]).toMatchObject({
      url: `http://h.test/x?a=1&b=${encodeURIComponent('二')}`,
      body: null,
    })
  })

  test('WeChat calls a 404 a success, Alipay a failure with error 19', async () => {
    const http = answering(404, '{"code":"none"}')
    const weapp = await open({ http })
    expect(await weapp.call('request', { url: 'http://h.test/' })).toMatchObject({
      statusCode: 404,
      data: { code: 'none' },
    })
    const alipay = await open({ host: 'alipay', http })
    expect(await failure(alipay, 'request', { url: 'http://h.test/' })).toMatchObject({
      error: 19,
      errorMessage: 'http status error',
      status: 404,
      data: { code: 'none' },
    })
  })

  test('no network, a slow one, a timeout, an abort', async () => {
    const app = await open({ http: answering(200, '1'), slowMs: 60 })
    app.network('absent')
    expect(await failure(app, 'request', { url: 'http://h.test/' })).toMatchObject({
      errMsg: 'request:fail network unavailable',
    })
    expect(await app.call('getNetworkType')).toMatchObject({ networkType: 'none' })
    app.network('slow')
    expect(await failure(app, 'request', { url: 'http://h.test/', timeout: 5 })).toMatchObject({
      errMsg: 'request:fail timeout',
    })
    expect(await failure(app, 'request', { url: 'http://h.test/', timeout: 500 })).toBe('success')
    const aborted = new Promise((resolve) => {
      const task = app.call('request', { url: 'http://h.test/', fail: resolve })
      if (typeof task === 'object' && task !== null && 'abort' in task && typeof task.abort === 'function') task.abort()
    })
    expect(await aborted).toMatchObject({ errMsg: 'request:fail abort' })
  })

  test('listeners hear that the network went', async () => {
    const app = await open()
    const heard = jest.fn()
    app.call('onNetworkStatusChange', heard)
    app.network('absent')
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ isConnected: false, networkType: 'none' }))
    app.call('offNetworkStatusChange', heard)
    app.network('normal')
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

describe('signing in', () => {
  test('gives the persona of the run, else a code that nobody knows', async () => {
    const app = await open({ persona: 'liguilan' })
    expect(await app.call('login')).toMatchObject({ code: 'sandbox:liguilan' })
    const other = await open()
    expect(await other.call('login')).toMatchObject({ code: expect.stringMatching(/^sim-\w+$/) })
    const alipay = await open({ host: 'alipay', persona: 'zhouxiao' })
    expect(await alipay.call('getAuthCode', { scopes: 'auth_base' })).toMatchObject({ authCode: 'sandbox:zhouxiao' })
  })
})

describe('dialogs', () => {
  test('a modal is answered by a tap, and covers the page', async () => {
    const app = await open()
    const answer = app.call('showModal', { title: '删掉吗', content: '删了找不回', confirmText: '删掉' })
    await app.settle()
    expect(app.text()).toContain('删了找不回')
    await expect(app.tap('加二')).rejects.toThrow(/not on the screen/)
    await app.tap('删掉')
    expect(await answer).toMatchObject({ confirm: true, cancel: false })
    expect(app.text()).not.toContain('删了找不回')
  })

  test('Alipay asks by confirm and alert', async () => {
    const app = await open({ host: 'alipay' })
    const answer = app.call('confirm', { title: '删掉吗' })
    await app.settle()
    await app.tap('取消')
    expect(await answer).toMatchObject({ confirm: false })
  })

  test('a toast goes by itself, loading stays until it is hidden', async () => {
    const app = await open()
    app.call('showToast', { title: '已换新码', duration: 40 })
    app.call('showLoading', { title: '正在取' })
    expect(app.text()).toMatch(/已换新码/)
    await app.waitFor(() => !app.text().includes('已换新码'))
    expect(app.text()).toContain('正在取')
    await app.call('hideLoading')
    expect(app.text()).not.toContain('正在取')
  })

  test('an action sheet gives the index, or fails with cancel', async () => {
    const app = await open()
    const answer = app.call('showActionSheet', { itemList: ['拍照', '相册'] })
    await app.settle()
    await app.tap('相册')
    expect(await answer).toMatchObject({ tapIndex: 1 })
    const cancelled = failure(app, 'showActionSheet', { itemList: ['拍照'] })
    await app.settle()
    await app.tap('取消')
    expect(await cancelled).toMatchObject({ errMsg: 'showActionSheet:fail cancel' })
  })

  test('a phone call is asked for first', async () => {
    const app = await open()
    const answer = failure(app, 'makePhoneCall', { phoneNumber: '12393' })
    await app.settle()
    expect(app.text()).toContain('12393')
    await app.tap('呼叫')
    expect(await answer).toBe('success')
  })
})

describe('the phone', () => {
  test('font scale is told as each host tells it', async () => {
    const weapp = await open({ fontScale: 1.3 })
    expect(weapp.call('getAppBaseInfo')).toMatchObject({ fontSizeScaleFactor: 1.3, fontSizeSetting: 20.8 })
    const alipay = await open({ host: 'alipay', fontScale: 1.3 })
    expect(alipay.call('getSystemInfoSync')).toMatchObject({ fontSizeSetting: 1.3 })
  })

  test('brightness, screen, screenshots', async () => {
    const app = await open()
    await app.call('setScreenBrightness', { value: 1 })
    await app.call('setKeepScreenOn', { keepScreenOn: true })
    await app.call('setVisualEffectOnCapture', { visualEffect: 'hidden' })
    expect(app.device).toMatchObject({ brightness: 1, keepScreenOn: true, captureGuard: 'hidden' })
    expect(await failure(app, 'setScreenBrightness', { value: 3 })).toMatchObject({
      errMsg: expect.stringContaining('fail'),
    })
    const taken = jest.fn()
    app.call('onUserCaptureScreen', taken)
    app.screenshot()
    expect(taken).toHaveBeenCalledTimes(1)
  })

  test('the scanner reads what was laid before it, else the person closes it', async () => {
    const app = await open()
    app.scan('H990001')
    expect(await app.call('scanCode')).toMatchObject({ result: 'H990001' })
    expect(await failure(app, 'scanCode')).toMatchObject({ errMsg: 'scanCode:fail cancel' })
  })

  test('a chosen picture can be read back', async () => {
    const app = await open()
    app.device.photos = [{ name: 'bill.png', data: 'data:image/png;base64,aGk=' }]
    const chosen = await app.call('chooseImage', { count: 1 })
    expect(chosen).toMatchObject({ tempFilePaths: [expect.stringMatching(/bill\.png$/)] })
    const path = JSON.parse(JSON.stringify(chosen)).tempFilePaths[0]
    const manager = app.call('getFileSystemManager')
    expect(readSync(manager, path)).toBe('aGk=')
  })

  test("a file in the program's own folder can be read back until it is taken away; elsewhere nothing is written", async () => {
    const app = await open()
    const { USER_DATA_PATH } = JSON.parse(JSON.stringify(app.apiObject().env))
    const filePath = `${USER_DATA_PATH}/page.jpg`
    const manager = app.call('getFileSystemManager')
    expect(await asked(manager, 'writeFile', { filePath, data: 'aGk=', encoding: 'base64' })).toBe('writeFile:ok')
    expect(readSync(manager, filePath)).toBe('aGk=')
    expect(app.device.saved[filePath]).toContain('aGk=')
    expect(await asked(manager, 'unlink', { filePath })).toBe('unlink:ok')
    expect(await asked(manager, 'unlink', { filePath })).toContain('unlink:fail')
    expect(await asked(manager, 'writeFile', { filePath: '/page.jpg', data: '', encoding: 'base64' })).toContain(
      'denied',
    )
  })

  test('subscriptions and privacy', async () => {
    const app = await open()
    expect(await app.call('requestSubscribeMessage', { tmplIds: ['t1'] })).toMatchObject({ t1: 'accept' })
    app.device.privacyAgreed = false
    expect(await failure(app, 'requirePrivacyAuthorize')).toMatchObject({ errMsg: expect.stringContaining('fail') })
  })

  test('title and tab bar follow the calls', async () => {
    const app = await open()
    await app.call('setNavigationBarTitle', { title: '新名字' })
    expect(app.title()).toBe('新名字')
    await app.call('setTabBarItem', { index: 1, text: '本人' })
    expect(app.byName('本人')).toBeTruthy()
    await app.call('hideTabBar')
    await expect(app.tap('本人')).rejects.toThrow(/not on the screen/)
  })

  test('a selector query answers in the order it was asked', async () => {
    const app = await open()
    const results = await new Promise<unknown>((resolve) => {
      const query = createSelectorQuery(() => app.page() ?? undefined)
      query.select('#add').boundingClientRect()
      query.selectAll('.line').fields({ id: true, size: true })
      query.exec(resolve)
    })
    expect(results).toEqual([
      expect.objectContaining({ id: 'add', width: 0 }),
      [expect.objectContaining({ width: 0 }), expect.objectContaining({ width: 0 })],
    ])
  })
})

function readSync(manager: unknown, path: string): unknown {
  if (typeof manager !== 'object' || manager === null || !('readFileSync' in manager)) return undefined
  return typeof manager.readFileSync === 'function' ? manager.readFileSync(path, 'base64') : undefined
}

/** What a member of the file manager says through its callbacks. */
function asked(manager: unknown, name: string, options: Record<string, unknown>): Promise<string> {
  return new Promise((resolve) => {
    const member: unknown = typeof manager === 'object' && manager !== null ? Reflect.get(manager, name) : undefined
    const said = ({ errMsg }: { errMsg: string }) => resolve(errMsg)
    if (typeof member === 'function') member.call(manager, { ...options, success: said, fail: said })
  })
}
