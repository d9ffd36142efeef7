import { listBillShares } from '../../../../src/contract/family/bill-shares'
import { row, rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { route } from '../../../base/http/route'
import { mutualAidReaches } from '../../../regions/mutual-aid'
import { readInsurances } from '../../../registers/people'

const BILL = 'select status, total_fen from bills where bill_id = $1 and person_id = $2'
const SHARES = `select shares.share_id, shares.holder_id, shares.ceiling_per_use_fen, holder.name as holder_name,
    held.region, asks.ask_id, asks.state
  from shares join people holder on holder.person_id = shares.holder_id
  join personal_accounts held on held.person_id = shares.holder_id
  left join share_asks asks on asks.share_id = shares.share_id and asks.bill_id = $2
  where shares.member_id = $1 and shares.ended_at is null and shares.asking = 'each-time'
  order by shares.created_at, shares.share_id limit 10`

interface Found {
  share_id: string
  holder_id: string
  holder_name: string
  ceiling_per_use_fen: number
  region: string
  ask_id: string | null
  state: 'waiting' | 'agreed' | 'refused' | null
}

/** Those who want to be asked for this bill, with their answers; who is too far away by the rule is left out. */
export const serveBillShares = route(listBillShares, async ({ db, caller, input }) => {
  const { subjectId, actorId } = caller
  const { billId } = input.params
  const bill = await row<{ status: string; total_fen: number }>(db, BILL, [billId, subjectId])
  if (!bill || bill.status === 'void') return refuse('not-found')
  if (bill.status === 'paid') return { items: [] }
  const [insurance] = await readInsurances(db, subjectId)
  const found = await rows<Found>(db, SHARES, [subjectId, billId])
  return {
    items: found
      .filter(({ region }) => insurance !== undefined && mutualAidReaches(region, insurance.region))
      .map((share) => ({
        shareId: share.share_id,
        holderName: share.holder_name,
        yours: share.holder_id === actorId,
        ceilingFen: Math.min(share.ceiling_per_use_fen, bill.total_fen),
        state: share.state ?? ('not-asked' as const),
        askId: share.ask_id,
      })),
  }
})
