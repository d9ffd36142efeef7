import { wholeYuan, yuan } from '../../../../../src/contract/shared/money-text'
import { ratioFor } from '../ratio'
import type { FundEntry, Trace } from '../trace'
import { betterShare } from './elsewhere'
import { insuranceName, medTypeName, percentText, reason } from './phrases'
import { remoteNote, remoteTip } from './remote-note'
import type { ExplainWords, Reason } from './words'

type BandEntry = Extract<FundEntry, { ruleId: 'band' }>

const ONE_BP = 10_000
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
const isBand = (entry: Trace['entries'][number]): entry is BandEntry => entry.ruleId === 'band'

/** Says from where the ratio starts: after the deductible, below a ceiling. */
function baseText(trace: Trace, partFen: number): string {
  const rules = new Set(trace.entries.map((entry) => entry.ruleId))
  if (rules.has('year-ceiling') || rules.has('fund-ceiling')) return `限额以内有 ${yuan(partFen)}`
  if (rules.has('deductible')) return `起付线以上有 ${yuan(partFen)}`
  return `医保能算的有 ${yuan(partFen)}`
}

function shareText(bands: readonly BandEntry[], regionName: string): string {
  const [first, ...more] = bands
  if (first === undefined) return ''
  if (more.length > 0) {
    const parts = bands.map(
      ({ numbers: [partFen, ratioBp] }) => `其中 ${yuan(partFen)}，${regionName}付 ${percentText(ratioBp)}`,
    )
    return `${parts.join('；')}。其余自己付。`
  }
  const ratioBp = first.numbers[1]
  return `${regionName}付 ${percentText(ratioBp)}，自己付 ${percentText(ONE_BP - ratioBp)}。`
}

function betterTip(bands: readonly BandEntry[], trace: Trace, words: ExplainWords): string | undefined {
  const first = bands[0]
  const better = first && betterShare(trace, words, first.numbers[2])
  if (!better) return undefined
  const drop = words.policy.remoteDrop[trace.remoteClass]
  const ratios = bands.map(({ numbers }) => {
    const ratioBp = better.row.bands[numbers[2]]?.ratioBp ?? 0
    return percentText(drop ? ratioFor(ratioBp, drop) : ratioBp)
  })
  const verb = words.policy.medType === '21' ? '住院' : '看'
  return `在${better.name}${verb}，医保付 ${[...new Set(ratios)].join('、')}。`
}

/** A table that pays nothing here: 普通门诊 of Ankang's residents in a city hospital. */
function notCovered(bands: readonly BandEntry[], trace: Trace, words: ExplainWords): Reason {
  const { policy } = words
  const better = betterShare(trace, words, 0)
  const limit = better?.row.fundCeilingFen ? `，一年最多 ${wholeYuan(better.row.fundCeilingFen)} 元` : ''
  return reason({
    ruleId: 'not-covered-here',
    amountFen: sum(bands.map((band) => band.numbers[0])),
    title: `${medTypeName(policy)}在这里不报`,
    why: `${insuranceName(policy)}的${medTypeName(policy)}，在${policy.columns[trace.column] ?? '这里'}医保不付。`,
    tip: better && `在${better.name}看，医保付 ${percentText(better.row.bands[0]?.ratioBp ?? 0)}${limit}。`,
    lines: [],
  })
}

/** 按比例自己付: what the bands leave to the person; null where they leave nothing. */
export function ratioReason(trace: Trace, words: ExplainWords): Reason | null {
  const bands = trace.entries.filter(isBand)
  const partFen = sum(bands.map((band) => band.numbers[0]))
  const amountFen = partFen - sum(bands.map((band) => band.amountFen))
  if (amountFen === 0) return null
  if (bands.every((band) => band.numbers[1] === 0)) return notCovered(bands, trace, words)
  return reason({
    ruleId: 'ratio-share',
    amountFen,
    title: '按比例自己付',
    why: `${baseText(trace, partFen)}，${shareText(bands, words.policy.regionName)}${remoteNote(trace, words)}`,
    tip: remoteTip(trace, words) ?? betterTip(bands, trace, words),
    lines: [],
  })
}
