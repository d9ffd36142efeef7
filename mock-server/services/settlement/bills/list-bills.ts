import type { listBills } from '../../../../src/contract/settlement/endpoints'
import { rows } from '../../../base/db/statement'
import type { BillTable } from '../../../base/db/tables/settlement'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { standingSql } from '../../../registers/visits/bill-status'
import { inSightSql, payerOnly } from '../sight'
import { toSummary } from './view'

const PAGE = 20
const LIST = `select * from bills
  where person_id = $1 and ($2::text is null or ${standingSql('$3::bigint')} = $2)
    and ($4::bigint is null or (issued_at, bill_id) < ($4::bigint, $5::text))
    and ${inSightSql('$7', '$3::bigint')}
  order by issued_at desc, bill_id desc limit $6`

const cursorOf = (bill: BillTable) => Buffer.from(`${bill.issued_at}.${bill.bill_id}`).toString('base64url')

function place(cursor: string | undefined): { issuedAt: number; billId: string } | undefined {
  if (cursor === undefined) return undefined
  const match = /^(\d{1,15})\.([A-Za-z0-9_-]{1,64})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match?.[1] || !match[2]) refuse('malformed', { fields: { cursor: '请从第一页重新看。' } })
  return { issuedAt: Number(match[1]), billId: match[2] }
}

/** 医药费, newest first. */
export const serveListBills: Handler<typeof listBills> = async (call) => {
  const { db, now, caller, input } = call
  const { status, cursor, limit = PAGE } = input.query
  const after = place(cursor)
  const values = [caller.subjectId, status, now, after?.issuedAt, after?.billId, limit + 1, payerOnly(call)]
  const found = await rows<BillTable>(db, LIST, values)
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return { items: shown.map((bill) => toSummary(bill, now)), nextCursor: last ? cursorOf(last) : null }
}
