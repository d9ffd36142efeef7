import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { filesUnder } from '../lib/hash'
import { LIMITS } from './limits'
import type { Row } from './row'

const appShape = v.object({ subPackages: v.optional(v.array(v.object({ root: v.string() })), []) })
/** Read by the vendor's IDE, not sent to phones. */
const NOT_SENT = new Set(['project.config.json', 'mini.project.json'])

interface Sizes {
  main: number
  all: number
  /** Bytes by root. */
  subpackages: Map<string, number>
}

/** Raw bytes of a finished mini-program, by package, as the vendor counts them: every file. */
export function sizesOf(dir: string): Sizes {
  const app = v.parse(appShape, JSON.parse(readFileSync(path.join(dir, 'app.json'), 'utf8')))
  const subpackages = new Map(app.subPackages.map(({ root }) => [root.replace(/\/$/, ''), 0]))
  const sizes = { main: 0, all: 0, subpackages }
  for (const file of filesUnder(dir)) {
    const name = path.relative(dir, file).split(path.sep).join('/')
    if (NOT_SENT.has(name)) continue
    const { size } = statSync(file)
    const root = [...subpackages.keys()].find((candidate) => name.startsWith(`${candidate}/`))
    sizes.all += size
    if (root === undefined) sizes.main += size
    else subpackages.set(root, (subpackages.get(root) ?? 0) + size)
  }
  return sizes
}

export function weappSizes(dir: string): Row[] {
  const { main, all, subpackages } = sizesOf(dir)
  const [largest, bytes] = [...subpackages].sort((a, b) => b[1] - a[1])[0] ?? ['none', 0]
  const { weapp } = LIMITS
  return [
    { what: 'WeChat main package', measured: main, budget: weapp.main, unit: 'bytes' },
    { what: `WeChat largest subpackage (${largest})`, measured: bytes, budget: weapp.subpackage, unit: 'bytes' },
    { what: 'WeChat all packages', measured: all, budget: weapp.all, unit: 'bytes' },
  ]
}

export function alipaySizes(dir: string): Row[] {
  const { main } = sizesOf(dir)
  return [{ what: 'Alipay main package', measured: main, budget: LIMITS.alipay.main, unit: 'bytes' }]
}
