import type { Kysely } from 'kysely'
import type { listClinicSessions } from '../../../src/contract/sandbox/clinic-sessions'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import type { Output } from '../../../src/contract/shared/endpoint'
import { maskName } from '../../../src/contract/shared/identity'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { readKept } from '../../registers/schedules/sessions'
import { sessionEnd } from '../../registers/schedules/times'
import { readDoctors } from '../../registers/schedules/who'
import { toSummary } from './views/appointment'
import { bookingsOfSessions } from './views/rows'

type Items = Output<typeof listClinicSessions>['items']
type Told = Items[number]['told'][number]

const SHOWN = 20
const AFFAIRS = `select session_id from booking_sessions where day >= $1 and (stopped_at is not null
    or exists (select 1 from appointments where appointments.session_id = booking_sessions.session_id
      and appointments.status in ('booked', 'awaiting-payment')))
  order by starts_at, session_id limit $2`
const TOLD = `select messages.ref_id, messages.channel, messages.text, people.name
  from messages join people on people.person_id = messages.person_id
  where messages.ref_id = any($1) order by messages.at, messages.message_id`

async function toldOf(db: Kysely<Database>, sessionIds: readonly string[]): Promise<(Told & { sessionId: string })[]> {
  const found = await rows<{ ref_id: string; channel: Told['channel']; text: string; name: string }>(db, TOLD, [
    sessionIds,
  ])
  return found.map(({ ref_id: sessionId, channel, text, name }) => ({ sessionId, channel, text, name: maskName(name) }))
}

/** The hospital's schedule as far as it is somebody's affair: who is booked, what was stopped, who was told of it. */
export async function seeClinicSessions(db: Kysely<Database>, now: number): Promise<Items> {
  const ids = (await rows<{ session_id: string }>(db, AFFAIRS, [dayInChina(now), SHOWN])).map((one) => one.session_id)
  const sessions = await readKept(db, ids, now)
  const places = await readDoctors(
    db,
    [...sessions.values()].map((one) => one.doctorId),
  )
  const [bookings, told] = [await bookingsOfSessions(db, ids), await toldOf(db, ids)]
  return ids.flatMap((sessionId) => {
    const session = sessions.get(sessionId)
    const place = session && places.get(session.doctorId)
    if (!session || !place) return []
    const { institutionName, departmentName, doctorName } = place
    const people = bookings
      .filter((one) => one.session_id === sessionId)
      .map((booking) => {
        const { appointmentId, slotNo, status, inLine, fee } = toSummary({ booking, session, place, now })
        const { feeFen, state: feeState, refundFen, orderId } = fee
        const name = maskName(booking.patient_name)
        return { appointmentId, name, slotNo, status, inLine, feeFen, feeState, refundFen, orderId }
      })
    return [
      {
        sessionId,
        institutionName,
        departmentName,
        doctorName,
        day: session.day,
        startsAt: instantInChina(session.startsAt),
        endsAt: instantInChina(sessionEnd(session)),
        stopReason: session.stopReason,
        people,
        told: told
          .filter((one) => one.sessionId === sessionId)
          .map(({ name, channel, text }) => ({ name, channel, text })),
      },
    ]
  })
}
