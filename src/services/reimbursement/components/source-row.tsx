import type { ClaimSource } from '@/contract/reimbursement/invoice'
import { open } from '@/platform/navigate'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Money, moneyName } from '@/ui/money'
import { day } from '@/ui/when'
import { claimPage } from '../routes'

const REASONS: Record<Exclude<ClaimSource['standing'], 'free'>, string> = {
  'in-claim': '正在报，看进度',
  refused: '审过了，没有报，看原因',
  paid: '报过了，看结果',
  settled: '看病时医保已经付过',
  'red-flushed': '医院冲红作废了，向医院要重开的那张',
}

interface SourceRowProps {
  source: ClaimSource
  busy: boolean
  onStart: (invoiceId: string) => void
}

/** One invoice that the platform knows: claimed with one tap, or why not. */
export function SourceRow({ source, busy, onStart }: SourceRowProps) {
  const hidden = useHidden()
  const { institutionName: label, standing, claimId, totalFen } = source
  if (standing !== 'free' && claimId)
    return <ListRow icon="bill" label={label} second={REASONS[standing]} onTap={() => open(claimPage(claimId))} />
  if (standing !== 'free') return <ListRow icon="bill" label={label} unavailable={{ reason: REASONS[standing] }} />
  return (
    <ListRow
      icon="bill"
      label={label}
      second={busy ? '正在打开' : `${day(source.visitDate)}，可以报`}
      trailing={<Money fen={totalFen} />}
      trailingName={moneyName(totalFen, hidden)}
      onTap={() => onStart(source.invoiceId)}
    />
  )
}
