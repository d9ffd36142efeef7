import type { Kysely } from 'kysely'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'

const NEXT = `select appointments.appointment_id as "appointmentId", institutions.name as "institutionName",
    departments.name as "departmentName", appointments.starts_at as "startsAt"
  from appointments join institutions on institutions.institution_id = appointments.institution_id
  join departments on departments.department_id = appointments.department_id
  where person_id = $1 and ((ends_at > $2 and attended_at is null
      and (status = 'booked' or (status = 'awaiting-payment' and pay_until > $2)))
    or (status = 'booked' and day = $3 and exists (select 1 from clinic_tickets
      where clinic_tickets.appointment_id = appointments.appointment_id and clinic_tickets.state <> 'done')))
  order by starts_at, appointment_id limit 1`

/** The next booking that is still to come, or in whose line she stands: home's next thing. */
export async function nextAppointment(db: Kysely<Database>, personId: string, now: number) {
  const found = await row<{
    appointmentId: string
    institutionName: string
    departmentName: string
    startsAt: number
  }>(db, NEXT, [personId, now, dayInChina(now)])
  return found ? { kind: 'appointment' as const, ...found, startsAt: instantInChina(found.startsAt) } : null
}
