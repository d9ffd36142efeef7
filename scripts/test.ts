import { runBudgets } from './budgets/run'
import { houseGates } from './gates/house/house'
import { runGates, type Tally } from './gates/run'
import { tools } from './gates/tools'
import { root } from './lib/root'
import { stopwatch } from './lib/stopwatch'
import { buildGates } from './test/build-gates'
import { runBuilds } from './test/builds'
import { runJest } from './test/jest'
import { serverSuite } from './test/server-suite'

type Step = [name: string, run: () => Promise<Tally>]

const check = () => runGates([...houseGates(root), ...tools])

/** Side by side: the browser build keeps one core busy long after the others have ended. */
async function checkAndBuild(): Promise<Tally> {
  const [checked, built] = await Promise.all([check(), runBuilds()])
  return { passed: checked.passed + built.passed, failed: checked.failed + built.failed }
}

const EVERYTHING: Step[] = [
  ['check and builds', checkAndBuild],
  ['gates of the builds', () => runGates(buildGates)],
  ['tests', () => runJest()],
  ['budgets', () => runBudgets({ pages: false })],
]

/** `npm test -- server`: only the tests that need a database, on DATABASE_URL where it is set. */
const SERVER: Step[] = [['server tests', () => runJest(serverSuite())]]

/** `npm test`: all gates and tests. Its last line is `N passed, N failed`, the sum of both. */
async function test(steps: Step[]) {
  const whole = stopwatch()
  const sum: Tally = { passed: 0, failed: 0 }
  const times: string[] = []
  for (const [name, run] of steps) {
    console.log(`\n== ${name}`)
    const seconds = stopwatch()
    const { passed, failed } = await run()
    sum.passed += passed
    sum.failed += failed
    times.push(`${name.padEnd(16)} ${seconds().padStart(8)}   ${passed} passed, ${failed} failed`)
  }
  console.log(`\n${times.join('\n')}\n${'all'.padEnd(16)} ${whole().padStart(8)}\n`)
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  // Whatever a test left open must not keep the result waiting.
  process.exit(sum.failed > 0 ? 1 : 0)
}

void test(process.argv[2] === 'server' ? SERVER : EVERYTHING)
