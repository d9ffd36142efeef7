import { moneyText, wholeYuan, yuan } from '../../../../../src/contract/shared/money-text'
import type { BorneEntry, Trace } from '../trace'
import { lowerDeductible } from './elsewhere'
import { medTypeName, reason } from './phrases'
import type { ExplainWords, Reason } from './words'

type Of<RuleId extends BorneEntry['ruleId']> = Extract<BorneEntry, { ruleId: RuleId }>

function deductibleTip(entry: Of<'deductible'>, trace: Trace, words: ExplainWords): string {
  const [standardFen, usedFen, stayOrdinal] = entry.numbers
  const elsewhere = lowerDeductible(trace, words, stayOrdinal)
  const leftFen = standardFen - usedFen - entry.amountFen
  if (stayOrdinal > 0) {
    return elsewhere ? `在${elsewhere.name}住院，起付线是 ${wholeYuan(elsewhere.standardFen)} 元。` : ''
  }
  if (leftFen === 0) return '今年的起付线付满了，后面不再付。'
  return `还差 ${yuan(leftFen)}付满，付满以后医保开始按比例付。`
}

/** 起付线: of the year, or of this stay. */
export function deductibleReason(entry: Of<'deductible'>, trace: Trace, words: ExplainWords): Reason {
  const [standardFen, usedFen, stayOrdinal] = entry.numbers
  const { policy } = words
  const place = policy.columns[trace.column] ?? ''
  const what =
    stayOrdinal > 0 ? `今年第 ${stayOrdinal} 次住院，${place}` : `${policy.regionName}${medTypeName(policy)}一年的`
  const before = usedFen > 0 ? `之前付过 ${moneyText(usedFen)} 元，` : ''
  return reason({
    ruleId: 'deductible',
    amountFen: entry.amountFen,
    title: '起付线',
    why: `${what}起付线 ${wholeYuan(standardFen)} 元，${before}这次付 ${yuan(entry.amountFen)}。`,
    tip: deductibleTip(entry, trace, words) || undefined,
    lines: [],
  })
}

/** The ceiling of this kind of visit, or of the whole year, is reached. */
export function ceilingReason(entry: Of<'fund-ceiling' | 'year-ceiling'>, words: ExplainWords): Reason {
  const [ceilingFen, paidBeforeFen] = entry.numbers
  const ofYear = entry.ruleId === 'year-ceiling'
  const kind = ofYear ? '医保' : medTypeName(words.policy)
  const before = paidBeforeFen > 0 ? `，之前付过 ${moneyText(paidBeforeFen)} 元` : ''
  return reason({
    ruleId: entry.ruleId,
    amountFen: entry.amountFen,
    title: ofYear ? '超过全年最高限额' : '超过门诊年度限额',
    why: `${words.policy.regionName}${kind}一年最多付 ${wholeYuan(ceilingFen)} 元${before}，这次用满了，余下 ${yuan(entry.amountFen)}付不了。`,
    tip: '明年 1 月 1 日重新算。',
    lines: [],
  })
}
