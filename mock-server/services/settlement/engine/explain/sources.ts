import type { Source } from '../../../../../src/contract/settlement/order'
import { wholeYuan, yuan } from '../../../../../src/contract/shared/money-text'
import type { MoneyEntry, Trace } from '../trace'
import { insuranceName, medTypeName } from './phrases'
import type { SourceWords } from './words'

/** Why the funds paid nothing, most telling reason first. */
function noFundNote(trace: Trace, words: SourceWords): string {
  const rules = new Set(trace.entries.map((entry) => entry.ruleId))
  if (rules.has('year-ceiling') || rules.has('fund-ceiling')) return '今年的限额已经用完'
  if (rules.has('band')) return `${medTypeName(words.policy)}在这里不报`
  return rules.has('deductible') ? '还在起付线以内' : '没有医保能算的费用'
}

function fundSource(trace: Trace, words: SourceWords): Source {
  let amountFen = 0
  for (const { ruleId, amountFen: paidFen } of trace.entries) {
    if (ruleId === 'band' || ruleId === 'large-amount' || ruleId === 'serious-illness') amountFen += paidFen
  }
  const note = amountFen > 0 ? `${insuranceName(words.policy)}，${medTypeName(words.policy)}` : noFundNote(trace, words)
  return { source: 'fund', title: '医保基金付', note, amountFen }
}

function ownNote(availableFen: number, payableFen: number): string {
  if (payableFen === 0) return '这次不用付'
  if (availableFen === 0) return '账户里没有余额'
  return availableFen > payableFen ? `付完还有 ${yuan(availableFen - payableFen)}` : '余额都用上了'
}

function sharedNote(entry: Extract<MoneyEntry, { ruleId: 'mutual-aid' }>, words: SourceWords): string {
  const [availableFen, ceilingFen, payableFen] = entry.numbers
  if (payableFen === 0) return '这次不用付'
  if (availableFen === 0) return '共济账户里没有能用的钱'
  if (availableFen < Math.min(ceilingFen, payableFen)) return '能用的都用上了'
  const who = words.holder === null || words.holder.isReader ? '您' : words.holder.name
  return `${who}设的上限：一次 ${wholeYuan(ceilingFen)} 元`
}

function noteOf(entry: MoneyEntry, words: SourceWords): string {
  switch (entry.ruleId) {
    case 'own-account-none':
      return '居民医保没有个人账户'
    case 'mutual-aid-none':
      return '没有家人共济'
    case 'own-account-off':
    case 'mutual-aid-off':
      return '这次没有选用'
    case 'own-account':
      return ownNote(entry.numbers[0], entry.numbers[1])
    case 'mutual-aid':
      return sharedNote(entry, words)
    case 'cash':
      return entry.amountFen > 0 ? `${words.channel}，现金部分` : '不用再付钱'
  }
}

/** 谁付多少: fund, own account, shared account, cash, always all four and in this order, each with its note. */
export function explainSources(trace: Trace, words: SourceWords): Source[] {
  const sources = [fundSource(trace, words)]
  for (const entry of trace.entries) {
    const { amountFen } = entry
    switch (entry.ruleId) {
      case 'own-account':
      case 'own-account-none':
      case 'own-account-off':
        sources.push({
          source: 'own',
          title: `${words.patient ?? '我'}的个人账户`,
          note: noteOf(entry, words),
          amountFen,
        })
        break
      case 'mutual-aid':
      case 'mutual-aid-none':
      case 'mutual-aid-off': {
        const title = words.holder ? `${words.holder.name}的共济账户` : '家庭共济账户'
        sources.push({ source: 'shared', title, note: noteOf(entry, words), amountFen })
        break
      }
      case 'cash':
        sources.push({ source: 'cash', title: `${words.payer}另外付`, note: noteOf(entry, words), amountFen })
    }
  }
  return sources
}
