import type { Hold } from '../../../../src/contract/booking/hold'
import type { Ticket } from '../../../../src/contract/booking/wait'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { row, rows } from '../../../base/db/statement'
import type { BookingSessionsTable } from '../../../base/db/tables/booking'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { sessionEnd } from '../../../registers/schedules/times'
import { readDoctors } from '../../../registers/schedules/who'
import type { SessionRow, WaitRow } from '../core/rows'
import { inOrder } from '../core/wishes'
import { type StoredWait, toSession, toWait } from '../store/columns'
import { readHolds } from './hold'

const TICKETS = `select * from booking_waits where kind = 'ticket' and session_id =
    (select session_id from booking_waits where wait_id = $1 and person_id = $2 and kind = 'ticket')`
const SESSION = 'select * from booking_sessions where session_id = $1'

type Signed = Pick<Call, 'db' | 'now' | 'caller'>

function stateAt(ticket: WaitRow, session: SessionRow, offer: Hold | undefined, now: number): Ticket['state'] {
  if (ticket.state === 'offered' && offer?.state !== 'held') return 'declined'
  if (ticket.state !== 'waiting') return ticket.state
  if (session.stoppedAt !== null || sessionEnd(session) <= now) return 'over'
  return session.releaseAt > now ? 'queued' : 'drawn'
}

/** Her own ticket; another's is not found. The order is known to nobody before the draw. */
export async function showTicket({ db, now, caller }: Signed, ticketId: string): Promise<Ticket> {
  const all = (await rows<StoredWait>(db, TICKETS, [ticketId, caller.subjectId])).map(toWait)
  const ticket = all.find((one) => one.waitId === ticketId)
  const stored = ticket && (await row<BookingSessionsTable>(db, SESSION, [ticket.sessionId]))
  const doctor = stored && (await readDoctors(db, [stored.doctor_id])).get(stored.doctor_id)
  if (!ticket || !stored || !doctor) return refuse('not-found')
  const session = toSession(stored, doctor)
  const drawn = session.releaseAt <= now
  const order = drawn ? inOrder(all, session) : []
  const index = order.findIndex((one) => one.waitId === ticketId)
  const offer = ticket.holdId === null ? undefined : (await readHolds(db, [ticket.holdId], now)).get(ticket.holdId)
  const state = stateAt(ticket, session, offer, now)
  return {
    ticketId,
    state,
    sessionId: session.sessionId,
    drawsAt: instantInChina(session.releaseAt),
    position: drawn ? index + 1 : null,
    ahead: drawn ? order.slice(0, index).filter((one) => one.state === 'waiting').length : null,
    tickets: all.length,
    capacity: session.capacity,
    offer: state === 'offered' && offer ? offer : null,
    appointmentId: ticket.appointmentId,
  }
}
