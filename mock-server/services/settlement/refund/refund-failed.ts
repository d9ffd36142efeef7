import { instantInChina } from '../../../../src/contract/shared/dates'
import { yuan } from '../../../../src/contract/shared/money-text'
import { row } from '../../../base/db/statement'
import { refundPolicy } from '../../../regions/refunds'
import { notify } from '../../../registers/messages'
import type { HeldOrder } from '../order/hold'
import type { Desk } from '../pay/desk'

const HOUR = 3_600_000
const FAILED = `update settlement_orders set refund_tries = refund_tries + 1, refund_next_at = $2
  where order_id = $1 and status = 'refunding' and (refund_next_at is null or refund_next_at <= $3)
  returning refund_tries`

/** "11 月 24 日 10:47". */
const when = (ms: number): string => {
  const at = instantInChina(ms)
  return `${Number(at.slice(5, 7))} 月 ${Number(at.slice(8, 10))} 日 ${at.slice(11, 16)}`
}

const TRIES = 'select refund_tries from settlement_orders where order_id = $1'

/**
 * 退款失败: nothing is lost, the cash is asked back again by itself; she is told when, and after some failures where a
 * person repairs it. A call-back that is repeated before then changes nothing. The order is held.
 */
export async function refundFailed(desk: Desk, order: HeldOrder): Promise<void> {
  const { db, now } = desk
  const { againAfterHours, counterAfterTries } = refundPolicy
  const before = (await row<{ refund_tries: number }>(db, TRIES, [order.order_id]))?.refund_tries ?? 0
  const hours = againAfterHours[Math.min(before, againAfterHours.length - 1)] ?? 24
  const nextAt = now + hours * HOUR
  const failed = await row<{ refund_tries: number }>(db, FAILED, [order.order_id, nextAt, now])
  if (!failed) return
  const what = `${order.institution_name}的 ${yuan(order.cash_fen)}没有退成。${when(nextAt)}会自动再退，钱不会少，不用您做什么。`
  const repair = `已经试了 ${failed.refund_tries} 次。等着用钱，请带身份证到医院收费窗口退，或打 12393。`
  await notify(desk, order.payer_id, failed.refund_tries >= counterAfterTries ? what + repair : what)
}
