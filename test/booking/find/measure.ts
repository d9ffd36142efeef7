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
}

const percentile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

function measured(kind: string, times: readonly number[]): Measured {
  const sorted = [...times].sort((one, other) => one - other)
  return {
    kind,
    asked: sorted.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    most: sorted.at(-1) ?? 0,
  }
}

/** Asks every kind of question `rounds` times, after one round that is not counted; the last of the list is all. */
export async function measure(app: Hono, many: Many, rounds: number, seed = 1): Promise<readonly Measured[]> {
  const random = randomFrom(seed)
  const times = new Map<string, number[]>()
  for (let round = -1; round < rounds; round += 1) {
    for (const { kind, path } of questions(random, many)) {
      const begun = performance.now()
      const answer = await app.request(path)
      await answer.text()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
      if (round >= 0) times.set(kind, [...(times.get(kind) ?? []), performance.now() - begun])
    }
  }
  return [...[...times].map(([kind, all]) => measured(kind, all)), measured('all', [...times.values()].flat())]
}
