import { addDays } from '../../../../src/contract/remote-care/dates'
import type { FilingState } from '../../../../src/contract/remote-care/filing'
import type { RemoteCarePolicy } from '../../../regions/shape'
import { hasLapsed, type Stored } from './stored'

/** Which days a state depends on. */
export type Days = Pick<RemoteCarePolicy, 'remindDays' | 'answerDays'>

/** 生效中, 未到, 到期: what follows from the day alone. */
function effectiveState({ beginOn, endOn, lastDay }: Stored, today: string, remindDays: number): FilingState {
  if (today < beginOn) return { kind: 'upcoming' }
  if (today > lastDay) return { kind: 'expired' }
  return { kind: 'effective', expiresSoon: endOn !== null && addDays(today, remindDays) >= endOn }
}

/** How a filing stands on a day. */
export function stateOf(filing: Stored, today: string, { remindDays, answerDays }: Days): FilingState {
  const { status, lastDay, promisedOn, note, askedPage, answerBy } = filing
  if (hasLapsed(filing, today)) return { kind: 'lapsed' }
  switch (status) {
    case 'reviewing':
      return { kind: 'reviewing', promisedOn: promisedOn ?? today }
    case 'returned':
      return { kind: 'returned', note: note ?? '', askedPage, answerBy: answerBy ?? addDays(today, answerDays) }
    case 'lapsed':
      return { kind: 'lapsed' }
    case 'refused':
      return { kind: 'refused', note: note ?? '' }
    case 'revoked':
      return { kind: 'revoked', note: note ?? '' }
    case 'withdrawn':
      return { kind: 'withdrawn' }
    case 'changed':
      return { kind: 'changed', lastDay }
    case 'cancelled':
      return { kind: 'cancelled', lastDay }
    case 'effective':
      return effectiveState(filing, today, remindDays)
  }
}
