import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'

// Every doctor of a bookable place: about four mornings and two afternoons a week, one in four also on Saturday. The
// chief doctors take a quarter of an hour for a patient, the others ten minutes; both sit three and a half hours.
const MAKE = `insert into schedule_patterns (doctor_id, weekday, half, department_id, institution_id, start_minute,
    slot_minutes, slots)
  select doctor_id, weekday, half, department_id, institution_id, start_minute,
    case when title_rank = 1 then 15 else 10 end, case when title_rank = 1 then 14 else 21 end
  from (
    select doctors.doctor_id, doctors.department_id, doctors.institution_id, doctors.title_rank,
      row_number() over (order by doctors.doctor_id) as n
    from doctors join institutions on institutions.institution_id = doctors.institution_id
    where institutions.bookable
  ) numbered
  cross join unnest($1::int[], $2::text[], $3::int[]) as halves (weekday, half, start_minute)
  where case when weekday >= 6 then half = 'am' and weekday = 6 and n % 4 = 0
    when half = 'am' then (n + weekday) % 5 <> 0
    else (n + weekday) % 3 = 0 end`

const WEEK = [1, 2, 3, 4, 5, 6, 7]
const AM = { half: 'am', start: 8 * 60 }
const PM = { half: 'pm', start: 13 * 60 + 30 }
const all = WEEK.flatMap((weekday) => [AM, PM].map((part) => ({ weekday, ...part })))
const PARTS = [all.map((one) => one.weekday), all.map((one) => one.half), all.map((one) => one.start)]

/** 出诊安排 of the seeded doctors, by one statement; the sessions of a day follow from it and need no rows. */
export async function seedSchedules(db: Kysely<Database>): Promise<void> {
  await rows(db, MAKE, PARTS)
}
