import type { Kysely } from 'kysely'
import { type Institution, workKinds } from '../../src/contract/catalogue/institution'
import type { Database } from '../base/db/schema'
import { row } from '../base/db/statement'

/** The columns of an institution, as `InstitutionColumns`; `at` is the table's name in the statement. */
export const institutionColumns = (at: string) => `${at}.institution_id as "institutionId", ${at}.name, ${at}.region,
  ${at}.region_name as "regionName", ${at}.district, ${at}.district_name as "districtName", ${at}.level, ${at}.tier,
  ${at}.address, ${at}.phone, ${at}.latitude_e6 as "latitudeE6", ${at}.longitude_e6 as "longitudeE6",
  ${at}.takes_code as "code", ${at}.mobile_payment as "mobile-payment",
  ${at}.remote_settlement as "remote-settlement", ${at}.delivery, ${at}.hours, ${at}.bookable`

export interface InstitutionColumns
  extends Omit<Institution, 'point' | 'works'>,
    Record<(typeof workKinds)[number], boolean> {
  latitudeE6: number | null
  longitudeE6: number | null
}

const degrees = (e6: number) => e6 / 1e6

/** As the contract has it: nothing else of the row goes along. */
export const institutionOf = (found: InstitutionColumns): Institution => ({
  institutionId: found.institutionId,
  name: found.name,
  region: found.region,
  regionName: found.regionName,
  district: found.district,
  districtName: found.districtName,
  level: found.level,
  tier: found.tier,
  address: found.address,
  phone: found.phone,
  point:
    found.latitudeE6 === null || found.longitudeE6 === null
      ? null
      : { latitude: degrees(found.latitudeE6), longitude: degrees(found.longitudeE6) },
  works: workKinds.filter((kind) => found[kind]),
  hours: found.hours,
  bookable: found.bookable,
})

const READ = `select ${institutionColumns('i')} from institutions i where i.institution_id = $1`

/** One 定点医药机构, or undefined. */
export async function readInstitution(db: Kysely<Database>, institutionId: string): Promise<Institution | undefined> {
  const found = await row<InstitutionColumns>(db, READ, [institutionId])
  return found && institutionOf(found)
}
