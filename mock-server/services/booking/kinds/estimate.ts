import type { Estimate } from '../../../../src/contract/booking/kinds/price'
import type { BillLine } from '../../../../src/contract/settlement/bill'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { yuan } from '../../../../src/contract/shared/money-text'
import { wordsFor } from '../../../../src/contract/shared/words'
import type { Call } from '../../../base/http/route'
import { storedLines } from '../../../registers/visits/lines'
import { estimateBill } from '../../settlement/preview/estimate'

export interface Ask {
  institutionId: string
  medType: string
  lines: readonly BillLine[]
}

/** Who bears it, from what the engine found; an estimate says that it is one. */
function wordsOf(lines: readonly BillLine[], parts: { fundFen: number; accountFen: number; cashFen: number }): string {
  const { fundFen, accountFen, cashFen } = parts
  const own = `${accountFen > 0 ? `个人账户可以付 ${yuan(accountFen)}，` : ''}自己付 ${yuan(cashFen)}`
  if (lines.every(({ category }) => category === 'C')) return `医保基金不付，${own}。`
  if (fundFen === 0) return `大约${own}：今年还没有到起付线，或这里不在报销范围。以付钱时为准。`
  return `大约医保基金付 ${yuan(fundFen)}，${own}。按今天算的，以付钱时为准。`
}

/** What the insurance would pay of these lines today, by the same engine that settles the bill later. */
export async function estimateFor(
  call: Pick<Call, 'db' | 'now' | 'caller'>,
  { institutionId, medType, lines }: Ask,
): Promise<Estimate> {
  const bill = { institutionId, medType, visitDate: dayInChina(call.now), lines: storedLines(lines) }
  const estimated = await estimateBill(call, bill)
  if (estimated.kind === 'refused')
    return { kind: 'none', words: `${wordsFor(estimated.code).what}，付钱前会再算一次。` }
  const { fundTotalFen: fundFen, accountFen, cashFen } = estimated.breakdown
  return { kind: 'estimate', fundFen, accountFen, cashFen, words: wordsOf(lines, { fundFen, accountFen, cashFen }) }
}
