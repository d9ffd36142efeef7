import {
  type Can,
  canCancel,
  canChange,
  canRenew,
  canSupplement,
  canWithdraw,
} from '../../../../src/contract/remote-care/can'
import { addDays, addMonths } from '../../../../src/contract/remote-care/dates'
import { type Proof, proves } from '../../../../src/contract/remote-care/proof'
import type { ProblemCode } from '../../../../src/contract/shared/problem'
import type { RemoteCarePolicy } from '../../../regions/shape'
import { plusWorkdays } from '../../../registers/workdays/calendar'
import { stateOf } from './state'
import { hasLapsed, type Stored } from './stored'

/** What happens to a filing after it was made. */
export type FilingEvent =
  | { do: 'cancel' }
  | { do: 'withdraw' }
  | { do: 'renew'; months: number }
  | { do: 'supplement'; proof: Proof }
  /** Sent back and not answered in time: the clock ends it. */
  | { do: 'lapse' }
  | { do: 'pass' }
  | { do: 'return'; note: string; page: string | null }
  | { do: 'refuse'; note: string }
  | { do: 'revoke'; note: string }
  /** Another filing takes its place from `beginOn`. */
  | { do: 'replace'; beginOn: string }

export type Step = { kind: 'stepped'; filing: Stored } | { kind: 'refused'; code: ProblemCode }

const to = (filing: Stored): Step => ({ kind: 'stepped', filing })
const no = (code: ProblemCode): Step => ({ kind: 'refused', code })
const earlier = (a: string, b: string) => (a < b ? a : b)
const later = (a: string, b: string) => (a > b ? a : b)

type Rule = Pick<RemoteCarePolicy, 'remindDays' | 'answerDays' | 'reviewDays' | 'lockMonths'>

function passed(filing: Stored, today: string, rule: Rule): Stored {
  const held: Stored = { ...filing, status: 'effective', promisedOn: null, note: null }
  if (filing.replaces === null) return held
  // A change that was looked at for long begins after the day it passed: what was treated until then is not touched.
  const beginOn = later(filing.beginOn, addDays(today, 1))
  return { ...held, beginOn, lockedUntil: addMonths(beginOn, rule.lockMonths) }
}

/** The filing after an event on a day, or why it may not be. Pure; screens ask the same `can` helpers. */
export function stepFiling(filing: Stored, event: FilingEvent, today: string, rule: Rule): Step {
  const standing = { ...filing, state: stateOf(filing, today, rule) }
  const when = (can: Can, next: () => Stored): Step => (can.allowed ? to(next()) : no(can.reason))
  const onDesk = filing.status === 'reviewing'
  switch (event.do) {
    case 'cancel':
      return when(canCancel(standing, today), () => ({
        ...filing,
        status: 'cancelled',
        lastDay: earlier(filing.lastDay, today),
      }))
    case 'replace':
      return when(canChange(standing, today), () => ({
        ...filing,
        status: 'changed',
        lastDay: earlier(filing.lastDay, addDays(event.beginOn, -1)),
      }))
    case 'withdraw':
      return when(canWithdraw(standing), () => ({ ...filing, status: 'withdrawn', promisedOn: null, note: null }))
    case 'renew':
      return when(canRenew(standing), () => {
        const endOn = addMonths(filing.endOn ?? today, event.months)
        return { ...filing, endOn, lastDay: endOn }
      })
    case 'supplement': {
      if (!proves(filing.kind, event.proof)) return no('filing-proof')
      const days = rule.reviewDays[event.proof.way] ?? 0
      return when(canSupplement(standing), () => ({
        ...filing,
        status: 'reviewing',
        promisedOn: plusWorkdays(today, days),
        note: null,
        askedPage: null,
        answerBy: null,
        proofWay: event.proof.way,
      }))
    }
    case 'lapse':
      return hasLapsed(filing, today) ? to({ ...filing, status: 'lapsed' }) : no('state-conflict')
    case 'pass':
      return onDesk ? to(passed(filing, today, rule)) : no('state-conflict')
    case 'return':
      return onDesk
        ? to({
            ...filing,
            status: 'returned',
            promisedOn: null,
            note: event.note,
            askedPage: event.page,
            answerBy: addDays(today, rule.answerDays),
          })
        : no('state-conflict')
    case 'refuse':
      return onDesk ? to({ ...filing, status: 'refused', promisedOn: null, note: event.note }) : no('state-conflict')
    case 'revoke':
      return ['effective', 'changed', 'cancelled'].includes(filing.status)
        ? to({ ...filing, status: 'revoked', note: event.note })
        : no('state-conflict')
  }
}
