import type { Kysely } from 'kysely'
import type { Hold } from '../../../../src/contract/booking/hold'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import type { BookingHoldsTable } from '../../../base/db/tables/booking'
import { readKept } from '../../../registers/schedules/sessions'
import { slotEnd, slotStart } from '../../../registers/schedules/times'
import { readDoctors } from '../../../registers/schedules/who'
import { toSessionView } from './session'

const READ = 'select * from booking_holds where hold_id = any($1)'

/** Holds as they read now, by id: one that ran out is lapsed, though no row was touched. */
export async function readHolds(
  db: Kysely<Database>,
  holdIds: readonly string[],
  now: number,
): Promise<Map<string, Hold & { personId: string }>> {
  if (holdIds.length === 0) return new Map()
  const found = await rows<BookingHoldsTable>(db, READ, [holdIds])
  const sessions = await readKept(
    db,
    found.map((one) => one.session_id),
    now,
  )
  const places = await readDoctors(
    db,
    [...sessions.values()].map((one) => one.doctorId),
  )
  const views = found.flatMap((one) => {
    const session = sessions.get(one.session_id)
    const place = session && places.get(session.doctorId)
    if (!session || !place) return []
    const lapsed = one.state === 'held' && one.held_until <= now
    const view = {
      personId: one.person_id,
      holdId: one.hold_id,
      state: lapsed ? ('lapsed' as const) : one.state,
      session: toSessionView(session, place, now),
      slotNo: one.slot_no,
      startsAt: instantInChina(slotStart(session, one.slot_no)),
      endsAt: instantInChina(slotEnd(session, one.slot_no)),
      heldUntil: instantInChina(one.held_until),
      extended: one.extended,
      origin: one.origin,
      movingId: one.moving_id,
      appointmentId: one.appointment_id,
    }
    return [[one.hold_id, view] as const]
  })
  return new Map(views)
}
