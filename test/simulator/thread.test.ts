import type { Bundle } from '../../simulator/bundle'
import { closeAll, open } from './open'

afterEach(closeAll)

const withCode = (path: string, code: string) => (bundle: Bundle) => {
  bundle.modules[path] = `${code};\n${bundle.modules[path]}`
}

/** Rewrites one module. */
const rewritten = (path: string, change: (code: string) => string) => (bundle: Bundle) => {
  bundle.modules[path] = change(bundle.modules[path] ?? '')
}

test.each([
  'window.location',
  'document.body',
  'localStorage.length',
  'new URL("/")',
  'fetch("/")',
  'new AbortController()',
  'Intl.NumberFormat',
  'new TextEncoder()',
  'globalThis.document.body',
  'crypto.randomUUID()',
])('page code has no %s', async (code) => {
  await expect(open({ mutate: withCode('pages/home/index', code) })).rejects.toThrow(/undefined|is not/)
})

test('the language itself is there', async () => {
  const code =
    'globalThis.setTimeout(() => new globalThis.Map([[1, Symbol.iterator]]), 0); JSON.stringify(Reflect.ownKeys({}))'
  const app = await open({ mutate: withCode('pages/home/index', code) })
  expect(app.errors).toEqual([])
})

test('a page that app.json does not name cannot be opened', async () => {
  const mutate = (bundle: Bundle) => void bundle.pages.splice(0, 1, 'pages/gone/index')
  await expect(open({ entry: 'pages/home/index', mutate })).rejects.toThrow('page "pages/home/index" is not found')
})

test('a page that never calls Page() cannot be opened', async () => {
  const mutate = rewritten('pages/home/index', () => '')
  await expect(open({ mutate })).rejects.toThrow('Page() was not called by pages/home/index')
})

test('an app.js that never calls App() cannot start', async () => {
  await expect(open({ mutate: rewritten('app', () => '') })).rejects.toThrow('app.js did not call App()')
})

test('the main package cannot reach into a subpackage', async () => {
  const mutate = withCode('pages/home/index', "require('../../sub/words.js')")
  await expect(open({ mutate })).rejects.toThrow('code of subpackage sub is closed to it')
})

test('a component that the host does not have is told', async () => {
  const mutate = (bundle: Bundle) => {
    bundle.generated = bundle.generated.replaceAll('"view"', '"canvas"')
  }
  const app = await open({ entry: 'pages/me/index', mutate })
  expect(app.errors.join()).toContain('component <canvas> is not in the simulator')
})

test('what a handler throws is recorded, and the program goes on', async () => {
  const boom = (code: string) => code.replace('add(event) {', 'add(event) { throw new Error("boom")')
  const app = await open({ mutate: rewritten('pages/home/index', boom) })
  const heard = jest.fn()
  app.call('onError', heard)
  await app.tap('加二')
  expect(heard).toHaveBeenCalledWith({ message: expect.stringContaining('boom') })
  expect(app.errors.join()).toContain('boom')
  await app.tap('#inner')
  expect(app.$('#count')?.textContent).toBe('10')
})

test('undefined in setData is warned of; a Taro node type without a template is an error', async () => {
  const code =
    'const P = Page; Page = (d) => P({ ...d, onShow() { this.setData({ x: undefined, tree: { nn: "canvas" } }) } })'
  const app = await open({
    mutate(bundle) {
      bundle.nodeTypes = ['view']
      withCode('pages/home/index', code)(bundle)
    },
  })
  expect(app.warnings.join()).toContain('setData "x" to undefined')
  expect(app.errors.join()).toContain('no template for node type "canvas"')
})
