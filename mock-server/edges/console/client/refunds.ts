import { ask, type Json, listOf, record, say, textOf } from './ask'
import { yuanOf } from './claim-lines'
import { nothing } from './desk'
import { button, buttons, cap, card, el, fill, row } from './dom'
import { showMessages } from './messages'

const CHANNELS: Record<string, string> = { weapp: '微信支付', alipay: '支付宝', h5: '网页收银台' }

/** What the payment channel owes; drawn anew only when it changed. */
export const refundsNow = async () => listOf(record(await ask('GET', '/sandbox/refunds')).items)

/** "11-22 18:23". */
const when = (instant: unknown) => `${textOf(instant).slice(5, 10)} ${textOf(instant).slice(11, 16)}`

async function answer(one: Json, result: string, said: string): Promise<void> {
  if ((await ask('POST', `/sandbox/cashier/${textOf(one.orderId)}/refund`, { result })) === undefined) return
  say(said)
  await Promise.all([showRefunds(), showMessages()])
}

function refundRow(one: Json): HTMLElement {
  const about = `${textOf(one.payerName)} ${yuanOf(one.cashFen)}`
  const failed = Number(one.tries) > 0 ? `没退成 ${one.tries} 次，` : ''
  const act = (label: string, result: string, said: string) =>
    button(label, () => answer(one, result, said), { name: `${label}，${about}` })
  return row([
    el('strong', {}, about),
    cap(`${CHANNELS[textOf(one.channel)] ?? ''}，${textOf(one.institutionName)}`),
    cap(`${when(one.askedAt)} 要求退，${failed}${when(one.againAt)} 会自动再问`),
    buttons(
      act('退成了', 'refunded', `退成了：${about}`),
      act('没退成', 'failed', `没退成：${about}。已经告诉本人，会自动再退`),
      act('还在退', 'processing', `渠道说还在退：${about}。什么都没有变，到时会再问`),
    ),
  ])
}

/** 退款: the payment channel answers each: done, failed, or still at it. */
export async function showRefunds(): Promise<void> {
  const refunds = await refundsNow()
  fill('refunds', card(...(refunds.length === 0 ? [nothing('没有要退的钱')] : refunds.map(refundRow))))
}
