import type { ClaimSummary } from '@/contract/reimbursement/claim'
import { waitsFor } from '@/contract/reimbursement/status'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { Chip } from '@/ui/chip'
import { ListRow } from '@/ui/list-row'
import { useMode } from '@/ui/mode'
import { withoutAmounts } from '../amounts'
import { claimPage, draftPage } from '../routes'

/** The bill's amount first, which tells two claims of one hospital apart; the line may name what is paid itself. */
const lineOf = ({ line, totalFen }: ClaimSummary): string =>
  totalFen === 0 || line.includes(' 元') ? line : `${yuan(totalFen)}，${line}`

/** One claim: where, what happens now and by when, and whether it waits for the person. */
export function ClaimRow({ claim }: { claim: ClaimSummary }) {
  const { care, hidden } = useMode()
  const mine = waitsFor[claim.status] === 'person'
  const line = hidden ? withoutAmounts(lineOf(claim)) : lineOf(claim)
  return (
    <ListRow
      icon="claim"
      label={claim.title}
      second={mine && care ? `等您：${line}` : line}
      trailing={mine && !care ? <Chip label="等您" tone="attention" /> : undefined}
      trailingName={mine && !care ? '等您' : undefined}
      onTap={() => open(claim.status === 'draft' ? draftPage(claim.claimId) : claimPage(claim.claimId))}
    />
  )
}
