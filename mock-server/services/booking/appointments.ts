import * as contract from '../../../src/contract/booking/appointments'
import { row, rows } from '../../base/db/statement'
import type { AppointmentsTable, BookingHoldsTable } from '../../base/db/tables/booking'
import { fromCursor, toCursor } from '../../base/http/cursor'
import { refuse } from '../../base/http/refuse'
import { type Call, type Route, route } from '../../base/http/route'
import { recordAct } from '../../registers/acts'
import { MINUTE } from '../../registers/schedules/times'
import { no } from './core/answer'
import { billFee, bookSlot } from './core/book-slot'
import { cancelBooking } from './core/cancel'
import { contestMiss } from './core/misses'
import { moveBooking } from './core/move'
import { ownHold } from './holds'
import { showAppointment, showSummaries } from './show'
import { listBookings } from './views/rows'
import { withBook } from './with-book'

const PAGE = 20
/** A visit stays among the coming ones for so long after its window; 签到 is open then. */
const STILL_COMING_MS = 120 * MINUTE
const OWN = 'select * from appointments where appointment_id = $1 and person_id = $2'
// What this booking may bar, since one of a day and department is enough.
const OTHER_OFFERS = `select other.hold_id, other.session_id, other.wait_id from booking_holds other
  join booking_sessions theirs on theirs.session_id = other.session_id
  join booking_sessions this on this.session_id = $2 and this.institution_id = theirs.institution_id
  where other.person_id = $1 and other.state = 'held' and other.wait_id is not null and other.hold_id <> $3
    and other.held_until > $4`
const CONTEST = `update appointments set contest_reason = $2, contest_words = $3, contest_at = $4 where appointment_id = $1`

type Signed = Pick<Call, 'db' | 'now' | 'caller'>

const own = async ({ db, caller }: Signed, appointmentId: string): Promise<AppointmentsTable> =>
  (await row<AppointmentsTable>(db, OWN, [appointmentId, caller.subjectId])) ?? refuse('not-found')

const show = ({ db, now, caller }: Signed, appointmentId: string) =>
  showAppointment(db, appointmentId, caller.subjectId, now)

const sessionsOf = (booking: AppointmentsTable): string[] =>
  [booking.session_id, booking.pending_session_id].filter((id) => id !== null)

type Offer = Pick<BookingHoldsTable, 'hold_id' | 'session_id' | 'wait_id'>

/** Offers to her at the same institution besides the number that she confirms. */
const otherOffers = ({ db, now, caller }: Signed, hold: Offer): Promise<Offer[]> =>
  rows<Offer>(db, OTHER_OFFERS, [caller.subjectId, hold.session_id, hold.hold_id, now])

export const appointmentRoutes: Route[] = [
  route(contract.createAppointment, async (call) => {
    const hold = await ownHold(call, call.input.body.holdId)
    const others = await otherOffers(call, hold)
    const offers = [hold, ...others]
    const waitIds = offers.flatMap((one) => (one.wait_id === null ? [] : [one.wait_id]))
    const wanted = {
      sessionIds: offers.map((one) => one.session_id),
      personIds: [call.caller.subjectId],
      holdIds: offers.map((one) => one.hold_id),
      waitIds: waitIds.length === 0 ? undefined : waitIds,
      frees: others.length > 0,
    }
    const about = { personId: call.caller.subjectId, movingId: null, sessionId: hold.session_id }
    const made = await withBook(call, wanted, (book) => bookSlot(book, call.input.body, call.now), about)
    const { appointmentId, institutionId } = made
    await recordAct(call, { operation: 'booking.book', detail: { appointmentId, institutionId } })
    return show(call, appointmentId)
  }),
  route(contract.listAppointments, async ({ db, now, caller, input: { query } }) => {
    const limit = query.limit ?? PAGE
    const after = fromCursor(query.cursor, ['number', 'string'])
    const { subjectId: personId } = caller
    const ask = { personId, when: query.when, now, endedAfter: now - STILL_COMING_MS, after, limit: limit + 1 }
    const found = await listBookings(db, ask)
    const shown = found.slice(0, limit)
    const last = found.length > limit ? shown.at(-1) : undefined
    return {
      items: await showSummaries(db, shown, now),
      nextCursor: last ? toCursor(last.starts_at, last.appointment_id) : null,
    }
  }),
  route(contract.readAppointment, (call) => show(call, call.input.params.appointmentId)),
  route(contract.payAppointment, async (call) => {
    const { appointmentId } = call.input.params
    const booking = await own(call, appointmentId)
    const wanted = { sessionIds: sessionsOf(booking), personIds: [], appointmentIds: [appointmentId] }
    await withBook(call, wanted, (book) => {
      const standing = book.bookings.get(appointmentId)
      return standing ? billFee(book, standing, call.now) : no('not-found')
    })
    return show(call, appointmentId)
  }),
  route(contract.moveAppointment, async (call) => {
    const { appointmentId } = call.input.params
    const booking = await own(call, appointmentId)
    const hold = await ownHold(call, call.input.body.holdId)
    const wanted = {
      sessionIds: [...sessionsOf(booking), hold.session_id],
      personIds: [call.caller.subjectId],
      holdIds: [hold.hold_id],
      appointmentIds: [appointmentId],
      frees: true,
    }
    const ask = { appointmentId, holdId: hold.hold_id }
    const about = { personId: call.caller.subjectId, movingId: appointmentId, sessionId: hold.session_id }
    await withBook(call, wanted, (book) => moveBooking(book, ask, call.now), about)
    return show(call, appointmentId)
  }),
  route(contract.cancelAppointment, async (call) => {
    const { appointmentId } = call.input.params
    const booking = await own(call, appointmentId)
    const wanted = { sessionIds: sessionsOf(booking), personIds: [], appointmentIds: [appointmentId], frees: true }
    await withBook(call, wanted, (book) => cancelBooking(book, appointmentId, call.now))
    return show(call, appointmentId)
  }),
  route(contract.contestMiss, async (call) => {
    const { appointmentId } = call.input.params
    const booking = await own(call, appointmentId)
    const wanted = { sessionIds: sessionsOf(booking), personIds: [], appointmentIds: [appointmentId] }
    await withBook(call, wanted, (book) => {
      const standing = book.bookings.get(appointmentId)
      return standing ? contestMiss(book, standing, call.now) : no('not-found')
    })
    const { reason, words } = call.input.body
    await rows(call.db, CONTEST, [appointmentId, reason, words, call.now])
    return show(call, appointmentId)
  }),
]
