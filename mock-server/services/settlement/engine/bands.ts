import { ratioFor } from './ratio'
import { lastWithShare, shareOf } from './share'
import type { Work } from './work'

/** What the pooled fund may still pay: the lower of this kind of visit's ceiling and the year's ceiling. */
function leftOf(work: Work) {
  const { fundCeilingFen } = work.row
  const { yearCeilingFen } = work.policy
  const ofKind = fundCeilingFen === null ? Number.POSITIVE_INFINITY : Math.max(0, fundCeilingFen - work.pot.fundFen)
  const ofYear =
    yearCeilingFen === null ? Number.POSITIVE_INFINITY : Math.max(0, yearCeilingFen - work.input.year.pooledFundFen)
  return { fen: Math.min(ofKind, ofYear), byYear: ofYear <= ofKind }
}

/** In-scope money that no pooled fund pays any more: the ceiling is reached. */
function stopAtCeiling(work: Work, amountFen: number, byYear: boolean): void {
  if (byYear) {
    work.aboveYearCeilingFen = amountFen
    const numbers = [work.policy.yearCeilingFen ?? 0, work.input.year.pooledFundFen] as const
    work.entries.push({ ruleId: 'year-ceiling', lineNo: 0, amountFen, numbers })
    return
  }
  const numbers = [work.row.fundCeilingFen ?? 0, work.pot.fundFen] as const
  work.entries.push({ ruleId: 'fund-ceiling', lineNo: 0, amountFen, numbers })
}

/**
 * Cuts what lies above the deductible into bands and pays each at its ratio, until a ceiling is reached. The position
 * runs over money accumulated before (the deductible included), so that a second visit goes on where the first ended.
 */
export function payBands(work: Work): void {
  const endFen = work.pot.inScopeFen + work.inScopeFen
  const left = leftOf(work)
  let positionFen = work.pot.inScopeFen + work.deductibleFen
  for (const [index, band] of work.row.bands.entries()) {
    if (positionFen >= endFen) return
    const stopFen = band.uptoFen === null ? endFen : Math.min(band.uptoFen, endFen)
    if (stopFen <= positionFen) continue
    const ratioBp = ratioFor(band.ratioBp, work.drop)
    const leftFen = left.fen - work.pooledFundFen
    let partFen = stopFen - positionFen
    let paidFen = shareOf(partFen, ratioBp)
    const atCeiling = paidFen > leftFen
    if (atCeiling) {
      paidFen = leftFen
      partFen = lastWithShare(leftFen, ratioBp)
    }
    work.pooledFundFen += paidFen
    if (partFen > 0) {
      work.entries.push({ ruleId: 'band', lineNo: 0, amountFen: paidFen, numbers: [partFen, ratioBp, index] })
    }
    positionFen += partFen
    if (atCeiling) {
      stopAtCeiling(work, endFen - positionFen, left.byYear)
      return
    }
    positionFen = stopFen
  }
}
