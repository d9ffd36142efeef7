import { canRenew } from '@/contract/remote-care/can'
import type { Filing, FilingState } from '@/contract/remote-care/filing'
import { materialTexts } from '@/contract/remote-care/proof'
import type { Why } from '@/contract/remote-care/questions'
import { countsUntil, everCounts } from '@/contract/remote-care/term'
import { dayInChina } from '@/contract/shared/dates'
import { serverNow } from '@/session/server-time'
import type { ChipTone } from '@/ui/chip'
import { day } from '@/ui/when'

export const today = () => dayInChina(serverNow())

/** "11 月 24 日"; another year than this one is named. */
export const dayText = (date: string): string =>
  date.slice(0, 4) === today().slice(0, 4) ? day(date) : `${date.slice(0, 4)} 年 ${day(date)}`

const NEVER = '还没开始，没有用过'
/** Instead of a term, for what holds at no time. */
const NO_TERM: Partial<Record<FilingState['kind'], string>> = {
  cancelled: NEVER,
  changed: NEVER,
  revoked: '作废，不算数',
}

/** "从 11 月 24 日起，长期有效"; what ended early, until then. */
export function termText(filing: Pick<Filing, 'state' | 'beginOn' | 'endOn'>): string {
  const until = countsUntil(filing)
  if (!everCounts(filing)) return NO_TERM[filing.state.kind] ?? '没有生效过'
  return until === null ? `从 ${dayText(filing.beginOn)}起，长期有效` : `${dayText(filing.beginOn)}到 ${dayText(until)}`
}

/** What ended before it began was never used. */
const usedUntil = (lastDay: string, { beginOn }: Pick<Filing, 'beginOn'>): string =>
  lastDay < beginOn ? NEVER : `用到 ${dayText(lastDay)}`

interface StateWords {
  chip: string
  tone: ChipTone
  /** One sentence: what it means now. */
  line: string
}

/** What the hospital marked cannot be renewed. */
const after = (filing: Filing): string => (canRenew(filing).allowed ? '还要去看病请续期' : '以后还要去，请先办备案')

/** By when; what is late says so. */
const reviewLine = (promisedOn: string): string =>
  promisedOn < today()
    ? `过了说好的 ${dayText(promisedOn)}，可以打 12393 问`
    : `不用您做什么，最晚 ${dayText(promisedOn)}有结果`

/** How a filing stands, in words. */
export function stateWords(state: FilingState, filing: Filing): StateWords {
  switch (state.kind) {
    case 'reviewing':
      return { chip: '审核中', tone: 'pine', line: reviewLine(state.promisedOn) }
    case 'returned':
      return { chip: '等您补', tone: 'attention', line: `还差：${state.note}，最晚 ${dayText(state.answerBy)}补上` }
    case 'lapsed':
      return { chip: '结束了', tone: 'plain', line: '没有等到材料，可以重新办' }
    case 'upcoming':
      return { chip: '还没开始', tone: 'plain', line: termText(filing) }
    case 'effective':
      return state.expiresSoon && filing.endOn !== null
        ? { chip: '快到期', tone: 'attention', line: `到 ${dayText(filing.endOn)}为止，${after(filing)}` }
        : { chip: '生效中', tone: 'pine', line: termText(filing) }
    case 'expired':
      return { chip: '到期了', tone: 'plain', line: termText(filing) }
    case 'changed':
      return { chip: '换过了', tone: 'plain', line: usedUntil(state.lastDay, filing) }
    case 'cancelled':
      return { chip: '撤销了', tone: 'plain', line: usedUntil(state.lastDay, filing) }
    case 'withdrawn':
      return { chip: '撤回了', tone: 'plain', line: '没有生效' }
    case 'refused':
      return { chip: '没通过', tone: 'attention', line: state.note }
    case 'revoked':
      return { chip: '作废了', tone: 'attention', line: state.note }
  }
}

export function proofLine({ proof }: Pick<Filing, 'proof'>): string {
  if (proof.way === 'promise') return '个人承诺'
  if (proof.way === 'none') return '不用证明'
  return proof.items.map(({ kind, pages }) => `${materialTexts[kind]}，${pages} 页`).join('；')
}

/** The reasons as people say them, in the order they are offered. */
export const whys: readonly { why: Why; label: string; second: string }[] = [
  { why: 'live', label: '住在那边', second: '跟子女住，退休了住过去，长期住' },
  { why: 'work', label: '单位派去工作', second: '长期在那边上班' },
  { why: 'referred', label: '医院让转过去看', second: '参保地的医院开转诊单' },
  { why: 'emergency', label: '突然发病，看急诊', second: '来不及备案的' },
  { why: 'trip', label: '出差、旅游、探亲', second: '或者自己想去那边看' },
]
