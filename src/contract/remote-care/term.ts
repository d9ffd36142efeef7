import type { Filing } from './filing'

type Term = Pick<Filing, 'state' | 'beginOn' | 'endOn'>

/** The last day that counts: what was cancelled or changed ended earlier than it says; null: nothing ends it. */
export const countsUntil = ({ state, endOn }: Term): string | null =>
  state.kind === 'cancelled' || state.kind === 'changed' ? state.lastDay : endOn

/** What was never in force, or is as if it had never been. */
const NEVER_HELD: readonly Term['state']['kind'][] = ['withdrawn', 'refused', 'lapsed', 'revoked']

/** False for what ended before its first day, and for what was never in force. */
export function everCounts(filing: Term): boolean {
  if (NEVER_HELD.includes(filing.state.kind)) return false
  const until = countsUntil(filing)
  return until === null || until >= filing.beginOn
}
