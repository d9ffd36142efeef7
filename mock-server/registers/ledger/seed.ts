import type { Kysely } from 'kysely'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'

/** After the personas' accounts are there: their current-year money is of this year. */
export async function seedLedger(db: Kysely<Database>, now: number): Promise<void> {
  await rows(db, 'update personal_accounts set account_year = $1', [Number(dayInChina(now).slice(0, 4))])
}
