import { useRouter } from '@tarojs/taro'
import { homeTab } from '@/pages/routes'
import { openTab } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { ReceiptView } from '../../components/receipt-view'
import { loadOrder } from '../../queries'

/** 收据: what was paid, by whom, and where to go next. */
export default function Page() {
  const { orderId = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadOrder(orderId))
  return (
    <Frame foot={<Foot actions={[{ kind: 'line', label: '回首页', onTap: () => openTab(homeTab) }]} />}>
      <Loaded load={load} retry={reload}>
        {(order) => <ReceiptView order={order} />}
      </Loaded>
    </Frame>
  )
}
