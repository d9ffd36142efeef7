import { buildAll } from '../build/all'
import type { Tally } from '../gates/run'

/** The three production builds, fresh ones reused; each is one check. */
export async function runBuilds(): Promise<Tally> {
  const built = await buildAll((platform, said) => console.log(`${platform.padEnd(6)} ${said}`))
  const failed = [...built.values()].filter((one) => !one.ok).length
  return { passed: built.size - failed, failed }
}
