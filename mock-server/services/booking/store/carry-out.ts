import type { BillLine } from '../../../../src/contract/settlement/bill'
import { rows } from '../../../base/db/statement'
import type { VisitTable } from '../../../base/db/tables/settlement'
import { notices } from '../../../registers/messages'
import { type DoctorPlace, readDoctors } from '../../../registers/schedules/who'
import { issueBill, openVisit } from '../../../registers/visits/issue-bill'
import { type StoredLine, storedLines } from '../../../registers/visits/lines'
import { beginRefund, paidOrderOf } from '../../settlement/refund/begin-refund'
import { voidBill } from '../../settlement/refund/void-bill'
import { alternativesForAll } from '../alternatives'
import type { Book, FeeAct, Told } from '../core/book'
import type { BookingRow } from '../core/rows'
import { elsewhereWords, sentenceOf } from '../words/sentences'
import { readKnown } from './known'
import type { Desk } from './load'

/** 普通门诊: the kind under which a registration fee is settled. */
export const FEE_MED_TYPE = '11'

/** 诊察费 as a bill has it: in the list, 甲类 [U]. */
export function feeLines(feeFen: number): StoredLine[] {
  const line: BillLine = { name: '诊察费', category: 'A', unitPriceFen: feeFen, quantity: 1 }
  return storedLines([line])
}

type Places = ReadonlyMap<string, DoctorPlace>

const placeOf = (places: Places, doctorId: string): DoctorPlace => {
  const place = places.get(doctorId)
  if (!place) throw new Error(`doctor ${doctorId} is not in the register`)
  return place
}

const visitOf = (booking: BookingRow, { departmentName }: DoctorPlace, now: number): VisitTable => ({
  visit_id: booking.visitId,
  person_id: booking.personId,
  institution_id: booking.institutionId,
  department: departmentName,
  med_type: FEE_MED_TYPE,
  visit_date: booking.day,
  opened_at: now,
})

// Who has moved is reminded of the new time, also where she was reminded of the old one.
const FORGET = 'delete from visit_reminders where appointment_id = $1'
const MOVE_VISIT = 'update visits set visit_date = $2 where visit_id = $1 and visit_date <> $2'

async function keepVisits({ db, now }: Desk, book: Book, places: Places): Promise<void> {
  for (const key of book.bookings.changed) {
    const booking = book.bookings.get(key)
    if (!booking) continue
    const was = book.bookings.was(key)
    if (!was) await openVisit(db, visitOf(booking, placeOf(places, booking.doctorId), now))
    else if (was.startsAt !== booking.startsAt) {
      await rows(db, MOVE_VISIT, [booking.visitId, booking.day])
      await rows(db, FORGET, [booking.appointmentId])
    }
  }
}

async function carryFee(desk: Desk, book: Book, { act, bill, booking }: FeeAct, places: Places): Promise<void> {
  const { db, now } = desk
  if (act === 'void') return voidBill(desk, bill.billId)
  if (act === 'refund') {
    const orderId = await paidOrderOf(desk, bill.billId)
    if (orderId !== undefined) await beginRefund(desk, orderId)
    return
  }
  const session = booking.pending === null ? undefined : book.sessions.get(booking.pending.sessionId)
  const place = placeOf(places, session?.doctorId ?? booking.doctorId)
  await issueBill(db, {
    billId: bill.billId,
    visit: visitOf(booking, place, now),
    institutionName: place.institutionName,
    department: place.departmentName,
    medType: FEE_MED_TYPE,
    lines: feeLines(bill.feeFen),
    at: now,
    payableUntil: bill.payableUntil,
  })
}

const doctorOf = (what: Told): string => ('booking' in what ? what.booking.doctorId : what.session.doctorId)

/** The session whose stop it speaks of, so that it can be seen who was told. */
function stoppedOf(what: Told): string | null {
  if (what.about === 'stopped') return what.booking.sessionId
  if (what.about === 'move-failed') return what.stopped
  return what.about === 'hold-stopped' || what.about === 'queue-stopped' ? what.session.sessionId : null
}

/** Where a session was stopped, everybody is told at once where else she can have a number; by booking. */
async function otherChances({ db, now }: Desk, book: Book): Promise<Map<string, string>> {
  const stopped = book.told.flatMap(({ what }) => (what.about === 'stopped' && !what.kept ? [what.booking] : []))
  const [wanted] = stopped
  if (!wanted) return new Map()
  const personIds = stopped.map((one) => one.personId)
  const knownOf = await readKnown(db, personIds, now, (appointmentId) => book.bookings.get(appointmentId))
  const seekers = personIds.map((personId) => ({ personId, movingId: null, known: knownOf(personId) }))
  const found = await alternativesForAll({ db, now, wanted }, seekers)
  return new Map(stopped.map((one, index) => [one.appointmentId, elsewhereWords(found[index] ?? [])]))
}

/** Visits, bills, refunds and messages that a decision brings with it, in its transaction. */
export async function carryOut(desk: Desk, book: Book): Promise<void> {
  const { db, now, ids } = desk
  const doctorIds = [
    ...[...book.bookings.changed].flatMap((key) => book.bookings.get(key)?.doctorId ?? []),
    ...book.fees.map(({ booking }) => booking.doctorId),
    ...book.sessions.all().map(({ doctorId }) => doctorId),
    ...book.told.map(({ what }) => doctorOf(what)),
  ]
  if (book.told.length === 0 && book.fees.length === 0 && book.bookings.changed.size === 0) return
  const places = await readDoctors(db, doctorIds)
  await keepVisits(desk, book, places)
  for (const fee of book.fees) await carryFee(desk, book, fee, places)
  const elsewhere = await otherChances(desk, book)
  const refunded = new Set(book.fees.flatMap(({ act, booking }) => (act === 'refund' ? booking.appointmentId : [])))
  const told = book.told.map(({ personId, what }) => {
    const goesBack = 'booking' in what && refunded.has(what.booking.appointmentId)
    const text = sentenceOf(what, placeOf(places, doctorOf(what)), goesBack)
    const refId = stoppedOf(what)
    const more = what.about === 'stopped' ? (elsewhere.get(what.booking.appointmentId) ?? '') : ''
    return { personId, ...(refId === null ? {} : { refId }), text: text + more }
  })
  if (told.length > 0) await rows(db, notices.sql, notices.values({ ids, now, told }))
}
