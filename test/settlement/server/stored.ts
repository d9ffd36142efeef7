import type { Sandbox } from '../../shared/sandbox'

/** Accounts, sums and ledger as they are stored, for "exactly as before". */
export async function books(box: Sandbox) {
  const accounts = await box.db
    .selectFrom('personal_accounts')
    .select(['person_id', 'past_year_fen', 'current_year_fen'])
    .orderBy('person_id')
    .execute()
  const years = await box.db.selectFrom('accumulators').selectAll().orderBy('person_id').execute()
  const stays = await box.db.selectFrom('stay_accumulators').selectAll().orderBy('visit_id').execute()
  const withoutVersion = <T extends { version: number }>({ version: _, ...sums }: T) => sums
  const notEmpty = (sums: object) =>
    Object.values(sums).some(
      (value) =>
        (typeof value === 'number' && value > 0 && value < 2000) || (typeof value === 'number' && value > 3000),
    )
  return {
    accounts,
    years: years.map(withoutVersion).filter(notEmpty),
    stays: stays.map(withoutVersion).filter(notEmpty),
  }
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
