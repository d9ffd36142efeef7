import { useRouter } from '@tarojs/taro'
import { open, openTab } from '@/platform/navigate'
import { homeTab } from '@/platform/tabs'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { ReceiptView } from '../../components/receipt-view'
import { loadOrder } from '../../queries'
import { linesPage } from '../../routes'

/** 收据: what was paid, by whom, and where to go next. */
export default function Page() {
  const { orderId = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadOrder(orderId))
  const order = load.kind === 'ready' ? load.value : load.stale
  const home = { kind: 'line', label: '回首页', onTap: () => openTab(homeTab) } as const
  const lines = { kind: 'line', icon: 'bill', label: '看明细' } as const
  const foot = <Foot actions={order ? [{ ...lines, onTap: () => open(linesPage(order.billId)) }, home] : [home]} />
  return (
    <Frame foot={foot}>
      <Loaded load={load} retry={reload}>
        {(order) => <ReceiptView order={order} />}
      </Loaded>
    </Frame>
  )
}
