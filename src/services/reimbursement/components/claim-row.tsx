import type { ClaimSummary } from '@/contract/reimbursement/claim'
import { waitsFor } from '@/contract/reimbursement/status'
import { open } from '@/platform/navigate'
import { Chip } from '@/ui/chip'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { claimPage, draftPage } from '../routes'

/** Amounts inside a sentence go where amounts are hidden. */
const withoutAmounts = (line: string) => line.replace(/[\d,]+\.\d\d 元/g, '•••• 元')

/** One claim: where, what happens now and by when, and whether it waits for the person. */
export function ClaimRow({ claim }: { claim: ClaimSummary }) {
  const hidden = useHidden()
  const mine = waitsFor[claim.status] === 'person'
  const name = mine ? '等您' : undefined
  return (
    <ListRow
      icon="claim"
      label={claim.title}
      second={hidden ? withoutAmounts(claim.line) : claim.line}
      trailing={mine ? <Chip label="等您" tone="attention" /> : undefined}
      trailingName={name}
      onTap={() => open(claim.status === 'draft' ? draftPage(claim.claimId) : claimPage(claim.claimId))}
    />
  )
}
