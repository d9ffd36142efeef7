import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { beginningWith, containing } from './search-text'

interface Asked {
  /** Normalised. */
  words: string
  region: string | undefined
  limit: number
}

const INSTITUTIONS = `select institution_id as "institutionId", name, region_name || district_name as second
  from institutions
  where search_text like $1 and (region = $3 or $3::text is null)
  order by case when search_text like $2 then 0 else 1 end, institution_id limit $4`

/** Institutions whose names hold these words, those that begin so first. */
export const suggestedInstitutions = (db: Kysely<Database>, { words, region, limit }: Asked) =>
  rows<{ institutionId: string; name: string; second: string }>(db, INSTITUTIONS, [
    containing(words),
    beginningWith(words),
    region,
    limit,
  ])
