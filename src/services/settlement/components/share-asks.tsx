import { View } from '@tarojs/components'
import type { BillShare } from '@/contract/family/bill-shares'
import { yuan } from '@/contract/shared/money-text'
import { wordsOf } from '@/session/failure'
import type { Act } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { useHidden } from '@/ui/mode'
import { HIDDEN_AMOUNT } from '@/ui/money'
import { Note } from '@/ui/note'

interface ShareAsksProps {
  shares: readonly BillShare[]
  act: Act
  onAsk: (share: BillShare) => void
  /** Looks whether there is an answer. */
  onLook: () => void
}

const whose = ({ yours, holderName }: BillShare) => (yours ? '您自己' : holderName)

function OneShare({ share, act, onAsk, onLook }: { share: BillShare } & Omit<ShareAsksProps, 'shares'>) {
  const hidden = useHidden()
  const most = hidden ? HIDDEN_AMOUNT : yuan(share.ceilingFen)
  const who = whose(share)
  switch (share.state) {
    case 'agreed':
      return <Note kind="family" icon="check">{`${who}同意了：这张最多用 ${most}，上面已经算进去。`}</Note>
    case 'refused':
      return <Note kind="plain" icon="family">{`${who}这次没有同意共用账户。可以自己付，或打个电话商量。`}</Note>
    case 'waiting':
      return (
        <View>
          <Note kind="attention" icon="clock">{`问过${who}了，等答复。同意以后，您付的会少；不等也可以现在付。`}</Note>
          <Button kind="text" icon="refresh" label="看看答复了没有" onTap={onLook} />
        </View>
      )
    case 'not-asked':
      return (
        <Card>
          <View className="lead strong">{share.yours ? '可以用您自己的账户' : `用${who}的账户要先问`}</View>
          <View className="dim mt1">{`家庭共济，这张账单最多用 ${most}`}</View>
          <View className="mt3">
            <Button
              kind="soft"
              icon="share"
              label={share.yours ? '用我的账户' : `问一问${who}`}
              busy={act.kind === 'busy' ? '正在问' : undefined}
              onTap={() => onAsk(share)}
            />
          </View>
        </Card>
      )
  }
}

/** 家庭共济 of those who want to be asked every time: asking, waiting, and what was answered. */
export function ShareAsks({ shares, act, onAsk, onLook }: ShareAsksProps) {
  return (
    <View>
      {act.kind === 'failed' && (
        <Note kind="failed">{`${wordsOf(act.failure).what}。${wordsOf(act.failure).todo}`}</Note>
      )}
      {shares.map((share) => (
        <OneShare key={share.shareId} share={share} act={act} onAsk={onAsk} onLook={onLook} />
      ))}
    </View>
  )
}
