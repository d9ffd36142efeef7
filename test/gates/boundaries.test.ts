import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** A forbidden arrow (from, to) and the rule that must find it. */
const PLANTED: Array<[from: string, to: string, rule: string]> = [
  ['src/contract/x/a.ts', 'src/ui/a.ts', 'contract-alone'],
  ['src/contract/x/b.ts', 'mock-server/base/a.ts', 'contract-alone'],
  ['src/platform/a.ts', 'src/ui/a.ts', 'platform-floor'],
  ['src/ui/b.ts', 'src/platform/b.ts', 'ui-floor'],
  ['src/session/a.ts', 'src/services/booking/a.ts', 'session-floor'],
  ['src/services/booking/b.ts', 'src/services/family/a.ts', 'services-apart'],
  ['src/services/booking/c.ts', 'src/pages/home/a.ts', 'services-floor'],
  ['src/pages/home/b.ts', 'src/services/booking/a.ts', 'pages-thin'],
  ['src/app.tsx', 'src/sandbox/a.ts', 'pages-last'],
  ['src/dev/a.ts', 'simulator/a.ts', 'src-alone'],
  ['mock-server/base/b.ts', 'src/session/b.ts', 'server-sees-contract-only'],
  ['mock-server/base/c.ts', 'mock-server/registers/a.ts', 'base-floor'],
  ['mock-server/regions/a.ts', 'mock-server/base/a.ts', 'regions-data'],
  ['mock-server/registers/b.ts', 'mock-server/services/booking/a.ts', 'registers-floor'],
  ['mock-server/services/booking/b.ts', 'mock-server/edges/a.ts', 'services-below-edges'],
  ['mock-server/services/booking/c.ts', 'mock-server/services/family/a.ts', 'server-services-apart'],
  ['mock-server/services/settlement/a.ts', 'mock-server/services/family/a.ts', 'settlement-uses-none'],
  ['mock-server/base/d.ts', 'test/a.ts', 'server-without-tests'],
  ['mock-server/edges/b.ts', 'simulator/a.ts', 'simulator-through-the-preview'],
  ['simulator/b.ts', 'src/ui/a.ts', 'simulator-alone'],
  ['src/ui/circle-2.ts', 'src/ui/circle.ts', 'no-circle'],
]
const ALLOWED: Array<[from: string, to: string]> = [
  ['src/services/family/b.ts', 'src/services/booking/routes.ts'],
  ['src/pages/home/c.ts', 'src/services/booking/routes.ts'],
  ['mock-server/services/family/b.ts', 'mock-server/services/settlement/b.ts'],
  ['mock-server/edges/preview/a.ts', 'simulator/a.ts'],
  ['mock-server/edges/c.ts', 'mock-server/services/booking/a.ts'],
  // The other half of the circle above, which is told of once.
  ['src/ui/circle.ts', 'src/ui/circle-2.ts'],
]

let folder: string
let found: string[]

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'boundaries-'))
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text, { flag: 'a' })
  }
  for (const [from, to] of [...PLANTED, ...ALLOWED]) {
    write(
      from,
      `import type {} from '${path
        .relative(path.dirname(from), to)
        .replace(/^(?!\.)/, './')
        .replace(/\.ts$/, '')}'\n`,
    )
    write(to, 'export {}\n')
  }
  found = cruise()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** "rule: from → to" of every violation in the folder. */
function cruise(): string[] {
  const args = [
    cruiser,
    '--config',
    path.join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'src',
    'mock-server',
    'simulator',
    'test',
  ]
  const report = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 }))
  return report.summary.violations.map(
    (one: { rule: { name: string }; from: string; to: string }) => `${one.rule.name}: ${one.from} → ${one.to}`,
  )
}

test.each(PLANTED)('%s may not import %s', (from, to, rule) => {
  expect(found).toContain(`${rule}: ${from} → ${to}`)
})

test.each(ALLOWED)('%s may import %s', (from, to) => {
  expect(found.filter((line) => line.endsWith(`: ${from} → ${to}`))).toEqual([])
})

test('every rule has a planted fault', () => {
  const { forbidden } = require('../../.dependency-cruiser.cjs')
  const rules = forbidden.map((rule: { name: string }) => rule.name)
  expect([...new Set([...PLANTED.map(([, , rule]) => rule), 'no-missing'])].sort()).toEqual(rules.sort())
})

test('an import that leads nowhere is found', () => {
  writeFileSync(path.join(folder, 'src/ui/lost.ts'), "import './nowhere'\n")
  expect(cruise()).toContain('no-missing: src/ui/lost.ts → ./nowhere')
})
