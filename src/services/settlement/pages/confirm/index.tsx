import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { callHotline } from '@/platform/call'
import { replace } from '@/platform/navigate'
import { isProblem, wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { useAct } from '@/session/use-act'
import { Foot } from '@/ui/foot'
import { yuan } from '@/ui/money-text'
import { Note } from '@/ui/note'
import { ReadBack } from '../../components/read-back'
import { heldPreview } from '../../held-preview'
import { placeOrder } from '../../queries'
import { billPage, orderPage, payPage } from '../../routes'

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
  const orderId = failure?.kind === 'problem' ? failure.problem.orderId : undefined
  const again =
    failure &&
    (isProblem(failure, 'preview-expired') || isProblem(failure, 'bill-changed') || isProblem(failure, 'bill-paid'))
  const main = orderId
    ? { label: '看看那一笔', onTap: () => replace(orderPage(orderId)) }
    : again
      ? { label: '再看一遍金额', onTap: () => replace(billPage(billId)) }
      : {
          label: cashFen > 0 ? `确认付 ${yuan(cashFen)}` : '确认，不用付钱',
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
      {failure && <Note kind="failed">{`${wordsOf(failure).what}。${wordsOf(failure).todo}`}</Note>}
      <ReadBack preview={preview} />
    </Frame>
  )
}
