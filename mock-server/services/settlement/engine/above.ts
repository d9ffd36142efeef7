import { shareOf } from './share'
import type { Work } from './work'

/** 大额: pays a share of what the year's ceiling left over, up to its own yearly ceiling. */
export function payLargeAmount(work: Work): void {
  const rule = work.policy.largeAmount
  if (rule === null || work.aboveYearCeilingFen === 0) return
  const leftFen = Math.max(0, rule.ceilingFen - work.input.year.largeAmountFen)
  const amountFen = Math.min(shareOf(work.aboveYearCeilingFen, rule.ratioBp), leftFen)
  work.largeAmountFen = amountFen
  if (amountFen === 0) return
  const numbers = [work.aboveYearCeilingFen, rule.ratioBp] as const
  work.entries.push({ ruleId: 'large-amount', lineNo: 0, amountFen, numbers })
}

/**
 * 大病: in-scope self-pay of the year above its own deductible, by bands. The base is what the pooled fund left of the
 * in-scope money, accumulated before anything 大病 pays.
 */
export function paySeriousIllness(work: Work): void {
  const rule = work.policy.seriousIllness
  if (rule === null) return
  const { year } = work.input
  work.seriousIllnessBaseFen = work.inScopeFen - work.pooledFundFen - work.largeAmountFen
  const endFen = year.seriousIllnessBaseFen + work.seriousIllnessBaseFen
  let positionFen = Math.max(year.seriousIllnessBaseFen, rule.deductibleFen)
  for (const band of rule.bands) {
    if (positionFen >= endFen) return
    const stopFen = band.uptoFen === null ? endFen : Math.min(band.uptoFen, endFen)
    if (stopFen <= positionFen) continue
    const leftFen = Math.max(0, rule.ceilingFen - year.seriousIllnessFen - work.seriousIllnessFen)
    const partFen = stopFen - positionFen
    const amountFen = Math.min(shareOf(partFen, band.ratioBp), leftFen)
    work.seriousIllnessFen += amountFen
    if (amountFen > 0) {
      work.entries.push({ ruleId: 'serious-illness', lineNo: 0, amountFen, numbers: [partFen, band.ratioBp] })
    }
    positionFen = stopFen
  }
}
