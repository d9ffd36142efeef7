import type { Preview } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { useHidden } from '@/ui/mode'
import { HIDDEN_AMOUNT } from '@/ui/money'
import type { Choice } from '../queries'

/** Whose money is used. */
export type Use = Omit<Choice, 'billId'>

interface AccountChoiceProps {
  preview: Preview
  /** What was ticked, which may be newer than the figures on the screen. */
  choice: Use
  onChange: (choice: Use) => void
}

/** Whether own and shared account are used this time; shown only where there is something to use. */
export function AccountChoice({ preview, choice, onChange }: AccountChoiceProps) {
  const hidden = useHidden()
  const { accountAvailableFen, mutualAidAvailableFen } = preview
  const { useAccount, useMutualAid } = choice
  if (accountAvailableFen === 0 && mutualAidAvailableFen === 0) return null
  return (
    <Card list>
      {accountAvailableFen > 0 && (
        <CheckRow
          label="先用个人账户"
          second={hidden ? HIDDEN_AMOUNT : `里面有 ${yuan(accountAvailableFen)}`}
          checked={useAccount}
          onChange={(checked) => onChange({ useAccount: checked, useMutualAid })}
        />
      )}
      {mutualAidAvailableFen > 0 && (
        <CheckRow
          label="用家人的共济账户"
          second={hidden ? HIDDEN_AMOUNT : `这次最多能用 ${yuan(mutualAidAvailableFen)}`}
          checked={useMutualAid}
          onChange={(checked) => onChange({ useAccount, useMutualAid: checked })}
        />
      )}
    </Card>
  )
}
