import type { Row } from '../../../../regions/shape'
import type { Trace } from '../trace'
import type { ExplainWords } from './words'

/** The column of the same table that scores best for this person, other than the one she used. */
function bestColumn(trace: Trace, words: ExplainWords, score: (row: Row) => number) {
  const { rows, columns } = words.policy
  const own = rows[trace.column]?.[trace.group]
  let best = own === undefined ? Number.POSITIVE_INFINITY : score(own)
  let found: { name: string; row: Row } | undefined
  for (const [column, groups] of Object.entries(rows)) {
    const row = groups[trace.group]
    const name = columns[column]
    if (row === undefined || name === undefined || score(row) <= best) continue
    best = score(row)
    found = { name, row }
  }
  return found
}

/** Where a larger share would have been paid in this band. */
export const betterShare = (trace: Trace, words: ExplainWords, bandIndex: number) =>
  bestColumn(trace, words, (row) => row.bands[bandIndex]?.ratioBp ?? 0)

const standardOf = (row: Row, stayOrdinal: number): number =>
  row.deductibleFen[Math.min(Math.max(stayOrdinal, 1), row.deductibleFen.length) - 1] ?? 0

/** Where the deductible would have been lower, and how low. */
export function lowerDeductible(trace: Trace, words: ExplainWords, stayOrdinal: number) {
  const found = bestColumn(trace, words, (row) => -standardOf(row, stayOrdinal))
  return found && { name: found.name, standardFen: standardOf(found.row, stayOrdinal) }
}
