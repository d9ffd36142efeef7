import path from 'node:path'
import { runNode } from '../lib/run'
import { buildEmptyApp } from './empty-app'
import { LIMITS } from './limits'
import type { Row } from './row'

const ROUNDS = 15
const script = path.join(__dirname, 'evaluate.cjs')

async function milliseconds(dir: string, page: string): Promise<number> {
  const { code, output } = await runNode([script, dir, page])
  const time = Number(output.trim().split('\n').pop())
  if (code !== 0 || !(time > 0)) throw new Error(`${dir} could not be evaluated:\n${output.slice(-2000)}`)
  return time
}

/**
 * Time to evaluate app and home against an empty Taro app, in processes that take turns. The fastest round of each
 * counts: what else the machine does only ever adds.
 */
export async function measureEvaluation(dir: string): Promise<Row[]> {
  const empty = await buildEmptyApp()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await milliseconds(empty, 'pages/index/index'))
    ours.push(await milliseconds(dir, 'pages/home/index'))
  }
  const [mine, bare] = [Math.min(...ours), Math.min(...theirs)]
  const what = `script evaluation, app and home: ${mine.toFixed(1)} ms, empty Taro app ${bare.toFixed(1)} ms`
  return [{ what, measured: mine / bare, budget: LIMITS.evaluation, unit: 'times' }]
}
