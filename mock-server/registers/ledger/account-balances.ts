import type { Write } from '../../base/db/together'
import type { Balance } from './balance'

export interface AccountBalance {
  personId: string
  balance: Balance
  /** The year that the current-year money belongs to. */
  year: number
}

/** New balances of accounts that the caller holds locked; none is fine. */
export const accountBalances: Write<readonly AccountBalance[]> = {
  sql: `update personal_accounts set past_year_fen = after.past_year_fen,
      current_year_fen = after.current_year_fen, account_year = after.account_year
    from unnest($1::text[], $2::bigint[], $3::bigint[], $4::integer[])
      as after (person_id, past_year_fen, current_year_fen, account_year)
    where personal_accounts.person_id = after.person_id`,
  values: (accounts) => [
    accounts.map((account) => account.personId),
    accounts.map((account) => account.balance.pastYearFen),
    accounts.map((account) => account.balance.currentYearFen),
    accounts.map((account) => account.year),
  ],
}
