import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import type { AccumulatorTable, StayAccumulatorTable } from '../../base/db/tables/settlement'
import { staySums, yearSums } from '../settlement/pay/sums'
import { toStay, toYear } from '../settlement/preview/accumulated'
import type { ClaimVisit, SettledVisit, Sums } from './settle-claim'

const YEARS = `select * from accumulators where person_id = $1 and insurance_type = $2 and year = any($3) order by year`
const STAYS = `select * from stay_accumulators where visit_id = any($1) order by visit_id`
const MAKE_YEARS = `insert into accumulators
  select $1, $2, year, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from unnest($3::integer[]) as wanted (year) order by year
  on conflict (person_id, insurance_type, year) do nothing`
const MAKE_STAYS = `insert into stay_accumulators
  select visit_id, 0, 0, 0, 0, 0 from unnest($1::text[]) as wanted (visit_id) order by visit_id
  on conflict (visit_id) do nothing`

interface Whose {
  personId: string
  insuranceType: string
}

const yearsOf = (visits: readonly ClaimVisit[]) => [...new Set(visits.map((one) => Number(one.visitDate.slice(0, 4))))]
const idsOf = (visits: readonly ClaimVisit[]) => [...new Set(visits.map((one) => one.visitId))]

async function read(db: Kysely<Database>, whose: Whose, visits: readonly ClaimVisit[], lock: string): Promise<Sums> {
  const years = await rows<AccumulatorTable>(db, YEARS + lock, [whose.personId, whose.insuranceType, yearsOf(visits)])
  const stays = await rows<StayAccumulatorTable>(db, STAYS + lock, [idsOf(visits)])
  return {
    year: (year) => toYear(years.find((one) => one.year === year)),
    stay: (visitId) => toStay(stays.find((one) => one.visit_id === visitId) ?? null),
  }
}

/** 5206 as they stand, for an estimate. */
export const readSums = (db: Kysely<Database>, whose: Whose, visits: readonly ClaimVisit[]): Promise<Sums> =>
  read(db, whose, visits, '')

/** The same, made where there are none, and held until the transaction ends: settlement moves the same rows. */
export async function holdSums(db: Kysely<Database>, whose: Whose, visits: readonly ClaimVisit[]): Promise<Sums> {
  await rows(db, MAKE_YEARS, [whose.personId, whose.insuranceType, yearsOf(visits)])
  await rows(db, MAKE_STAYS, [idsOf(visits)])
  return read(db, whose, visits, ' for update')
}

/** Books what the decision adds, by the same statements as a settlement does. */
export async function moveSums(db: Kysely<Database>, whose: Whose, visits: readonly SettledVisit[]): Promise<void> {
  for (const { visit, settled, year, accumulates } of visits) {
    if (!accumulates) continue
    const move = {
      patient_id: whose.personId,
      insurance_type: whose.insuranceType,
      year,
      visit_id: visit.visitId,
      movement: settled.after,
      sign: 1,
    } as const
    await rows(db, yearSums.sql, yearSums.values(move))
    await rows(db, staySums.sql, staySums.values(move))
  }
}
