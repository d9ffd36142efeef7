import { addDays } from '@/contract/remote-care/dates'
import type { GivenProof, Material } from '@/contract/remote-care/material'
import { type MaterialKind, PROMISE_VERSION, type Proof } from '@/contract/remote-care/proof'
import type { Terms } from './queries'
import { dayText } from './words'

/** What is chosen on the last screen before it is sent. */
export interface Form {
  beginOn: string
  months: 6 | 12
  way: Proof['way']
  material: MaterialKind | undefined
  /** The pages that were handed in so far, of every kind; `arriving`: some are on their way. */
  handed: readonly Material[]
  arriving: boolean
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
    handed: [],
    arriving: false,
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

/** The pages of the paper that was chosen. */
export const pagesOf = ({ handed, material }: Pick<Form, 'handed' | 'material'>): readonly Material[] =>
  handed.filter(({ kind }) => kind === material)

/** The proof as it is sent. */
export function proofOf(form: Form): GivenProof {
  const { way, material } = form
  if (way === 'promise') return { way, version: PROMISE_VERSION }
  const fileIds = pagesOf(form).map(({ fileId }) => fileId)
  if (way === 'materials' && material) return { way, items: [{ kind: material, fileIds }] }
  return { way: 'none' }
}

/** Why the papers cannot be handed in yet. */
export function papersMissing(form: Form): string | undefined {
  const pages = pagesOf(form)
  if (form.arriving || pages.some(({ state }) => state === 'uploading')) return '等材料传完'
  if (pages.length === 0) return '先拍材料，一页一张'
  return pages.some(({ faults }) => faults.length > 0) ? '有一页要重拍' : undefined
}

/** Why it cannot be sent yet, and what to do instead. */
export function missing(form: Form, terms: Terms): string | undefined {
  if (form.way === 'promise' && !form.promised) return '先看承诺，看过了点上面那一格'
  if (form.way === 'materials') return papersMissing(form) ?? hospitalMissing(form, terms)
  return hospitalMissing(form, terms)
}

function hospitalMissing(form: Form, terms: Terms): string | undefined {
  if (terms.hospitals.length > 0 && form.hospital === undefined) return '先选哪家医院转的'
  return undefined
}

/** When there is a result: at once, or the last day. */
export function resultText(terms: Terms, way: Proof['way']): string {
  const by = terms.reviewBy[way]
  return by === null ? '交上去马上生效' : `最晚 ${dayText(by)}有结果`
}
