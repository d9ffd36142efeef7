import { useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { callHotline } from '@/platform/call'
import { replace } from '@/platform/navigate'
import { pay } from '@/platform/pay'
import { Frame } from '@/session/frame'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Foot } from '@/ui/foot'
import { Note } from '@/ui/note'
import { Skeleton } from '@/ui/skeleton'
import { OrderView } from '../../components/order-view'
import { ResultUnknown } from '../../components/result-unknown'
import { orderActions } from '../../order-actions'
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
  const cancelling = useAct(
    (key) => letGo(key, orderId),
    () => reload(),
  )
  useEffect(() => {
    if (order?.status === 'paid') replace(receiptPage(order.orderId))
    if (order?.status !== 'awaiting-payment' || params.pay !== '1' || opened.current) return
    opened.current = true
    pay(order.orderId)
  }, [order, params.pay])

  if (load.kind === 'failed') {
    const foot = (
      <Foot
        stacked
        actions={[
          { icon: 'refresh', label: '再查一次', onTap: reload },
          { kind: 'line', icon: 'phone', label: '打 12393 找人', onTap: callHotline },
        ]}
      />
    )
    return (
      <Frame foot={foot}>
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
  const actions = orderActions(order, {
    busy: load.kind === 'loading',
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
      <OrderView order={order} looks={looks} />
    </Frame>
  )
}
