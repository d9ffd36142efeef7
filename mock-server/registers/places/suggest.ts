import type { Kysely } from 'kysely'
import type { DoctorTitle } from '../../../src/contract/catalogue/doctor'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'

interface Asked {
  /** Normalised. */
  words: string
  region: string | undefined
  limit: number
}

const INSTITUTIONS = `select institution_id as "institutionId", name, region_name || district_name as second
  from institutions
  where strpos(search_text, $1) > 0 and (region = $2 or $2::text is null)
  order by case when strpos(search_text, $1) = 1 then 0 else 1 end, institution_id limit $3`

/** Institutions whose names hold these words, those that begin so first. */
export const suggestedInstitutions = (db: Kysely<Database>, { words, region, limit }: Asked) =>
  rows<{ institutionId: string; name: string; second: string }>(db, INSTITUTIONS, [words, region, limit])

const DOCTORS = `select d.doctor_id as "doctorId", d.name, d.title, i.name as "institutionName" from (
    select * from doctors where strpos(search_text, $1) > 0 and (region = $2 or $2::text is null)
    order by title_rank, doctor_id limit $3) d
  join institutions i on i.institution_id = d.institution_id order by d.title_rank, d.doctor_id`

/** Doctors whose names hold these words, by title. */
export const suggestedDoctors = (db: Kysely<Database>, { words, region, limit }: Asked) =>
  rows<{ doctorId: string; name: string; title: DoctorTitle; institutionName: string }>(db, DOCTORS, [
    words,
    region,
    limit,
  ])
