import type { Kysely } from 'kysely'
import type { FiledClass, FilingKind } from '../../../src/contract/remote-care/kinds'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'

/** A filing that covers a visit. */
export interface FilingInForce {
  filingId: string
  kind: FilingKind
  filedClass: FiledClass
  insuranceType: string
  insuredRegion: string
  /** Province-level or city-level region it was made for. */
  region: string
}

interface Names {
  person: string
  /** Day of the visit; of a stay its first day. */
  date: string
  /** Region of the institution. */
  region: string
}

/** What has ended by a change or a cancellation still covers the days before; what was revoked covers nothing. */
export const coversSql = ({ person, date, region }: Names) => `filings.person_id = ${person}
    and filings.status in ('effective', 'changed', 'cancelled')
    and filings.begin_on <= ${date} and filings.last_day >= ${date}
    and (substr(filings.region, 1, 4) = substr(${region}, 1, 4)
      or (substr(filings.region, 3, 4) = '0000' and substr(filings.region, 1, 2) = substr(${region}, 1, 2)))`

const BEST_FIRST = 'filings.class_rank, filings.begin_on desc, filings.filing_id'

/** A jsonb list of `FilingInForce`, the one that gives most first; for use inside a larger statement. */
export const filingsSql = (names: Names): string => `(select coalesce(jsonb_agg(jsonb_build_object(
    'filingId', filings.filing_id, 'kind', filings.kind, 'filedClass', filings.filed_class,
    'insuranceType', filings.insurance_type, 'insuredRegion', filings.insured_region, 'region', filings.region)
    order by ${BEST_FIRST}), '[]') from filings where ${coversSql(names)})`

/** The id of the filing that settles, or null; for use inside a larger statement. */
export const filingNowSql = (names: Names & { insuranceType: string; insuredRegion: string }): string =>
  `(select filings.filing_id from filings where ${coversSql(names)}
    and filings.insurance_type = ${names.insuranceType} and filings.insured_region = ${names.insuredRegion}
    order by ${BEST_FIRST} limit 1)`

const FIND = `select ${filingsSql({ person: '$1', date: '$2::text', region: '$3::text' })} as filings`

export interface Where {
  personId: string
  /** `YYYY-MM-DD`. */
  date: string
  region: string
}

/** Filings that cover this person, day and place, the one that gives most first. */
export async function filingsInForce(db: Kysely<Database>, where: Where): Promise<FilingInForce[]> {
  const found = await row<{ filings: FilingInForce[] }>(db, FIND, [where.personId, where.date, where.region])
  return found?.filings ?? []
}

const OF_VISITS = `select visits.visit_key as "key", ${filingsSql({ person: '$1', date: 'visits.visit_date', region: 'visits.region' })} as filings
  from unnest($2::text[], $3::text[], $4::text[]) as visits (visit_key, visit_date, region)`

/** The same for several visits of one person at once, by their keys. */
export async function filingsOfVisits(
  db: Kysely<Database>,
  personId: string,
  visits: readonly { key: string; date: string; region: string }[],
): Promise<Map<string, FilingInForce[]>> {
  if (visits.length === 0) return new Map()
  const columns = [visits.map(({ key }) => key), visits.map(({ date }) => date), visits.map(({ region }) => region)]
  const found = await rows<{ key: string; filings: FilingInForce[] }>(db, OF_VISITS, [personId, ...columns])
  return new Map(found.map(({ key, filings }) => [key, filings]))
}
