import type { Kysely } from 'kysely'
import type { readHome } from '../../../src/contract/account/endpoints'
import type { Output } from '../../../src/contract/shared/endpoint'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { standingSql } from '../../registers/visits/bill-status'

type Home = Output<typeof readHome>
type Figures = Pick<Home, 'openBills'> & { next: Extract<Home['next'], { kind: 'bill' | 'order' }> | null }

interface Waiting {
  bill_id: string
  institution_name: string
  total_fen: number
  standing: 'open' | 'in-order'
  order_id: string | null
  cash_fen: number | null
  open_bills: number
}

const WAITING = `select bill_id, institution_name, total_fen, standing, order_id, cash_fen,
    count(*) filter (where standing = 'open') over () as open_bills
  from (
    select bills.bill_id, bills.institution_name, bills.total_fen, bills.issued_at, bills.order_id, paying.cash_fen,
      ${standingSql('$2::bigint')} as standing
    from bills left join settlement_orders paying on paying.order_id = bills.order_id
    where bills.person_id = $1 and bills.status in ('open', 'in-order')
  ) waiting
  where standing <> 'void'
  order by case standing when 'in-order' then 0 else 1 end, issued_at desc, bill_id desc
  limit 1`

/** What home says of a person's bills: a payment under way comes first, then the newest open bill. */
export async function homeFigures(db: Kysely<Database>, personId: string, now: number): Promise<Figures> {
  const [first] = await rows<Waiting>(db, WAITING, [personId, now])
  if (!first) return { openBills: 0, next: null }
  const { institution_name: institutionName, open_bills: openBills } = first
  if (first.standing === 'in-order' && first.order_id !== null)
    return {
      openBills,
      next: { kind: 'order', orderId: first.order_id, institutionName, cashFen: first.cash_fen ?? 0 },
    }
  return { openBills, next: { kind: 'bill', billId: first.bill_id, institutionName, totalFen: first.total_fen } }
}
