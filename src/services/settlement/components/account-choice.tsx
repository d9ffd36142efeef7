import type { Preview } from '@/contract/settlement/order'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { yuan } from '@/ui/money-text'

interface AccountChoiceProps {
  preview: Preview
  onChange: (choice: { useAccount: boolean; useMutualAid: boolean }) => void
}

/** Whether own and shared account are used this time; shown only where there is something to use. */
export function AccountChoice({ preview, onChange }: AccountChoiceProps) {
  const { useAccount, useMutualAid, accountAvailableFen, mutualAidAvailableFen } = preview
  if (accountAvailableFen === 0 && mutualAidAvailableFen === 0) return null
  return (
    <Card list>
      {accountAvailableFen > 0 && (
        <CheckRow
          label="先用个人账户"
          second={`里面有 ${yuan(accountAvailableFen)}`}
          checked={useAccount}
          onChange={(checked) => onChange({ useAccount: checked, useMutualAid })}
        />
      )}
      {mutualAidAvailableFen > 0 && (
        <CheckRow
          label="用家人的共济账户"
          second={`这次最多能用 ${yuan(mutualAidAvailableFen)}`}
          checked={useMutualAid}
          onChange={(checked) => onChange({ useAccount, useMutualAid: checked })}
        />
      )}
    </Card>
  )
}
