import type { AppointmentSummary } from '../../../../src/contract/booking/appointment'
import type { Hold } from '../../../../src/contract/booking/hold'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { bookingPolicy } from '../../../regions/booking'
import { DAY, deadlineOf } from '../../../registers/schedules/times'
import { isLapsed, isMissed } from './facts'
import type { BookingRow, HoldRow } from './rows'

/** What `can.ts` asks of a hold: the server decides by the same helper as the screen. */
export const asHold = ({ state, heldUntil, extended }: HoldRow): Pick<Hold, 'state' | 'heldUntil' | 'extended'> => ({
  state,
  heldUntil: instantInChina(heldUntil),
  extended,
})

type Deadlines = Pick<AppointmentSummary, 'moveBy' | 'cancelBy'>

/** Till when a booking that stands may be moved and cancelled. */
function deadlines(booking: BookingRow): Deadlines {
  const { cancelUntil, moveUntil } = bookingPolicy(booking.institutionId)
  return {
    cancelBy: instantInChina(deadlineOf(cancelUntil, booking.startsAt)),
    moveBy: instantInChina(deadlineOf(moveUntil, booking.startsAt)),
  }
}

type Plain = Pick<AppointmentSummary, 'status'> & Deadlines

/** What `can.ts` asks of a booking, before the clock's part. */
export function asAppointment(booking: BookingRow): Plain {
  const { status, attendedAt } = booking
  return { status: attendedAt !== null && status === 'booked' ? 'attended' : status, ...deadlines(booking) }
}

/** The status as it reads now: what the clock decides included. */
export function statusAt(booking: BookingRow, now: number): AppointmentSummary['status'] {
  if (booking.attendedAt !== null && booking.status === 'booked') return 'attended'
  if (isLapsed(booking, now)) return 'lapsed'
  return isMissed(booking, bookingPolicy(booking.institutionId), now) ? 'missed' : booking.status
}

/** Till when a miss may be contested; null for what is none. */
export function contestUntil(booking: BookingRow, now: number): number | null {
  const policy = bookingPolicy(booking.institutionId)
  return isMissed(booking, policy, now) ? booking.endsAt + policy.noShow.contestDays * DAY : null
}
