import { useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { Order } from '@/contract/settlement/order'
import { callHotline } from '@/platform/call'
import { replace } from '@/platform/navigate'
import { pay } from '@/platform/pay'
import { isRefusal, wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Foot } from '@/ui/foot'
import { Note } from '@/ui/note'
import { Skeleton } from '@/ui/skeleton'
import { OrderView } from '../../components/order-view'
import { ResultUnknown } from '../../components/result-unknown'
import { askAgain, orderActions } from '../../order-actions'
import { letGo, loadOrder } from '../../queries'
import { billPage, receiptPage } from '../../routes'
import { useLooking } from '../../use-looking'

/** 付款结果: asked of the server, always; what the channel's screen said is never taken for it. */
export default function Page() {
  const params = useRouter().params
  const orderId = params.orderId ?? ''
  const [load, reload] = useLoad(() => loadOrder(orderId))
  const [trouble, setTrouble] = useState('')
  useRefresh(reload)
  const order = load.kind === 'ready' ? load.value : load.stale
  const looks = useLooking(order?.status === 'processing' || order?.status === 'refunding', reload)
  const opened = useRef(false)

  const openCashier = async () => {
    const outcome = await pay(orderId)
    setTrouble(outcome.kind === 'unavailable' ? outcome.why : '')
  }
  const cancelling = useAct(async (key) => {
    const answer = await letGo(key, orderId)
    // Too late to cancel: what became of it is asked.
    if (!answer.ok && isRefusal(answer.failure)) reload()
    return answer
  }, reload)
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the order's state; the rest belongs to the page.
  useEffect(() => {
    if (order?.status === 'paid') replace(receiptPage(order.orderId))
    if (order?.status !== 'awaiting-payment' || params.pay !== '1' || opened.current) return
    opened.current = true
    openCashier()
  }, [order, params.pay])

  if (load.kind === 'failed') {
    return (
      <Frame foot={<Foot stacked actions={askAgain(load.tries, reload, callHotline)} />}>
        <ResultUnknown failure={load.failure} orderId={orderId} order={load.stale} tries={load.tries} />
      </Frame>
    )
  }
  if (!order || order.status === 'paid') {
    return (
      <Frame>
        <Skeleton />
      </Frame>
    )
  }
  // Until the answer is there an unpaid order may be a paid one: nothing is said about its money, no payment offered.
  const asking = load.kind === 'loading'
  const shown: Order = asking && order.status === 'awaiting-payment' ? { ...order, status: 'processing' } : order
  const actions = orderActions(shown, {
    busy: asking,
    cancelling: cancelling.act.kind === 'busy',
    pay: openCashier,
    look: reload,
    letGo: () => cancelling.run(),
    seeBill: () => replace(billPage(order.billId)),
    call: callHotline,
  })
  return (
    <Frame foot={<Foot stacked actions={actions} />}>
      {trouble !== '' && <Note kind="attention">{trouble}</Note>}
      {cancelling.act.kind === 'failed' && (
        <Note kind="failed">{`没有取消成。${wordsOf(cancelling.act.failure).todo}`}</Note>
      )}
      <OrderView order={shown} looks={looks} />
    </Frame>
  )
}
