import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { AppointmentsTable } from '../../../base/db/tables/booking'

/** An appointment as its day needs it: when, where, with whom. */
export interface DayAppointment
  extends Pick<
    AppointmentsTable,
    | 'appointment_id'
    | 'visit_id'
    | 'person_id'
    | 'session_id'
    | 'slot_no'
    | 'institution_id'
    | 'day'
    | 'starts_at'
    | 'ends_at'
    | 'status'
    | 'pay_until'
    | 'made_at'
    | 'attended_at'
  > {
  institution_name: string
  department: string
  speciality: string
  place: string
  doctor_name: string
  latitude_e6: number | null
  longitude_e6: number | null
}

const SELECT = `select a.appointment_id, a.visit_id, a.person_id, a.session_id, a.slot_no, a.institution_id, a.day,
    a.starts_at, a.ends_at, a.status, a.pay_until, a.made_at, a.attended_at, places.name as institution_name,
    d.name as department, d.speciality, d.place, doctors.name as doctor_name, places.latitude_e6, places.longitude_e6
  from appointments a
  join institutions places on places.institution_id = a.institution_id
  join departments d on d.department_id = a.department_id
  join doctors on doctors.doctor_id = a.doctor_id`

/** Undefined where there is none. */
export const readDayAppointment = (db: Kysely<Database>, appointmentId: string): Promise<DayAppointment | undefined> =>
  row<DayAppointment>(db, `${SELECT} where a.appointment_id = $1`, [appointmentId])

const AT_DOOR = `${SELECT} where a.person_id = $1 and a.institution_id = $2 and a.day = $3 and a.status = 'booked'
  and not exists (select 1 from clinic_tickets t where t.appointment_id = a.appointment_id and t.state <> 'missed')
  order by (a.ends_at < $4), a.starts_at, a.appointment_id`

/** Which appointments a person may mean who stands at the hospital's door on `day`: the next one not over first. */
export const appointmentsAtDoor = (
  db: Kysely<Database>,
  who: { personId: string; institutionId: string; day: string; now: number },
): Promise<DayAppointment[]> => rows<DayAppointment>(db, AT_DOOR, [who.personId, who.institutionId, who.day, who.now])
