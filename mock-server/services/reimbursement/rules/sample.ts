import { createHash } from 'node:crypto'

/** 5 %: one of each block of so many. */
export const BLOCK = 20

/** The order of a block, shuffled by the seed and the block's number alone (Fisher–Yates over SHA-256). */
export function permutation(seed: number, block: number): number[] {
  const order = Array.from({ length: BLOCK }, (_, at) => at)
  for (let at = BLOCK - 1; at > 0; at -= 1) {
    const digest = createHash('sha256').update(`re-check:${seed}:${block}:${at}`).digest()
    // 32 bits over at most 20 places: the unevenness is below 1 in 200 million.
    const other = digest.readUInt32BE(0) % (at + 1)
    const [one, two] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = two
    order[other] = one
  }
  return order
}

/** 抽查复审: exactly one in each block of 20, known only by the seed; `sequence` counts from 1. */
export function isSampled(seed: number, sequence: number): boolean {
  const block = Math.floor((sequence - 1) / BLOCK)
  return permutation(seed, block)[0] === (sequence - 1) % BLOCK
}
