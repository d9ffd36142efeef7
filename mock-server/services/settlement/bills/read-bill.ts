import type { readBill } from '../../../../src/contract/settlement/endpoints'
import { row } from '../../../base/db/statement'
import type { BillTable } from '../../../base/db/tables/settlement'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import type { StoredLine } from '../../../registers/visits/lines'
import { inSightSql, payerOnly } from '../sight'
import { toBill } from './view'

const READ = `select bills.*, sent.lines from bills join bill_revisions sent using (bill_id, revision)
  where bill_id = $1 and person_id = $2 and ${inSightSql('$3', '$4::bigint')}`

/** One bill with its lines; another person's is not found. */
export const serveReadBill: Handler<typeof readBill> = async (call) => {
  const { db, now, caller, input } = call
  const values = [input.params.billId, caller.subjectId, payerOnly(call), now]
  const bill = await row<BillTable & { lines: StoredLine[] }>(db, READ, values)
  if (!bill) refuse('not-found')
  return toBill(bill, now)
}
