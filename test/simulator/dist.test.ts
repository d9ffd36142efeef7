import { compile } from '../../simulator/compile/compile'
import type { Http } from '../../simulator/host/options'
import { closeAll, distDir, open } from './open'

afterEach(closeAll)

const HOSTS = ['weapp', 'alipay'] as const
const refusing: Http = async () => ({
  status: 503,
  headers: { 'content-type': 'application/problem+json', 'retry-after': '1' },
  text: '{"code":"unavailable","title":"unavailable","status":503,"traceId":"t"}',
})

describe.each(HOSTS)('%s', (host) => {
  const dir = distDir(host)
  const { pages, diagnostics } = compile(dir, host)

  test('its templates compile', () => {
    expect(diagnostics).toEqual([])
  })

  test.each([
    ['without network', { network: 'absent' }],
    ['with a server that refuses', { http: refusing }],
  ] as const)('every page opens %s, shows something, and breaks nothing', async (_, options) => {
    const app = await open({ dir, host, ...options })
    const bad: string[] = []
    for (const page of pages) {
      await app.open(page)
      await app.waitFor(() => app.text() !== '').catch(() => bad.push(`${page} stays blank`))
      bad.push(...app.errors.splice(0).map((error) => `${page}: ${error}`))
      bad.push(...app.namelessControls().map((control) => `${page}: no name: ${control}`))
    }
    expect(bad).toEqual([])
  })

  test('a launch counts its setData', async () => {
    const app = await open({ dir, host, network: 'absent' })
    const { calls, bytes, list } = app.takeSetData()
    expect(calls).toBeGreaterThan(0)
    expect(bytes).toBe(list.reduce((sum, entry) => sum + entry.bytes, 0))
    expect(list[0]).toMatchObject({ where: pages[0] })
    expect(app.takeSetData()).toEqual({ calls: 0, bytes: 0, list: [] })
  })

  test('the tab bar leads to the tab pages, with icons', async () => {
    const app = await open({ dir, host, network: 'absent' })
    for (const item of compile(dir, host).tabBar?.items ?? []) {
      await app.tap(item.text)
      expect(app.route()).toBe(item.path)
    }
    expect(app.$$('sim-tab img').length).toBeGreaterThan(0)
  })
})

test('both builds tell and ask the same on the first page', async () => {
  const [weapp, alipay] = [
    await open({ dir: distDir('weapp'), host: 'weapp', network: 'absent' }),
    await open({ dir: distDir('alipay'), host: 'alipay', network: 'absent' }),
  ]
  expect(alipay.text()).toBe(weapp.text())
  expect(alipay.$$('[role=button], button').map(alipay.nameOf)).toEqual(
    weapp.$$('[role=button], button').map(weapp.nameOf),
  )
})
