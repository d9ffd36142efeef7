import type { Kysely } from 'kysely'
import type { callNext, listClinicQueues } from '../../../../src/contract/sandbox/clinic'
import type { Output } from '../../../../src/contract/shared/endpoint'
import { maskName } from '../../../../src/contract/shared/identity'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { formOf } from './forms/form-of'
import { inOrder } from './rules/queue'
import { type TicketRow, toDayTicket } from './tickets'

type Queue = Output<typeof callNext>

interface Seen extends TicketRow {
  person_name: string | null
  visit_id: string | null
  speciality: string | null
  filled: boolean
  sent_at: number | null
  department: string
  doctor_name: string
  day: string
  institution_name: string
}

const SEE = `select t.*, people.name as person_name, a.visit_id, d.speciality, (f.appointment_id is not null) as filled,
    f.sent_at, q.department, q.doctor_name, q.day, places.name as institution_name
  from clinic_queues q
  join clinic_tickets t on t.queue_id = q.queue_id
  join institutions places on places.institution_id = q.institution_id
  left join people on people.person_id = t.person_id
  left join appointments a on a.appointment_id = t.appointment_id
  left join departments d on d.department_id = a.department_id
  left join questionnaires f on f.appointment_id = t.appointment_id`

const RANK: Record<TicketRow['state'], number> = { 'in-room': 0, called: 1, waiting: 2, missed: 3, done: 4 }

const byPlace = (a: Seen, b: Seen) => RANK[a.state] - RANK[b.state] || inOrder(toDayTicket(a), toDayTicket(b))

function filledIn({ speciality, filled, sent_at }: Seen): Queue['tickets'][number]['questionnaire'] {
  if (speciality === null || !formOf(speciality)) return 'none'
  if (!filled) return 'empty'
  return sent_at === null ? 'draft' : 'sent'
}

function toQueue(seen: readonly Seen[]): Queue {
  const first = seen[0] ?? refuse('not-found')
  return {
    queueId: first.queue_id,
    institutionName: first.institution_name,
    department: first.department,
    doctorName: first.doctor_name,
    day: first.day,
    tickets: [...seen].sort(byPlace).map((one) => ({
      ticketId: one.ticket_id,
      ticketNo: one.ticket_no,
      state: one.state,
      name: one.person_name === null ? '现场病人' : maskName(one.person_name),
      appointmentId: one.appointment_id,
      visitId: one.visit_id,
      missedTimes: one.missed_times,
      questionnaire: filledIn(one),
    })),
  }
}

/** One line as the triage desk sees it. */
export const seeQueue = async (db: Kysely<Database>, queueId: string): Promise<Queue> =>
  toQueue(await rows<Seen>(db, `${SEE} where q.queue_id = $1`, [queueId]))

const LATEST = `${SEE} where q.queue_id in (select queue_id from clinic_queues order by day desc, queue_id limit 20)`

/** The lines of the newest days. */
export async function seeQueues(db: Kysely<Database>): Promise<Output<typeof listClinicQueues>['items']> {
  const byQueue = new Map<string, Seen[]>()
  for (const one of await rows<Seen>(db, LATEST)) byQueue.set(one.queue_id, [...(byQueue.get(one.queue_id) ?? []), one])
  const queues = [...byQueue.values()].map(toQueue)
  return queues.sort((a, b) => (a.day === b.day ? (a.queueId < b.queueId ? -1 : 1) : a.day < b.day ? 1 : -1))
}
