import type { Kysely } from 'kysely'
import type { Institution } from '../../src/contract/catalogue/endpoints'
import type { Database } from '../base/db/schema'
import { row, rows } from '../base/db/statement'

const COLUMNS = `institution_id as "institutionId", name, region, region_name as "regionName", level, tier, address, phone`

/** One 定点医药机构, or undefined. */
export function readInstitution(db: Kysely<Database>, institutionId: string): Promise<Institution | undefined> {
  return row<Institution>(db, `select ${COLUMNS} from institutions where institution_id = $1`, [institutionId])
}

export interface InstitutionFilter {
  region: string | undefined
  level: string | undefined
  tier: string | undefined
  /** Only those after this id. */
  after: string
  limit: number
}

const FIND = `select ${COLUMNS} from institutions
  where institution_id > $1 and (region = $2 or $2::text is null) and (level = $3 or $3::text is null)
    and (tier = $4 or $4::text is null)
  order by institution_id limit $5`

export function findInstitutions(db: Kysely<Database>, filter: InstitutionFilter): Promise<Institution[]> {
  return rows<Institution>(db, FIND, [filter.after, filter.region, filter.level, filter.tier, filter.limit])
}
