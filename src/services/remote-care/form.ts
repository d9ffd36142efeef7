import { addDays } from '@/contract/remote-care/dates'
import { type MaterialKind, PROMISE_VERSION, type Proof } from '@/contract/remote-care/proof'
import type { Terms } from './queries'
import { dayText } from './words'

/** What is chosen on the last screen before it is sent. */
export interface Form {
  beginOn: string
  months: 6 | 12
  way: Proof['way']
  material: MaterialKind | undefined
  pages: number
  promised: boolean
  hospital: string | undefined
  referredOn: string
}

/** A promise where it is enough, as most people choose; else the first paper. */
export function firstForm(terms: Terms, changing: boolean): Form {
  const way = terms.mayPromise ? 'promise' : terms.materials.length > 0 ? 'materials' : 'none'
  return {
    beginOn: changing ? addDays(terms.today, 1) : terms.earliestBegin,
    months: 6,
    way,
    material: terms.materials[0]?.kind,
    pages: 1,
    promised: false,
    hospital: terms.hospitals[0]?.institutionId,
    referredOn: terms.today,
  }
}

const LATER_DAYS = [7, 30]

/** From when: the day of a stay that is not settled, today, tomorrow, in a week, in a month. */
export function beginOptions(terms: Terms, changing: boolean) {
  const tomorrow = addDays(terms.today, 1)
  const days = changing ? [tomorrow] : [terms.today, tomorrow]
  const all = [
    ...new Set([
      ...(changing ? [] : [terms.earliestBegin]),
      ...days,
      ...LATER_DAYS.map((n) => addDays(terms.today, n)),
    ]),
  ]
  const name = (date: string) => {
    if (date === terms.today) return '今天'
    if (date === tomorrow) return '明天'
    return date < terms.today ? `${dayText(date)}（入院那天）` : dayText(date)
  }
  return all.filter((date) => date <= terms.latestBegin).map((value) => ({ value, label: name(value) }))
}

/** The proof as it is sent. */
export function proofOf({ way, material, pages }: Form): Proof {
  if (way === 'promise') return { way, version: PROMISE_VERSION }
  if (way === 'materials' && material) return { way, items: [{ kind: material, pages }] }
  return { way: 'none' }
}

/** Why it cannot be sent yet, and what to do instead. */
export function missing(form: Form, terms: Terms): string | undefined {
  if (form.way === 'promise' && !form.promised) return '先看承诺，看过了点上面那一格'
  if (terms.hospitals.length > 0 && form.hospital === undefined) return '先选哪家医院转的'
  return undefined
}

/** When there is a result: at once, or the last day. */
export function resultText(terms: Terms, way: Proof['way']): string {
  const by = terms.reviewBy[way]
  return by === null ? '交上去马上生效' : `最晚 ${dayText(by)}有结果`
}
