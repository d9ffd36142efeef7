import type { createOrder } from '../../../../src/contract/settlement/endpoints'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { spendUnderGrant } from '../../../base/access/ceiling'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Call, Handler } from '../../../base/http/route'
import { recordAct } from '../../../registers/acts'
import { notify } from '../../../registers/messages'
import { standing } from '../../../registers/visits/bill-status'
import { payingForYou } from '../pay/sentences'
import { closeLapsed, closeLapsedUnder } from './close'
import { type HeldPreview, holdPreview } from './from-preview'
import type { ShownOrder } from './row'
import { readTie, refuseUnrelated, type Tie } from './tie'
import { isUnmoved } from './unmoved'
import { toOrder } from './view'

/** An order that is not paid by then lets go of its bill. */
export const ORDER_LIFE_MS = 1_800_000
const NEVER = Number.POSITIVE_INFINITY

// The rows that the payment will lock are made here, so that there is something to lock.
const PLACE = `with placed as (
    insert into settlement_orders (order_id, preview_id, bill_id, bill_revision, visit_id, patient_id, payer_id, grant_id,
      channel, insurance_type, region, policy_version, day, year, accumulator_version, stay_version, share_id, holder_id,
      total_fen, fund_fen, hospital_fen, own_fen, shared_fen, cash_fen, payment_kind,
      status, created_at, expires_at, own_past_fen, own_current_fen, shared_past_fen, shared_current_fen,
      remote_class, filing_id)
    select $1, preview_id, bill_id, bill_revision, visit_id, person_id, $3, $4, $5, insurance_type, region,
      policy_version, day, year, accumulator_version, stay_version, share_id, holder_id, total_fen, fund_fen,
      hospital_fen, own_fen, shared_fen, cash_fen, payment_kind, 'awaiting-payment', $6, $7,
      0, 0, 0, 0, remote_class, filing_id
    from settlement_previews where preview_id = $2
    returning bill_id, visit_id, patient_id, insurance_type, year
  ), year_sums as (
    insert into accumulators
    select patient_id, insurance_type, year, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from placed
    on conflict (person_id, insurance_type, year) do nothing
  ), stay_sums as (
    insert into stay_accumulators select visit_id, 0, 0, 0, 0, 0 from placed
    on conflict (visit_id) do nothing
  )
  update bills set status = 'in-order', order_id = $1, held_until = $7
  where bill_id = (select bill_id from placed)`

/** The bill is free and the figures still hold, or the call is refused. */
function judge(held: HeldPreview, now: number): void {
  const { status, order_id } = standing(
    {
      status: held.bill_status,
      order_id: held.bill_order_id,
      held_until: held.bill_held_until,
      payable_until: held.bill_payable_until,
    },
    now,
  )
  if (status === 'paid') refuse('bill-paid', { orderId: order_id ?? undefined })
  if (status === 'void') refuse('bill-changed')
  if (status === 'in-order') refuse('bill-in-order', { orderId: order_id ?? undefined })
  if (held.expires_at <= now) refuse('preview-expired')
  if (!isUnmoved(held, dayInChina(now))) refuse('bill-changed')
}

/** The order just placed, as its answer shows it. */
function placedOrder(held: HeldPreview, orderId: string, tie: Tie | null, { now, caller, grant }: Call): ShownOrder {
  return {
    ...held,
    order_id: orderId,
    patient_id: held.person_id,
    payer_id: caller.actorId,
    channel: caller.channel,
    status: 'awaiting-payment',
    failure: null,
    created_at: now,
    // No payment outlives the grant it was ordered under, nor the bill it is for.
    expires_at: Math.min(now + ORDER_LIFE_MS, grant?.expiresAt ?? NEVER, held.bill_payable_until ?? NEVER),
    tie,
    paid_at: null,
    receipt_no: null,
    refunded_cash_fen: null,
  }
}

/** 支付下单: the bill is held, nothing is taken yet. */
export const serveCreateOrder: Handler<typeof createOrder> = async (call) => {
  const { db, now, ids, caller, input } = call
  const { actorId, subjectId, grantId, channel } = caller
  const held = await holdPreview(db, { previewId: input.body.previewId, patientId: subjectId, payerId: actorId })
  if (!held) refuse('not-found')
  judge(held, now)
  const tie = grantId === null ? null : await readTie(db, grantId)
  refuseUnrelated(tie, channel)
  if (grantId !== null) await closeLapsedUnder(db, grantId, now)
  await spendUnderGrant(call, held.cash_fen)
  if (held.bill_status === 'in-order' && held.bill_order_id !== null) await closeLapsed(db, held.bill_order_id)
  const order = placedOrder(held, ids.digits(20), tie, call)
  await rows(db, PLACE, [order.order_id, order.preview_id, actorId, grantId, channel, now, order.expires_at])
  if (actorId !== subjectId) {
    const detail = { orderId: order.order_id }
    await recordAct(call, { operation: 'settlement.createOrder', amountFen: held.total_fen, detail })
    await notify(call, subjectId, payingForYou(order))
  }
  return toOrder(order, actorId, now)
}
