import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { LIMITS } from '../../scripts/budgets/limits'
import { type PageFigures, pageRows } from '../../scripts/budgets/pages'
import { holds, type Row, table } from '../../scripts/budgets/row'
import { alipaySizes, sizesOf, weappSizes } from '../../scripts/budgets/sizes'
import { rootOf, treeSize } from '../../scripts/budgets/tree'

const KB = 1000
let dir: string

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'build-'))
  put('app.json', JSON.stringify({ pages: ['pages/home/index'], subPackages: [{ root: 'services/a', pages: [] }] }))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function put(file: string, content: string | number) {
  const place = path.join(dir, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, typeof content === 'number' ? 'x'.repeat(content) : content)
}

const over = (rows: Row[]) => rows.filter((row) => !holds(row)).map(({ what }) => what)

describe('sizes', () => {
  test('every file counts for its package, but for what only the IDE reads', () => {
    put('services/a/page.js', 10)
    put('services/ab/page.js', 20)
    put('project.config.json', 99)
    const { main, all, subpackages } = sizesOf(dir)
    const app = main - 20
    expect({ main, all, a: subpackages.get('services/a') }).toEqual({ main: app + 20, all: app + 30, a: 10 })
  })
  test('a build within its budgets passes', () => {
    put('app.js', 400 * KB)
    put('services/a/page.js', 150 * KB)
    expect(over([...weappSizes(dir), ...alipaySizes(dir)])).toEqual([])
  })
  test('a planted file in the main package is found', () => {
    put('app.js', 400 * KB)
    put('planted.png', 160 * KB)
    expect(over([...weappSizes(dir), ...alipaySizes(dir)])).toEqual(['WeChat main package', 'Alipay main package'])
  })
  test('a planted file in a subpackage is found', () => {
    put('services/a/planted.js', 161 * KB)
    expect(over(weappSizes(dir))).toEqual(['WeChat largest subpackage (services/a)'])
  })
})

describe('pages', () => {
  const small: PageFigures = { screen: 'a', first: 1, largest: 1, nodes: 1, depth: 1, children: 1, requests: 1 }
  const { bytes, nodes, depth, children, requests } = LIMITS.page
  test('small pages pass, and the largest is named', () => {
    const rows = pageRows([small, { ...small, screen: 'b', nodes: 2 }])
    expect(over(rows)).toEqual([])
    expect(rows.find(({ what }) => what.startsWith('nodes'))).toMatchObject({
      what: 'nodes of a page (most: b)',
      measured: 2,
    })
  })
  test.each<[string, Partial<PageFigures>]>([
    ['first setData', { first: bytes + 1 }],
    ['largest setData', { largest: bytes + 1 }],
    ['nodes', { nodes: nodes + 1 }],
    ['depth', { depth: depth + 1 }],
    ['children', { children: children + 1 }],
    ['requests', { requests: requests + 1 }],
  ])('one page over its budget in %s fails', (what, excess) => {
    const found = over(pageRows([small, { ...small, screen: 'big', ...excess }]))
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${what}.*\\(most: big\\)$`))])
  })
})

test('a tree is counted without its root', () => {
  const leaf = { nn: 'text' }
  const data = { root: { cn: [{ cn: [leaf, leaf, leaf] }, leaf] } }
  expect(treeSize(rootOf(data))).toEqual({ nodes: 5, depth: 2, children: 3 })
  expect(treeSize(rootOf({}))).toEqual({ nodes: 0, depth: 0, children: 0 })
})

test('the table says what is over, in which direction', () => {
  const rows: Row[] = [
    { what: 'size', measured: 2000, budget: 1000, unit: 'bytes' },
    { what: 'speed', measured: 5, budget: 10, unit: 'per second', atLeast: true },
    { what: 'ratio', measured: 1.25, budget: 1.5, unit: 'times' },
  ]
  expect(over(rows)).toEqual(['size', 'speed'])
  expect(table(rows).split('\n')).toEqual([
    'OVER  size    2,000 bytes  at most 1,000 bytes',
    'OVER  speed  5 per second  at least 10 per second',
    'ok    ratio        1.25 ×  at most 1.50 ×',
  ])
})

test('evaluation is timed: a script that idles is seen', () => {
  const idle = (ms: number) => `const end = Date.now() + ${ms}; while (Date.now() < end) {}`
  put('app.js', `require('./vendors'); App({})`)
  put('vendors.js', `wx.canIUse(''); ${idle(300)}`)
  put('pages/home/index.js', 'Page({})')
  const script = path.resolve(__dirname, '../../scripts/budgets/evaluate.cjs')
  const time = () => Number(execFileSync(process.execPath, [script, dir, 'pages/home/index'], { encoding: 'utf8' }))
  // Date.now() and the evaluator's clock may differ by a millisecond.
  expect(time()).toBeGreaterThan(250)
  put('vendors.js', idle(0))
  expect(time()).toBeLessThan(250)
})
