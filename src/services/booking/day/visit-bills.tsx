import { View } from '@tarojs/components'
import type { Visit } from '@/contract/booking/day/visit'
import { open } from '@/platform/navigate'
import { billPage, orderPage, receiptPage } from '@/services/settlement/routes'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { useMode } from '@/ui/mode'
import { Money, moneyName } from '@/ui/money'
import { Section } from '@/ui/section'

type VisitBill = Visit['bills'][number]

const STATES: Record<VisitBill['status'], string> = {
  open: '要付，看看谁付多少',
  'in-order': '正在付',
  paid: '付好了',
  void: '医院撤销了',
}

/** On to settlement: what waits, what is under way, the receipt. */
export function openBill({ status, billId, orderId }: VisitBill) {
  if (status === 'in-order' && orderId) return open(orderPage(orderId))
  if (status === 'paid' && orderId) return open(receiptPage(orderId))
  return open(billPage(billId))
}

/** The bills of a visit; each leads on to settlement. */
export function VisitBills({ bills }: { bills: readonly VisitBill[] }) {
  const { hidden, care } = useMode()
  if (bills.length === 0) return null
  return (
    <View>
      <Section label="账单" />
      <Card list>
        {bills.map((bill) => (
          <ListRow
            key={bill.billId}
            {...(care ? {} : { icon: 'bill' as const })}
            label="医药费"
            second={STATES[bill.status]}
            trailing={<Money fen={bill.totalFen} />}
            trailingName={moneyName(bill.totalFen, hidden)}
            onTap={() => openBill(bill)}
          />
        ))}
      </Card>
    </View>
  )
}
