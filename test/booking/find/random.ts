export interface Random {
  /** A whole number from 0, below `end`. */
  below: (end: number) => number
  /** One character of a text. */
  character: (text: string) => string
  /** One of a list. */
  pick: <T>(list: readonly T[]) => T
}

/** The same choices for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    character: (text) => text.charAt(below(text.length)),
    pick: (list) => {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}
