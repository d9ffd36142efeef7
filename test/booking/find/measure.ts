import type { Hono } from 'hono'
import type { Many } from './many'
import { questions } from './questions'
import { randomFrom } from './random'

/** How long the answers to one kind of question took, in milliseconds. */
export interface Measured {
  kind: string
  asked: number
  p50: number
  p95: number
  most: number
  /** The same of the processor's time, which other programs on the machine do not lengthen. */
  processorP95: number
}

const percentile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

interface Taken {
  clock: number
  processor: number
}

const sortedBy = (taken: readonly Taken[], key: keyof Taken) =>
  taken.map((one) => one[key]).sort((one, other) => one - other)

function measured(kind: string, taken: readonly Taken[]): Measured {
  const sorted = sortedBy(taken, 'clock')
  return {
    kind,
    asked: sorted.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    most: sorted.at(-1) ?? 0,
    processorP95: percentile(sortedBy(taken, 'processor'), 0.95),
  }
}

/** Asks every kind of question `rounds` times, after one round that is not counted; the last of the list is all. */
export async function measure(app: Hono, many: Many, rounds: number, seed = 1): Promise<readonly Measured[]> {
  const random = randomFrom(seed)
  const times = new Map<string, Taken[]>()
  for (let round = -1; round < rounds; round += 1) {
    for (const { kind, path } of questions(random, many)) {
      const before = process.cpuUsage()
      const begun = performance.now()
      const answer = await app.request(path)
      await answer.text()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
      const clock = performance.now() - begun
      const { user, system } = process.cpuUsage(before)
      if (round >= 0) times.set(kind, [...(times.get(kind) ?? []), { clock, processor: (user + system) / 1000 }])
    }
  }
  return [...[...times].map(([kind, all]) => measured(kind, all)), measured('all', [...times.values()].flat())]
}
