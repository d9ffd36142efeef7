import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { ClinicQueueTable, ClinicTicketTable } from '../../../base/db/tables/booking-day'
import type { Place } from './rules/queue'
import type { DayTicket } from './rules/state'

export type TicketRow = ClinicTicketTable & { missed_times: number }

const OF_QUEUE = 'select * from clinic_tickets where queue_id = $1'
export const readTickets = (db: Kysely<Database>, queueId: string): Promise<TicketRow[]> =>
  rows<TicketRow>(db, OF_QUEUE, [queueId])

const LOCK = 'select * from clinic_queues where queue_id = $1 for update'
/** Holds a line until the transaction ends: one change of it at a time. */
export const lockQueue = (db: Kysely<Database>, queueId: string): Promise<ClinicQueueTable | undefined> =>
  row<ClinicQueueTable>(db, LOCK, [queueId])

// The row of the line is what makes two who check in at once get two numbers.
const NEXT_NO = `insert into clinic_queues (queue_id, institution_id, department, doctor_name, day, last_no)
  values ($1, $2, $3, $4, $5, 1)
  on conflict (queue_id) do update set last_no = clinic_queues.last_no + 1
  returning last_no`

export type Line = Omit<ClinicQueueTable, 'last_no'>

/** The next number of a line, which begins with its first: "A012". */
export async function nextNumber(db: Kysely<Database>, line: Line): Promise<{ no: number; ticketNo: string }> {
  const { queue_id, institution_id, department, doctor_name, day } = line
  const taken = await row<{ last_no: number }>(db, NEXT_NO, [queue_id, institution_id, department, doctor_name, day])
  const no = taken?.last_no ?? 1
  return { no, ticketNo: `A${String(no).padStart(3, '0')}` }
}

export interface NewTicket extends Place {
  ticketId: string
  queueId: string
  ticketNo: string
  appointmentId: string | null
  personId: string | null
  way: ClinicTicketTable['way']
  at: number
}

const INSERT = `insert into clinic_tickets (ticket_id, queue_id, ticket_no, appointment_id, person_id, state, turn_at, seq,
    tie, way, checked_in_at)
  values ($1, $2, $3, $4, $5, 'waiting', $6, $7, $8, $9, $10)
  on conflict (appointment_id) do nothing returning ticket_id`

/** False where this appointment has a ticket already: checking in twice gives one number. */
export async function addTicket(db: Kysely<Database>, one: NewTicket): Promise<boolean> {
  const { ticketId, queueId, ticketNo, appointmentId, personId, turnAt, seq, tie, way, at } = one
  const values = [ticketId, queueId, ticketNo, appointmentId, personId, turnAt, seq, tie, way, at]
  return (await row(db, INSERT, values)) !== undefined
}

export const toDayTicket = (ticket: TicketRow): DayTicket => ({
  ticketId: ticket.ticket_id,
  ticketNo: ticket.ticket_no,
  state: ticket.state,
  turnAt: ticket.turn_at,
  seq: ticket.seq,
  tie: ticket.tie,
  calledAt: ticket.called_at,
  missedTimes: ticket.missed_times,
  enteredAt: ticket.entered_at,
  doneAt: ticket.done_at,
})
