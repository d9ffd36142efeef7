import type { ClaimSummary } from '@/contract/reimbursement/claim'
import { waitsFor } from '@/contract/reimbursement/status'
import { open } from '@/platform/navigate'
import { Chip } from '@/ui/chip'
import { ListRow } from '@/ui/list-row'
import { useMode } from '@/ui/mode'
import { claimPage, draftPage } from '../routes'

/** Amounts inside a sentence go where amounts are hidden. */
const withoutAmounts = (line: string) => line.replace(/[\d,]+\.\d\d 元/g, '•••• 元')

/** One claim: where, what happens now and by when, and whether it waits for the person. */
export function ClaimRow({ claim }: { claim: ClaimSummary }) {
  const { care, hidden } = useMode()
  const mine = waitsFor[claim.status] === 'person'
  const line = hidden ? withoutAmounts(claim.line) : claim.line
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
