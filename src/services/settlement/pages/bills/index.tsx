import { View } from '@tarojs/components'
import type { BillSummary } from '@/contract/settlement/bill'
import { open, openTab } from '@/platform/navigate'
import { homeTab } from '@/platform/tabs'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Foot } from '@/ui/foot'
import { Section } from '@/ui/section'
import { BillRow } from '../../components/bill-row'
import { loadBills } from '../../queries'
import { billPage, orderPage, receiptPage } from '../../routes'

function openBill(bill: BillSummary) {
  if (bill.status === 'in-order' && bill.orderId) return open(orderPage(bill.orderId))
  if (bill.status === 'paid' && bill.orderId) return open(receiptPage(bill.orderId))
  return open(billPage(bill.billId))
}

function Bills({ label, bills }: { label: string; bills: BillSummary[] }) {
  if (bills.length === 0) return null
  return (
    <View>
      <Section label={label} />
      <Card list>
        {bills.map((bill) => (
          <BillRow key={bill.billId} bill={bill} onTap={() => openBill(bill)} />
        ))}
      </Card>
    </View>
  )
}

const WHEN = {
  title: '这些时候会有账单',
  items: ['看完病，医生开了检查或药', '住院的，要出院结账', '在定点药店用医保买药'],
}

/** 医药费: what is to be paid first, then what was paid. */
export default function Page() {
  const { load, reload, more } = usePages(loadBills)
  useRefresh(reload)
  const empty = load.kind === 'ready' && load.value.length === 0
  return (
    <Frame
      foot={empty ? <Foot actions={[{ kind: 'line', label: '回首页', onTap: () => openTab(homeTab) }]} /> : undefined}
    >
      <Loaded load={load} retry={reload} shape="list">
        {(bills) =>
          bills.length === 0 ? (
            <EmptyState drawing="bill" ask="没有要付的账单" why="没有就是不用付，不用一直看。" cases={WHEN} />
          ) : (
            <View>
              <Bills label="要付的" bills={bills.filter(({ status }) => status === 'open' || status === 'in-order')} />
              <Bills label="办完的" bills={bills.filter(({ status }) => status === 'paid' || status === 'void')} />
              <More more={more} />
            </View>
          )
        }
      </Loaded>
    </Frame>
  )
}
