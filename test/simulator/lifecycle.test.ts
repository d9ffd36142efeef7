import { closeAll, open, takeLog } from './open'

afterEach(closeAll)

test('launch runs app and page in the order of the clients', async () => {
  const app = await open({ entry: '/pages/home/index?from=scan' })
  expect(takeLog(app)).toEqual([
    'app.onLaunch pages/home/index 1001',
    'app.onShow',
    'counter.attached',
    'home.onLoad {"from":"scan"}',
    'home.onShow',
    'home.onReady',
  ])
  expect(app.errors).toEqual([])
})

test('a page opened over another hides it, and going back unloads it', async () => {
  const app = await open()
  takeLog(app)
  await app.tap('#go')
  expect(takeLog(app)).toEqual(['home.onHide', 'form.onLoad {}', 'form.onShow', 'form.onReady'])
  expect(app.stack).toEqual(['pages/home/index', 'pages/form/index'])
  expect(app.title()).toBe('填表')
  await app.back()
  expect(takeLog(app)).toEqual(['form.onUnload', 'home.onShow'])
  expect(app.title()).toBe('样例首页')
})

test('tab pages are kept alive; the pages above are not', async () => {
  const app = await open()
  await app.tap('#add')
  await app.tap('#go')
  takeLog(app)
  await app.switchTab('pages/me/index')
  expect(takeLog(app)).toEqual(['form.onUnload', 'me.onLoad {}', 'me.onShow', 'me.onReady'])
  await app.tap('首页')
  expect(takeLog(app)).toEqual(['me.onHide', 'home.onShow'])
  expect(app.$('#count')?.textContent).toBe('2')
  await app.tap('首页')
  expect(takeLog(app)).toEqual([])
})

test('reLaunch unloads every page, the hidden tabs too', async () => {
  const app = await open()
  await app.tap('我的')
  takeLog(app)
  await app.open('pages/form/index')
  expect(takeLog(app)).toEqual([
    'me.onUnload',
    'home.onUnload',
    'counter.detached',
    'form.onLoad {}',
    'form.onShow',
    'form.onReady',
  ])
  expect(app.stack).toEqual(['pages/form/index'])
})

test('redirectTo takes the place of the page on top', async () => {
  const app = await open({ entry: 'pages/form/index' })
  takeLog(app)
  await app.call('redirectTo', { url: '../deep/index?level=2' })
  expect(takeLog(app)).toEqual(['form.onUnload', 'deep.onLoad {"level":"2"}', 'deep.onShow'])
  expect(app.stack).toEqual(['pages/deep/index'])
  await app.call('switchTab', { url: '/pages/home/index' })
  expect(takeLog(app).slice(0, 1)).toEqual(['deep.onUnload'])
  expect(app.stack).toEqual(['pages/home/index'])
})

test('navigateBack goes back as far as it is told, and fails on the first page', async () => {
  const app = await open({ entry: 'pages/deep/index' })
  for (let level = 1; level < 4; level += 1) await app.tap('再进一层')
  await app.call('navigateBack', { delta: 2 })
  expect(app.stack).toHaveLength(2)
  await app.call('navigateBack', { delta: 9 })
  expect(app.stack).toHaveLength(1)
  await expect(app.call('navigateBack')).rejects.toMatchObject({ errMsg: expect.stringContaining('first page') })
})

test('the eleventh page is refused, with the reason in fail', async () => {
  const app = await open({ entry: 'pages/deep/index' })
  for (let level = 1; level < 10; level += 1) await app.tap('再进一层')
  expect(app.stack).toHaveLength(10)
  expect(app.text()).toContain('从 9')
  await app.tap('再进一层')
  expect(app.stack).toHaveLength(10)
  expect(app.text()).toContain('navigateTo:fail webview count limit exceed')
})

test('opener and opened page talk through the event channel', async () => {
  const app = await open({ entry: 'pages/deep/index?level=3' })
  await app.tap('#deeper')
  expect(app.$('#here')?.textContent).toBe('第 4 层')
  expect(app.$('#said')?.textContent).toBe('从 3')
})

test('background and foreground reach page and app', async () => {
  const app = await open()
  takeLog(app)
  app.background()
  expect(takeLog(app)).toEqual(['home.onHide', 'app.onHide'])
  await app.foreground()
  expect(takeLog(app)).toEqual(['app.onShow', 'home.onShow'])
  await app.pullDown()
  await app.reachBottom()
  expect(takeLog(app)).toEqual(['home.onPullDownRefresh', 'home.onReachBottom'])
})

test.each([
  ['navigateTo', '/pages/me/index', /can not navigateTo a tabbar page/],
  ['redirectTo', '/pages/me/index', /can not redirectTo a tabbar page/],
  ['switchTab', '/pages/form/index', /can not switch to no-tabBar page/],
  ['navigateTo', '/pages/none/index', /page "pages\/none\/index" is not found/],
])('%s %s fails as in the client', async (name, url, reason) => {
  const app = await open()
  const failure = await new Promise<unknown>((resolve) => app.call(name, { url, fail: resolve }))
  expect(failure).toMatchObject({ errMsg: expect.stringMatching(reason) })
  expect(app.route()).toBe('pages/home/index')
  expect(app.errors.join()).toMatch(reason)
})

test('a page of a subpackage uses its own module, and gets its query as it was sent', async () => {
  const app = await open({ entry: `sub/pages/detail/index?id=${encodeURIComponent('甲 1')}` })
  expect(app.$('#detail')?.textContent).toBe('分包 甲 1')
  expect(app.query()).toEqual({ id: encodeURIComponent('甲 1') })
})
