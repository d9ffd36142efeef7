import { type Built, build } from './build'
import { PLATFORMS, type Platform } from './platform'

/** Taro takes one core and much memory for each build. */
const AT_ONCE = 2

export type Progress = (platform: Platform, said: string) => void

/** Builds what is missing or stale, two platforms at a time, and tells of each step. */
export async function buildAll(tell: Progress, signal?: AbortSignal): Promise<Map<Platform, Built>> {
  const waiting = [...PLATFORMS]
  const results = new Map<Platform, Built>()
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const platform = next
      const built = await build(platform, () => tell(platform, 'building …'), signal)
      results.set(next, built)
      tell(next, built.said)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}
