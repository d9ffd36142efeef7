import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import type { LedgerEntryTable } from '../../base/db/tables/settlement'
import type { Entry } from './posting'

export interface Posting {
  postingId: string
  orderId: string
  reason: LedgerEntryTable['reason']
  at: number
  entries: readonly Entry[]
}

const INSERT = `insert into ledger_entries (posting_id, entry_no, reason, order_id, account, amount_fen, booked_at)
  select $1, entry_no, $2, $3, account, amount_fen, $4
  from unnest($5::text[], $6::bigint[]) with ordinality as entries (account, amount_fen, entry_no)`

/** Books one posting: all of its entries or none. Throws where they do not sum to zero. */
export async function book(db: Kysely<Database>, posting: Posting): Promise<void> {
  const { entries } = posting
  const amounts = entries.map((entry) => entry.amountFen)
  if (amounts.reduce((sum, amount) => sum + amount, 0) !== 0)
    throw new Error(`posting ${posting.postingId} is not zero`)
  if (entries.length === 0) return
  const accounts = entries.map((entry) => entry.account)
  await rows(db, INSERT, [posting.postingId, posting.reason, posting.orderId, posting.at, accounts, amounts])
}
