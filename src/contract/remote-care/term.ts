import type { Filing } from './filing'

type Term = Pick<Filing, 'state' | 'beginOn' | 'endOn'>

/** The last day that counts: what was cancelled or changed ended earlier than it says; null: nothing ends it. */
export const countsUntil = ({ state, endOn }: Term): string | null =>
  state.kind === 'cancelled' || state.kind === 'changed' ? state.lastDay : endOn

/** False for what ended before its first day. */
export function everCounts(filing: Term): boolean {
  const until = countsUntil(filing)
  return until === null || until >= filing.beginOn
}
