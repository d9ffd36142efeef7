import type { Insurance } from '@/contract/shared/insurance'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ListRow } from '@/ui/list-row'
import { Section } from '@/ui/section'

const STATUS = { normal: '正常', paused: '暂停', ended: '已结束' } as const
/** 险种, as people know them. */
const KIND = { '310': '看病买药用', '390': '看病买药用', '510': '生孩子时用' } as const

/** Every 参保 row of a person; a second one needs no choice, since one code serves them all. */
export function InsuranceCard({ insurances, who }: { insurances: readonly Insurance[]; who: string }) {
  if (insurances.length === 0) return null
  const many = insurances.length > 1 ? `，共 ${insurances.length} 份，用同一个码，不用选` : ''
  return (
    <>
      <Section label={`${who}的医保${many}`} />
      <Card list>
        {insurances.map((row) => (
          <ListRow
            key={`${row.insuranceType}-${row.region}`}
            label={row.label}
            second={row.retired ? '退休人员，看病买药用' : KIND[row.insuranceType]}
            icon="shield"
            trailing={<Chip label={STATUS[row.status]} tone={row.status === 'normal' ? 'pine' : 'attention'} />}
            trailingName={STATUS[row.status]}
          />
        ))}
      </Card>
    </>
  )
}
