import { buildEmptyApp } from '../budgets/empty-app'
import { buildAll } from '../build/all'
import type { Tally } from '../gates/run'

/** The three production builds, fresh ones reused; each is one check. */
export async function runBuilds(): Promise<Tally> {
  const [built] = await Promise.all([
    buildAll((platform, said) => console.log(`${platform.padEnd(6)} ${said}`)),
    // What the budgets measure against; a failure is told there.
    buildEmptyApp().catch(() => undefined),
  ])
  const failed = [...built.values()].filter((one) => !one.ok).length
  return { passed: built.size - failed, failed }
}
