import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import type { LedgerEntryTable } from '../../base/db/tables/settlement'
import type { Write } from '../../base/db/together'
import type { Entry } from './posting'

export interface Posting {
  postingId: string
  orderId: string
  reason: LedgerEntryTable['reason']
  at: number
  entries: readonly Entry[]
}

/** One posting: all of its entries or none. Throws where they do not sum to zero. */
export const ledgerEntries: Write<Posting> = {
  sql: `insert into ledger_entries (posting_id, entry_no, reason, order_id, account, amount_fen, booked_at)
    select $1, entry_no, $2, $3, account, amount_fen, $4
    from unnest($5::text[], $6::bigint[]) with ordinality as entries (account, amount_fen, entry_no)`,
  values: ({ postingId, reason, orderId, at, entries }) => {
    const amounts = entries.map((entry) => entry.amountFen)
    if (amounts.reduce((sum, amount) => sum + amount, 0) !== 0) throw new Error(`posting ${postingId} is not zero`)
    return [postingId, reason, orderId, at, entries.map((entry) => entry.account), amounts]
  },
}

/** Books one posting by itself. */
export async function book(db: Kysely<Database>, posting: Posting): Promise<void> {
  await rows(db, ledgerEntries.sql, ledgerEntries.values(posting))
}
