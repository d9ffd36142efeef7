import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compile } from '../../simulator/compile/compile'
import { runGates } from '../../simulator/gates/run'
import { closeAll, distDir, open } from './open'
import { scratch } from './scratch'

const HOSTS = ['weapp', 'alipay'] as const
const TEMPLATE = { weapp: '.wxml', alipay: '.axml' }
const HOME = 'pages/home/index'

afterEach(closeAll)

describe.each(HOSTS)('faults planted in the finished %s build are caught', (host) => {
  const build = scratch(distDir(host))
  afterAll(build.clear)
  const offline = { host, network: 'absent' } as const

  test('a broken template', () => {
    const dir = build.replacing(`base${TEMPLATE[host]}`, '{{xs.b(i.', '{{xs.b((i.')
    expect(compile(dir, host).diagnostics.length).toBeGreaterThan(0)
    expect(runGates(dir, host).map(({ gate }) => gate)).toContain('template')
  })

  test('a handler name that the page lacks leaves controls dead', async () => {
    const handler = host === 'weapp' ? 'bindtap="eh"' : 'onTap="eh"'
    const dir = build.replacing(TEMPLATE[host], handler, handler.replace('eh', 'nope'))
    const [live, dead] = [await open({ dir: distDir(host), ...offline }), await open({ dir, ...offline })]
    for (const app of [live, dead]) {
      await app.waitFor('再试一次')
      app.takeSetData()
      await app.tap('再试一次')
    }
    expect(live.takeSetData().calls).toBeGreaterThan(0)
    expect(dead.takeSetData().calls).toBe(0)
  })

  test('window in page code', async () => {
    const code = readFileSync(path.join(distDir(host), `${HOME}.js`), 'utf8')
    const dir = build.withFiles({ [`${HOME}.js`]: `window.location.href;${code}` })
    await expect(open({ dir, ...offline })).rejects.toThrow(/undefined/)
  })

  test('a page missing from app.json', async () => {
    const json = readFileSync(path.join(distDir(host), 'app.json'), 'utf8').replace(`"${HOME}",`, '')
    const dir = build.withFiles({ 'app.json': json })
    await expect(open({ dir, ...offline, entry: HOME })).rejects.toThrow(`page "${HOME}" is not found`)
    expect(
      runGates(dir, host)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(`tab page ${HOME} is not in the main package`)
  })

  test('a page that never calls Page()', async () => {
    const dir = build.withFiles({ [`${HOME}.js`]: '' })
    await expect(open({ dir, ...offline })).rejects.toThrow(`Page() was not called by ${HOME}`)
  })

  test('a component type that Taro left out of its base template', async () => {
    const base = readFileSync(path.join(distDir(host), `base${TEMPLATE[host]}`), 'utf8')
    const views = [...base.matchAll(/<template name="tmpl_0_(\w+)">\s*<view/g)].map(([, type]) => type)
    const dir = build.replacing(TEMPLATE[host], new RegExp(`"tmpl_(\\d+)_(${views.join('|')})"`, 'g'), '"tmpl_$1_zz"')
    const app = await open({ dir, ...offline })
    await app.waitFor(() => app.errors.length > 0)
    expect(app.errors.join()).toMatch(new RegExp(`no template for node type "(${views.join('|')})"`))
  })

  test('a label taken off the templates', async () => {
    const entry = 'pages/code/index'
    const names = async (dir: string) => {
      const app = await open({ dir, ...offline, entry })
      await app.waitFor(() => app.text() !== '')
      return app.namelessControls()
    }
    expect(await names(distDir(host))).toEqual([])
    const dir = build.replacing(TEMPLATE[host], /aria-label="[^"]*"/g, '')
    expect((await names(dir)).length).toBeGreaterThan(0)
  })
})
