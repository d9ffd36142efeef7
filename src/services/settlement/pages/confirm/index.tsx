import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { yuan } from '@/contract/shared/money-text'
import { callHotline } from '@/platform/call'
import { replace } from '@/platform/navigate'
import { type Failure, isRefusal, wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { useAct } from '@/session/use-act'
import { Foot } from '@/ui/foot'
import { Note } from '@/ui/note'
import { ReadBack } from '../../components/read-back'
import { heldPreview } from '../../held-preview'
import { placeOrder } from '../../queries'
import { billPage, orderPage, payPage, receiptPage } from '../../routes'

/** A clear no leads on: to the order that is open or paid, else to the figures as they are now. */
function wayOn(failure: Failure, billId: string) {
  if (failure.kind !== 'problem' || !isRefusal(failure)) return undefined
  const { code, orderId } = failure.problem
  if (code === 'bill-paid' && orderId) return { label: '看收据', onTap: () => replace(receiptPage(orderId)) }
  if (orderId) return { label: '看看那一笔', onTap: () => replace(orderPage(orderId)) }
  return { label: '再看一遍金额', onTap: () => replace(billPage(billId)) }
}

/** No answer: nothing is taken by ordering, and the same order is asked for again (one key), never a second one. */
function said(failure: Failure): string {
  const { what, todo } = wordsOf(failure)
  return isRefusal(failure) ? `${what}。${todo}` : `${what}，还没有下单的结果。再试一次，不会多付。`
}

/** 付款前核对: amount, payee, patient and reason once more; the button repeats the amount. */
export default function Page() {
  const { previewId = '', billId = '' } = useRouter().params
  const preview = heldPreview(previewId)
  const paying = useAct(
    (key) => placeOrder(key, previewId),
    (order) => replace(payPage(order.orderId)),
  )
  useEffect(() => {
    if (!preview) replace(billPage(billId))
  }, [preview, billId])
  if (!preview) return <Frame />

  const { act } = paying
  const failure = act.kind === 'failed' ? act.failure : undefined
  const { cashFen } = preview.breakdown
  const main = (failure && wayOn(failure, billId)) ?? {
    label: failure ? '再试一次' : cashFen > 0 ? `确认付 ${yuan(cashFen)}` : '确认，不用付钱',
    busy: act.kind === 'busy' ? '正在下单，请别关' : undefined,
    onTap: () => paying.run(),
  }
  const stuck = act.kind === 'failed' && act.tries > 1
  const foot = stuck ? (
    <Foot stacked actions={[main, { kind: 'line', icon: 'phone', label: '打 12393 找人', onTap: callHotline }]} />
  ) : (
    <Foot note="现在返回，一分钱也不会扣" actions={[main]} />
  )
  return (
    <Frame foot={foot}>
      {failure && <Note kind="failed">{said(failure)}</Note>}
      <ReadBack preview={preview} />
    </Frame>
  )
}
