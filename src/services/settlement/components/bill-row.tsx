import type { BillSummary } from '@/contract/settlement/bill'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Money, moneyName } from '@/ui/money'
import { day } from '@/ui/when'

const STATES: Record<BillSummary['status'], string> = {
  open: '待付',
  'in-order': '正在付',
  paid: '付好了',
  void: '医院撤销了',
}

interface BillRowProps {
  bill: BillSummary
  onTap: () => void
}

/** One bill: where and when, how it stands, and its total. */
export function BillRow({ bill, onTap }: BillRowProps) {
  const hidden = useHidden()
  const second = [STATES[bill.status], bill.department, day(bill.visitDate)].filter(Boolean).join('，')
  const words = { icon: 'bill', label: bill.institutionName, second } as const
  if (bill.status === 'void') return <ListRow {...words} unavailable={{ reason: second }} />
  return (
    <ListRow
      {...words}
      trailing={<Money fen={bill.totalFen} />}
      trailingName={moneyName(bill.totalFen, hidden)}
      onTap={onTap}
    />
  )
}
