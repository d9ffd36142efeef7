import { addDays, addMonths } from '../../../../src/contract/remote-care/dates'
import { type FilingKind, isLongTerm, kindTexts } from '../../../../src/contract/remote-care/kinds'
import { covers } from '../../../../src/contract/remote-care/places'
import { type Proof, proves } from '../../../../src/contract/remote-care/proof'
import type { ProblemCode } from '../../../../src/contract/shared/problem'
import { needOf } from '../../../regions/remote'
import type { RemoteCarePolicy } from '../../../regions/shape'
import { plusWorkdays } from '../../../registers/workdays/calendar'
import { brokeAPromise, classRanks, isStanding, isUnderWay, NO_END, type Stored } from './stored'

/** A filing may be made this long before it begins. */
const AHEAD_DAYS = 90

/** What is asked for, with the kind already decided. */
export interface Wanted {
  kind: FilingKind
  region: string
  beginOn: string
  months: number | undefined
  proof: Proof
  /** The filing it takes the place of (变更). */
  replaces: string | null
}

/** What is known when it is asked for. */
export interface Known {
  today: string
  insuredRegion: string
  rule: RemoteCarePolicy
  /** All filings of this person and insurance. */
  filings: readonly Stored[]
  /** First days of stays that are not settled yet, with their place: 补办 may begin there. */
  stays: readonly { region: string; visitDate: string }[]
}

export interface Refusal {
  kind: 'refused'
  code: ProblemCode
  fields?: Record<string, string>
}

export type Plan = { kind: 'plan'; filing: Omit<Stored, 'filingId'> } | Refusal

const refused = (code: ProblemCode, fields?: Record<string, string>): Refusal => ({ kind: 'refused', code, fields })

/** The first and last day a filing for this place may begin. */
export function beginRange(known: Known, region: string, replaces: string | null): { from: string; to: string } {
  const to = addDays(known.today, AHEAD_DAYS)
  // What is treated today is still covered by the filing that is left.
  if (replaces !== null) return { from: addDays(known.today, 1), to }
  const days = known.stays.filter((stay) => covers(region, stay.region)).map(({ visitDate }) => visitDate)
  return { from: [known.today, ...days].reduce((first, day) => (day < first ? day : first)), to }
}

const overlaps = (a: Stored, b: Pick<Stored, 'beginOn' | 'lastDay'>) => a.beginOn <= b.lastDay && b.beginOn <= a.lastDay
const samePlace = (a: string, b: string) => covers(a, b) || covers(b, a)

/**
 * The filing that stands in the way: of long-term filings a person has one; of the others one for a place and time,
 * unless the new one gives more.
 */
export function conflictOf(
  known: Pick<Known, 'today' | 'filings'>,
  wanted: Omit<Stored, 'filingId'>,
): Stored | undefined {
  return known.filings.find((one) => {
    if (one.filingId === wanted.replaces) return false
    if (!isUnderWay(one, known.today) && !isStanding(one, known.today)) return false
    if (isLongTerm(wanted.kind) && isLongTerm(one.kind)) return true
    const asGood = classRanks[one.filedClass] <= classRanks[wanted.filedClass]
    return asGood && samePlace(one.region, wanted.region) && overlaps(one, wanted)
  })
}

function lengthOf(wanted: Wanted, rule: RemoteCarePolicy): string | null {
  if (isLongTerm(wanted.kind)) return null
  if (wanted.kind === 'emergency') return addDays(wanted.beginOn, rule.emergencyDays)
  return addMonths(wanted.beginOn, Math.max(rule.temporaryMonths, wanted.months ?? 0))
}

/** May this be filed, and what becomes of it? Pure: every rule of domain.md §5.1 that does not need the register. */
export function planFiling(wanted: Wanted, known: Known): Plan {
  const { rule, today } = known
  if (needOf(known.insuredRegion, wanted.region) !== 'filing') return refused('filing-not-needed')
  if (!proves(wanted.kind, wanted.proof)) return refused('filing-proof')
  if (wanted.proof.way === 'promise' && brokeAPromise(known.filings)) return refused('filing-proof')
  const range = beginRange(known, wanted.region, wanted.replaces)
  if (wanted.beginOn < range.from || wanted.beginOn > range.to) {
    return refused('malformed', { beginOn: `只能从 ${range.from} 到 ${range.to} 之间开始` })
  }
  const endOn = lengthOf(wanted, rule)
  const days = rule.reviewDays[wanted.proof.way]
  const filing: Omit<Stored, 'filingId'> = {
    kind: wanted.kind,
    filedClass: kindTexts[wanted.kind].filedClass,
    region: wanted.region,
    beginOn: wanted.beginOn,
    endOn,
    lastDay: endOn ?? NO_END,
    status: days === null ? 'effective' : 'reviewing',
    promisedOn: days === null ? null : plusWorkdays(today, days),
    note: null,
    askedPage: null,
    answerBy: null,
    lockedUntil: isLongTerm(wanted.kind) ? addMonths(wanted.beginOn, rule.lockMonths) : null,
    replaces: wanted.replaces,
    proofWay: wanted.proof.way,
  }
  return conflictOf(known, filing) ? refused('filing-exists') : { kind: 'plan', filing }
}
