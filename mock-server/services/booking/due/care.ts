import { shortTitle } from '../../../../src/contract/booking/kinds/kind'
import { row, rows } from '../../../base/db/statement'
import { clinicPolicy } from '../../../regions/clinic'
import { notify } from '../../../registers/messages'
import { readPerson } from '../../../registers/people'
import { type BillHold, standing } from '../../../registers/visits/bill-status'
import { endCare } from '../kinds/end'
import { finishCare } from '../kinds/hospital'
import { type CareRow, lockCare } from '../kinds/rows'
import { careDue } from '../kinds/rules/due'
import { offerOf } from '../kinds/view'
import type { Desk } from '../store/load'
import { inSteps } from './in-steps'

const AT_ONCE = 500
const OPEN = `select * from care_requests where status in ('requested', 'accepted', 'scheduled')
  and changed_at <= $1 and (changed_at > $2 or (changed_at = $2 and request_id > $3))
  order by changed_at, request_id limit $4`
const BILL = 'select status, order_id, held_until, payable_until from bills where bill_id = $1'

async function billStatus({ db, now }: Desk, billId: string | null) {
  const bill = billId === null ? undefined : await row<BillHold>(db, BILL, [billId])
  return bill && standing(bill, now).status
}

const isPaid = (status: string | undefined) => status === undefined || status === 'paid'

async function tell(desk: Desk, care: CareRow, text: string): Promise<void> {
  const person = await readPerson(desk.db, care.person_id)
  await notify(desk, care.person_id, `${person?.name ?? ''}您好，${text}`)
}

/** Ends what ran out; read again under its lock. A payment under way is waited for: the next look decides. */
async function endIfDue(desk: Desk, requestId: string): Promise<void> {
  const care = await lockCare(desk.db, requestId)
  if (!care) return
  const offer = offerOf(care)
  const status = await billStatus(desk, care.bill_id)
  const due = careDue(care, offer, !isPaid(status), clinicPolicy(offer.institutionId))
  if (!due || due.at > desk.now || status === 'in-order') return
  if (due.event === 'received') {
    await finishCare(desk, { ...care, delivery: 'received' })
    await tell(desk, care, `您的${shortTitle(offer.title)}按收到药算，办完了。没有收到，请打 12393。`)
    return
  }
  await endCare(desk, care, 'lapse', due.why)
  const money = status === 'paid' ? '付过的钱按原路退回。' : '没有收钱。'
  await tell(desk, care, `您的${shortTitle(offer.title)}到时取消了：${due.why}。${money}还要的话，可以重新申请。`)
}

/** 申请 that nobody acted on end by rule (kinds/rules/due.ts), each in its own transaction. */
export async function endDueCare(desk: Desk): Promise<void> {
  let [changedAt, after] = [0, '']
  for (;;) {
    const open = await rows<CareRow>(desk.db, OPEN, [desk.now, changedAt, after, AT_ONCE])
    const due = open.filter((care) => {
      const offer = offerOf(care)
      // Whether it is paid is asked under the lock; here the earliest of both counts.
      return [true, false].some(
        (unpaid) => (careDue(care, offer, unpaid, clinicPolicy(offer.institutionId))?.at ?? Infinity) <= desk.now,
      )
    })
    await inSteps(desk, due, (step, care) => endIfDue(step, care.request_id))
    const last = open.at(-1)
    if (!last || open.length < AT_ONCE) return
    ;[changedAt, after] = [last.changed_at, last.request_id]
  }
}
