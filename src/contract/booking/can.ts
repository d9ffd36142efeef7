import type { Can } from '../family/can'
import type { ProblemCode } from '../shared/problem'
import type { AppointmentSummary, Fee } from './appointment'
import type { Hold } from './hold'
import type { Session } from './session'
import type { Ticket, Wait } from './wait'

const yes: Can = { allowed: true }
const no = (reason: ProblemCode): Can => ({ allowed: false, reason })
const ms = (instant: string) => Date.parse(instant)

/** 约这一次出诊: as far as the list knows. `now`: server time, milliseconds. */
export function canBook({ state }: Pick<Session, 'state'>): Can {
  switch (state) {
    case 'open':
      return yes
    case 'full':
      return no('session-full')
    case 'not-released':
      return no('not-released')
    case 'stopped':
      return no('session-stopped')
    case 'over':
      return no('session-over')
  }
}

type HoldLike = Pick<Hold, 'state' | 'heldUntil' | 'extended'>

/** 确认 the number that is held. */
export function canConfirm({ state, heldUntil }: HoldLike, now: number): Can {
  if (state === 'confirmed') return no('state-conflict')
  return state === 'held' && now < ms(heldUntil) ? yes : no('hold-expired')
}

/** 再留几分钟. */
export function canExtend(hold: HoldLike, now: number): Can {
  const can = canConfirm(hold, now)
  if (!can.allowed) return can
  return hold.extended ? no('hold-extended') : yes
}

/** 放掉. */
export const canRelease = ({ state }: Pick<Hold, 'state'>): Can => (state === 'held' ? yes : no('state-conflict'))

type Live = Pick<AppointmentSummary, 'status' | 'cancelBy' | 'moveBy'>
const stands = ({ status }: Pick<AppointmentSummary, 'status'>) => status === 'booked' || status === 'awaiting-payment'

/** 取消. */
export function canCancel(appointment: Live, now: number): Can {
  if (!stands(appointment)) return no('state-conflict')
  return appointment.cancelBy !== null && now < ms(appointment.cancelBy) ? yes : no('cancel-too-late')
}

/** 改约. A booking that is still to be paid is paid or cancelled first. */
export function canMove(appointment: Live, now: number): Can {
  if (appointment.status !== 'booked') return no('state-conflict')
  return appointment.moveBy !== null && now < ms(appointment.moveBy) ? yes : no('move-too-late')
}

/** 现在付: ask for the bill where there is none yet. */
export function canPayFee({
  status,
  fee,
}: Pick<AppointmentSummary, 'status'> & { fee: Pick<Fee, 'feeFen' | 'state'> }): Can {
  if (fee.state === 'paid') return no('bill-paid')
  return stands({ status }) && fee.feeFen > 0 && ['none', 'due'].includes(fee.state) ? yes : no('state-conflict')
}

/** 申诉. */
export function canContest(
  { status, contest, contestBy }: Pick<AppointmentSummary, 'status' | 'contest' | 'contestBy'>,
  now: number,
): Can {
  if (status !== 'missed' || contest !== null) return no('state-conflict')
  return contestBy !== null && now < ms(contestBy) ? yes : no('contest-too-late')
}

/** 不等了. */
export const canEndWait = ({ state }: Pick<Wait, 'state'>): Can =>
  state === 'waiting' || state === 'offered' ? yes : no('state-conflict')

/** 不排了. */
export const canEndTicket = ({ state }: Pick<Ticket, 'state'>): Can =>
  ['queued', 'drawn', 'offered'].includes(state) ? yes : no('state-conflict')
