import type { Bill } from '@/contract/settlement/bill'
import { yuan } from '@/contract/shared/money-text'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Money, moneyName } from '@/ui/money'

type Line = Bill['lines'][number]

const percent = (ratio: number) => `${Math.round(ratio * 10_000) / 100}%`

/** 甲 乙 丙 as they bear on the person, with the ceiling where there is one. */
function classOf(line: Line): string {
  const ceiling = line.priceCeilingFen === undefined ? '' : `，医保最多按 ${yuan(line.priceCeilingFen)}算`
  if (line.category === 'A') return `甲类${ceiling}`
  if (line.category === 'B') return `乙类，先自付 ${percent(line.selfPayRatio ?? 0)}${ceiling}`
  return CLASSES.C
}

const CLASSES: Record<Line['category'], string> = { A: '甲类', B: '乙类', C: '不在目录里，自己付' }

/** One line of a bill: name, how many at what price, its class, its amount. */
export function BillLineRow({ line }: { line: Line }) {
  const hidden = useHidden()
  const amounts = `${yuan(line.unitPriceFen)} × ${line.quantity}，${classOf(line)}`
  return (
    <ListRow
      label={line.name}
      second={hidden ? CLASSES[line.category] : amounts}
      trailing={<Money fen={line.amountFen} />}
      trailingName={moneyName(line.amountFen, hidden)}
    />
  )
}
