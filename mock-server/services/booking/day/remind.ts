import { instantInChina } from '../../../../src/contract/shared/dates'
import { row, rows } from '../../../base/db/statement'
import type { Call } from '../../../base/http/route'
import { clinicPolicy } from '../../../regions/clinic'
import { notify } from '../../../registers/messages'
import { dueReminders, type ReminderKind } from './rules/reminders'

const HOUR = 3_600_000
/** No reminder is due earlier than this before a visit: the evening of the day before. */
const AHEAD_MS = 48 * HOUR
const BATCH = 500
/** Behind every id: a visit that begins now is not reminded of any more. */
const LAST_ID = '~'

interface Coming {
  appointment_id: string
  person_id: string
  person_name: string
  institution_id: string
  institution_name: string
  department: string
  doctor_name: string
  place: string
  starts_at: number
  made_at: number
  sent: string[]
}

const COMING = `select a.appointment_id, a.person_id, people.name as person_name, a.institution_id,
    places.name as institution_name, d.name as department, doctors.name as doctor_name, d.place, a.starts_at, a.made_at,
    (select coalesce(jsonb_agg(r.kind), '[]') from visit_reminders r where r.appointment_id = a.appointment_id) as sent
  from appointments a
  join people on people.person_id = a.person_id
  join institutions places on places.institution_id = a.institution_id
  join departments d on d.department_id = a.department_id
  join doctors on doctors.doctor_id = a.doctor_id
  where a.status = 'booked' and a.attended_at is null and a.starts_at <= $2
    and (a.starts_at > $1 or (a.starts_at = $1 and a.appointment_id > $3))
  order by a.starts_at, a.appointment_id limit $4`

// The row decides: of several servers that look at once one writes the message.
const CLAIM = `insert into visit_reminders (appointment_id, kind, sent_at) values ($1, $2, $3)
  on conflict (appointment_id, kind) do nothing returning appointment_id`

/** "11 月 24 日 09:30". */
const when = (ms: number) => {
  const at = instantInChina(ms)
  return `${Number(at.slice(5, 7))} 月 ${Number(at.slice(8, 10))} 日 ${at.slice(11, 16)}`
}

function textOf(kind: ReminderKind, visit: Coming): string {
  const { person_name, institution_name, department, doctor_name, place, starts_at } = visit
  const where = `${institution_name}${place === '' ? '' : `${place}，`}${department}，${doctor_name}医生`
  const day = kind === 'day-before' ? '明天' : '今天'
  const bring = '带上身份证，到了扫医保码签到'
  const miss = kind === 'day-before' ? '来不了请提前取消，把号让给别人。' : '路上慢慢走，不用赶。'
  return `${person_name}您好，${day}有看诊：${when(starts_at)}，${where}。${bring}。${miss}`
}

type Work = Pick<Call, 'db' | 'now' | 'ids'>

async function remind(work: Work, visit: Coming, kind: ReminderKind): Promise<void> {
  if (await row(work.db, CLAIM, [visit.appointment_id, kind, work.now])) {
    await notify(work, visit.person_id, textOf(kind, visit))
  }
}

async function remindOf(work: Work, visit: Coming): Promise<void> {
  const { db, now } = work
  const policy = clinicPolicy(visit.institution_id)
  const due = dueReminders({ startsAt: visit.starts_at, bookedAt: visit.made_at }, policy, now)
  for (const kind of due.filter((one) => !visit.sent.includes(one))) {
    if (db.isTransaction) await remind(work, visit, kind)
    else await db.transaction().execute((step) => remind({ ...work, db: step }, visit, kind))
  }
}

/**
 * Writes the reminders that are due, each once, however often and by however many it is asked: when the clock is moved,
 * when somebody looks into the outbox, and by the server's own sweep.
 */
export async function remindDue(work: Work): Promise<void> {
  const { db, now } = work
  let [startsAt, after] = [now, LAST_ID]
  for (;;) {
    const coming = await rows<Coming>(db, COMING, [startsAt, now + AHEAD_MS, after, BATCH])
    for (const visit of coming) await remindOf(work, visit)
    const last = coming.at(-1)
    if (!last || coming.length < BATCH) return
    ;[startsAt, after] = [last.starts_at, last.appointment_id]
  }
}
