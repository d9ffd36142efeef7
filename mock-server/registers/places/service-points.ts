import type { Kysely } from 'kysely'
import type { Errand, PointKind } from '../../../src/contract/catalogue/service-points'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { distanceSql, distanceValues, type From } from './near'

export interface PointRow {
  pointId: string
  kind: PointKind
  name: string
  region: string
  districtName: string
  address: string
  phone: string
  openDays: string
  opens: string
  closes: string
  errands: string
  latitudeE6: number
  longitudeE6: number
  distanceMetres: number | null
}

export interface PointFilter {
  region?: string | undefined
  district?: string | undefined
  kind?: PointKind | undefined
  errand?: Errand | undefined
  limit: number
}

const COLUMNS = `p.point_id as "pointId", p.kind, p.name, p.region, p.district_name as "districtName", p.address,
  p.phone, p.open_days as "openDays", p.opens, p.closes, p.errands, p.latitude_e6 as "latitudeE6",
  p.longitude_e6 as "longitudeE6"`
const MATCHES = `(p.region = $1 or $1::text is null) and (p.district = $2 or $2::text is null)
  and (p.kind = $3 or $3::text is null) and (strpos(p.errands, ',' || $4 || ',') > 0 or $4::text is null)`

const BY_ID = `select ${COLUMNS}, null::bigint as "distanceMetres" from service_points p
  where ${MATCHES} and p.point_id > $6 order by p.point_id limit $5`
const NEAREST = `select * from (select ${COLUMNS}, ${distanceSql('p', 8)} as "distanceMetres" from service_points p
    where ${MATCHES}) found
  where "distanceMetres" > $6 or ("distanceMetres" = $6 and "pointId" > $7)
  order by "distanceMetres", "pointId" limit $5`

const values = ({ region, district, kind, errand, limit }: PointFilter) => [region, district, kind, errand, limit]

/** 医保服务点 in order of id, after one. */
export const pointsById = (db: Kysely<Database>, filter: PointFilter, after: string) =>
  rows<PointRow>(db, BY_ID, [...values(filter), after])

/** Nearest first, after a distance and an id. */
export const pointsNear = (
  db: Kysely<Database>,
  filter: PointFilter,
  from: From,
  after: readonly [metres: number, pointId: string],
) => rows<PointRow>(db, NEAREST, [...values(filter), ...after, ...distanceValues(from)])
