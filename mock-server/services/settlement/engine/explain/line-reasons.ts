import { moneyText, wholeYuan } from '../../../../../src/contract/shared/money-text'
import type { BorneEntry, Trace } from '../trace'
import { percentText, reason } from './phrases'
import type { ExplainWords, LineWords, Reason } from './words'

type Of<RuleId extends BorneEntry['ruleId']> = Extract<BorneEntry, { ruleId: RuleId }>

/** Names in one sentence; a longer list is cut, its lines stay in `lines`. */
const MOST_NAMES = 4

type Find = (lineNo: number) => LineWords

/** A line's words by number; a line without a name is called by its number. */
function finder(words: ExplainWords): Find {
  const byNo = new Map(words.lines.map((line) => [line.lineNo, line]))
  return (lineNo) => byNo.get(lineNo) ?? { lineNo, name: `第 ${lineNo} 项` }
}

function outsideList(entry: Of<'outside-list'>, { name, isDrug }: LineWords): Reason {
  return reason({
    ruleId: 'outside-list',
    lineNo: entry.lineNo,
    amountFen: entry.amountFen,
    title: name,
    why: isDrug ? '不在医保药品目录里，医保不能付。' : '不在医保目录里，医保不能付。',
    tip: isDrug ? '下次可以请医生看看，有没有目录里的药能用。' : '下次可以请医生看看，有没有目录里的能用。',
    lines: [{ lineNo: entry.lineNo, amountFen: entry.amountFen }],
  })
}

function overLimit(entry: Of<'over-limit'>, { name, unit, isDrug }: LineWords): Reason {
  const [priceFen, ceilingFen, quantity] = entry.numbers
  const price = unit ? `每${unit} ${wholeYuan(priceFen)} 元` : `单价 ${wholeYuan(priceFen)} 元`
  const more = `${quantity > 1 ? `${quantity} ${unit ?? '份'}` : ''}多 ${wholeYuan(entry.amountFen)} 元`
  return reason({
    ruleId: 'over-limit',
    lineNo: entry.lineNo,
    amountFen: entry.amountFen,
    title: '超过最高限价',
    why: `${name}${price}，医保最多按 ${wholeYuan(ceilingFen)} 元算，${more}。`,
    tip: `选 ${wholeYuan(ceilingFen)} 元以内的${isDrug ? '同种药' : '同类项目'}，这 ${wholeYuan(entry.amountFen)} 元就不用付。`,
    lines: [{ lineNo: entry.lineNo, amountFen: entry.amountFen }],
  })
}

function classB(selfPayBp: number, entries: readonly Of<'class-b-first'>[], find: Find): Reason {
  const named = entries.slice(0, MOST_NAMES).map((entry) => `${find(entry.lineNo).name} ${moneyText(entry.amountFen)}`)
  const rest = entries.length > MOST_NAMES ? `，等 ${entries.length} 项` : ''
  const first = entries[0]
  return reason({
    ruleId: 'class-b-first',
    lineNo: entries.length === 1 ? first?.lineNo : undefined,
    amountFen: entries.reduce((sum, entry) => sum + entry.amountFen, 0),
    title: `乙类先自付 ${percentText(selfPayBp)}`,
    why: `${named.join('，')}${rest}。`,
    tip: '用甲类的药和项目，没有这一笔。',
    lines: entries.map(({ lineNo, amountFen }) => ({ lineNo, amountFen })),
  })
}

/** Reasons that lie in single lines: 不在目录里 and 最高限价 line by line, 乙类先自付 by ratio. */
export function lineReasons(trace: Trace, words: ExplainWords): Reason[] {
  const find = finder(words)
  const reasons: Reason[] = []
  const byRatio = new Map<number, Of<'class-b-first'>[]>()
  for (const entry of trace.entries) {
    if (entry.ruleId === 'outside-list') reasons.push(outsideList(entry, find(entry.lineNo)))
    else if (entry.ruleId === 'over-limit') reasons.push(overLimit(entry, find(entry.lineNo)))
    else if (entry.ruleId === 'class-b-first') {
      const same = byRatio.get(entry.numbers[1])
      if (same) same.push(entry)
      else byRatio.set(entry.numbers[1], [entry])
    }
  }
  for (const [selfPayBp, entries] of byRatio) reasons.push(classB(selfPayBp, entries, find))
  return reasons
}
