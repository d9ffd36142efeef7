import type { Sandbox } from '../../shared/sandbox'

const withoutVersion = <T extends { version: number }>({ version: _, ...sums }: T) => sums

/** Accounts and sums as they are stored, for "exactly as before". Versions count on: they are no amounts. */
export async function books(box: Sandbox) {
  const accounts = await box.db
    .selectFrom('personal_accounts')
    .select(['person_id', 'past_year_fen', 'current_year_fen'])
    .orderBy('person_id')
    .execute()
  const years = await box.db.selectFrom('accumulators').selectAll().orderBy('person_id').execute()
  const stays = await box.db.selectFrom('stay_accumulators').selectAll().orderBy('visit_id').execute()
  return { accounts, years: years.map(withoutVersion), stays: stays.map(withoutVersion) }
}

/** What every account of the ledger has come to; the sum of all is zero. */
export async function balances(box: Sandbox): Promise<Record<string, number>> {
  const found = await box.db
    .selectFrom('ledger_entries')
    .select(['account', (eb) => eb.fn.sum<number>('amount_fen').as('fen')])
    .groupBy('account')
    .execute()
  return Object.fromEntries(found.map(({ account, fen }) => [account, fen]))
}

/** Postings whose entries do not sum to zero: always none. */
export async function unbalanced(box: Sandbox): Promise<string[]> {
  const found = await box.db
    .selectFrom('ledger_entries')
    .select('posting_id')
    .groupBy('posting_id')
    .having((eb) => eb(eb.fn.sum<number>('amount_fen'), '<>', 0))
    .execute()
  return found.map((one) => one.posting_id)
}
