import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { BillTable } from '../../base/db/tables/settlement'
import { type StoredLine, totalOf } from './lines'

const CHANGE = `with revised as (
    update bills set revision = revision + 1, total_fen = $3 where bill_id = $1 returning revision
  )
  insert into bill_revisions (bill_id, revision, lines, total_fen, issued_at)
  select $1, revision, $2, $3, $4 from revised`

/** Locks a bill until the transaction ends; the first lock of every path that moves money. */
export const lockBill = (db: Kysely<Database>, billId: string): Promise<BillTable | undefined> =>
  row<BillTable>(db, 'select * from bills where bill_id = $1 for update', [billId])

/** The hospital sends other lines: a new revision beside the old one. The caller holds the bill and has judged it. */
export async function reviseBill(
  db: Kysely<Database>,
  billId: string,
  lines: readonly StoredLine[],
  at: number,
): Promise<void> {
  await rows(db, CHANGE, [billId, JSON.stringify(lines), totalOf(lines), at])
}
