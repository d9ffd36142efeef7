import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import type { Balance } from './balance'

export interface AccountBalance {
  personId: string
  balance: Balance
  /** The year that the current-year money belongs to. */
  year: number
}

const SET = `update personal_accounts set past_year_fen = after.past_year_fen,
    current_year_fen = after.current_year_fen, account_year = after.account_year
  from unnest($1::text[], $2::bigint[], $3::bigint[], $4::integer[])
    as after (person_id, past_year_fen, current_year_fen, account_year)
  where personal_accounts.person_id = after.person_id`

/** Writes balances of accounts that the caller holds locked. */
export async function setBalances(db: Kysely<Database>, accounts: readonly AccountBalance[]): Promise<void> {
  if (accounts.length === 0) return
  await rows(db, SET, [
    accounts.map((account) => account.personId),
    accounts.map((account) => account.balance.pastYearFen),
    accounts.map((account) => account.balance.currentYearFen),
    accounts.map((account) => account.year),
  ])
}
