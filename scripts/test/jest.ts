import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import type { Tally } from '../gates/run'
import { root } from '../lib/root'

const report = path.join(root, '.cache/jest.json')
/** PGlite's memory is not given back before its worker ends. */
const WORKER_MEMORY = '2GB'

const shape = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  numRuntimeErrorTestSuites: v.number(),
})

/** What a report of jest counts for: a file that could not run and a test left out are failures too. */
export function tallyOf(text: string): Tally {
  const told = v.parse(shape, JSON.parse(text))
  const leftOut = told.numPendingTests + told.numTodoTests
  if (leftOut > 0) console.log(`${leftOut} tests are skipped: each counts as failed`)
  return { passed: told.numPassedTests, failed: told.numFailedTests + told.numRuntimeErrorTestSuites + leftOut }
}

/** Runs jest, all of it or the given files, with its output on this terminal. */
export async function runJest(files: string[] = []): Promise<Tally> {
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const args = [
    path.join(root, 'node_modules/jest/bin/jest.js'),
    `--maxWorkers=${Math.max(2, availableParallelism())}`,
    `--workerIdleMemoryLimit=${WORKER_MEMORY}`,
    '--json',
    `--outputFile=${report}`,
    ...(files.length > 0 ? ['--runTestsByPath', ...files] : []),
  ]
  // PGlite is an ES module, which jest loads only so.
  const env = {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`,
  }
  // With --json jest writes the report to standard output as well; what a person reads is on standard error.
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'exit')
  try {
    const tally = tallyOf(readFileSync(report, 'utf8'))
    return code === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 }
  } catch {
    console.log(`jest ended with ${code} and left no report`)
    return { passed: 0, failed: 1 }
  }
}
