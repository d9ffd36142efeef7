import type { BillShare } from '@/contract/family/bill-shares'
import type { Preview } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'
import { Sheet } from '@/ui/sheet'

interface AskSheetProps {
  share: BillShare
  preview: Preview
  busy: boolean
  onAsk: () => unknown
  onClose: () => void
}

/** Read back before it is asked: which bill, how much at most, and that it is for this one only. */
export function AskSheet({ share, preview, busy, onAsk, onClose }: AskSheetProps) {
  const { yours, holderName, ceilingFen } = share
  const bill = `${preview.institutionName}这张 ${yuan(preview.breakdown.totalFen)}的账单`
  return (
    <Sheet
      title={yours ? '这张用您自己的账户？' : `问${holderName}，能不能共用账户？`}
      text={`${bill}，最多从${yours ? '您' : holderName}的账户付 ${yuan(ceilingFen)}，只管这一张。现在不扣钱。`}
      main={{
        label: yours ? `同意，最多 ${yuan(ceilingFen)}` : `问${holderName}，最多 ${yuan(ceilingFen)}`,
        busy: busy ? '正在问' : undefined,
        onTap: onAsk,
      }}
      keep={{ label: '先不用', onTap: onClose }}
      onClose={onClose}
    />
  )
}
