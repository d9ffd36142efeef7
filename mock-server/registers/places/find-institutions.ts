import type { Kysely } from 'kysely'
import { type Institution, type WorkKind, workKinds } from '../../../src/contract/catalogue/institution'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { type InstitutionColumns, institutionColumns, institutionOf } from '../institutions'
import { distanceSql, distanceValues, type From } from './near'
import { patternsOf } from './search-text'

export interface InstitutionFilter {
  text?: string | undefined
  region?: string | undefined
  district?: string | undefined
  level?: string | undefined
  tier?: string | undefined
  speciality?: string | undefined
  works?: readonly WorkKind[] | undefined
  bookable?: boolean | undefined
  limit: number
}

/** An institution and how far it is, null where that was not asked or nobody knows. */
export interface Found {
  institution: Institution
  distanceMetres: number | null
}

/** Names are scanned, not indexed: measured in docs/decisions/008. */
const MATCHES = `i.search_text like $1 and i.search_text like $2 and i.search_text like $3
  and (i.region = $4 or $4::text is null) and (i.district = $5 or $5::text is null)
  and (i.level = $6 or $6::text is null) and (i.tier = $7 or $7::text is null)
  and ($8::text is null or i.institution_id in (select institution_id from departments where speciality = $8))
  and (i.takes_code or not $9::boolean) and (i.mobile_payment or not $10::boolean)
  and (i.remote_settlement or not $11::boolean) and (i.delivery or not $12::boolean)
  and (i.bookable or not $13::boolean)`

const BY_ID = `select ${institutionColumns('i')}, null::bigint as "distanceMetres" from institutions i
  where ${MATCHES} and i.institution_id > $15 order by i.institution_id limit $14`

/** Where no point is known a place comes last. */
const FAR = 2_000_000_000
/** Distances are worked out once for every match; names and addresses are read for the few rows of a page only. */
const NEAREST = `with found as materialized (
    select i.institution_id, coalesce(${distanceSql('i', 17)}, ${FAR}) as metres from institutions i where ${MATCHES}),
  nearest as (
    select * from found where (metres, institution_id) > ($15, $16) order by metres, institution_id limit $14)
  select ${institutionColumns('i')}, nearest.metres as "distanceMetres"
  from nearest join institutions i on i.institution_id = nearest.institution_id
  order by nearest.metres, i.institution_id`

type Row = InstitutionColumns & { distanceMetres: number | null }

const ANYTHING = '%'

/** In the order of the parameters above; what works there stands in the order of `workKinds`. */
function values({ text = '', works = [], ...filter }: InstitutionFilter): readonly unknown[] {
  const { region, district, level, tier, speciality, bookable = false, limit } = filter

  const wanted = workKinds.map((kind) => works.includes(kind))
  const [first = ANYTHING, second = ANYTHING, third = ANYTHING] = patternsOf(text)
  return [first, second, third, region, district, level, tier, speciality, ...wanted, bookable, limit]
}

const toFound = (row: Row): Found => ({
  institution: institutionOf(row),
  distanceMetres: row.distanceMetres === FAR ? null : row.distanceMetres,
})

/** In order of id, after one. */
export async function institutionsById(db: Kysely<Database>, filter: InstitutionFilter, after: string) {
  return (await rows<Row>(db, BY_ID, [...values(filter), after])).map(toFound)
}

/** Nearest first, after a distance and an id. */
export async function institutionsNear(
  db: Kysely<Database>,
  filter: InstitutionFilter,
  from: From,
  after: readonly [metres: number, institutionId: string],
) {
  return (await rows<Row>(db, NEAREST, [...values(filter), ...after, ...distanceValues(from)])).map(toFound)
}

/** Beyond every place that has a point; those without one follow. */
export const farthest = FAR
