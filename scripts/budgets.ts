import { runBudgets } from './budgets/run'
import { runBuilds } from './test/builds'

/** `npm run budgets`: the figures of the present sources, each with its budget; ends with 1 if one is exceeded. */
async function budgets() {
  const builds = await runBuilds()
  const { passed, failed } = await runBudgets({ pages: true })
  console.log(`${passed} within budget, ${failed} not`)
  process.exitCode = builds.failed + failed > 0 ? 1 : 0
}

void budgets()
