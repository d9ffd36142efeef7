import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canAppeal, canSupplement, canWithdraw } from '@/contract/reimbursement/can'
import type { Claim } from '@/contract/reimbursement/claim'
import { callHotline } from '@/platform/call'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSpeech } from '@/session/use-speech'
import { Button, type ButtonProps } from '@/ui/button'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { ListRow } from '@/ui/list-row'
import { Sheet } from '@/ui/sheet'
import { day } from '@/ui/when'
import { ActNote } from '../../components/act-note'
import { ProgressView } from '../../components/progress-view'
import { supplied, takeBack } from '../../queries'
import { accountPage, appealPage, claimsPage, letterPage, papersPage } from '../../routes'
import { spokenClaim } from '../../spoken'
import { claimIn, useClaim } from '../../use-draft'

interface ClaimProps {
  claim: Claim
  busy: boolean
  change: ReturnType<typeof useClaim>['change']
  onWithdraw: () => void
}

function actionOf({ claim, change, busy }: ClaimProps) {
  const { claimId, status } = claim
  if (status === 'pay-failed') return { label: '换一张卡', onTap: () => void open(accountPage(claimId)) }
  // Money is given back at the counter; the stage says where, and the foot has whom to ask.
  if (status === 'recovering') return undefined
  if (canSupplement(claim).allowed)
    return { label: busy ? '正在交' : '补好了，接着审', onTap: () => void change((key) => supplied(key, claimId)) }
  return { label: '去补材料', onTap: () => void open(papersPage(claimId)) }
}

const WAITS = '钱办妥了就能申请，等的这些天不算'

/** Its invoices are free again, and its pages are gone. */
const endedUndecided = ({ status }: Claim) => status === 'withdrawn' || status === 'expired'

function Progress(props: ClaimProps) {
  const { claim } = props
  const { claimId, appealUntil } = claim
  const speech = useSpeech(spokenClaim(claim))
  return (
    <View>
      <ProgressView claim={claim} action={actionOf(props)} />
      <View className="mt2">
        <Button kind="text" icon="speak" label="念给我听" onTap={speech.say} />
      </View>
      {speech.words}
      <Card list className="mt2">
        {claim.decisions.length > 0 && (
          <ListRow
            icon="bill"
            label="看决定书"
            second="能报多少，每一项为什么"
            onTap={() => open(letterPage(claimId))}
          />
        )}
        {canAppeal(claim).allowed && appealUntil && (
          <ListRow
            icon="refresh"
            label="不同意，申请再看一遍"
            second={`换一个人看，最晚 ${day(appealUntil)}`}
            onTap={() => open(appealPage(claimId))}
          />
        )}
        {claim.appealWaits && <ListRow icon="refresh" label="不同意，申请再看一遍" unavailable={{ reason: WAITS }} />}
        {canWithdraw({ ...claim, rounds: claim.decisions.length }).allowed && (
          <ListRow icon="back" label="撤回" second="撤回以后，票据还可以再报" onTap={props.onWithdraw} />
        )}
        {endedUndecided(claim) && (
          <ListRow icon="claim" label="再报一次" second="从票据重新开始" onTap={() => open(claimsPage)} />
        )}
        {claim.claimNo !== '' && <ListRow icon="info" label="受理号" second={claim.claimNo} />}
      </Card>
    </View>
  )
}

/** 报销进度 (png/claim.png): by when, who acts now, and whether the person has to do something. */
export default function Page() {
  const { claimId = '' } = useRouter().params
  const { load, reload, act, change } = useClaim(claimId)
  const [leaving, setLeaving] = useState(false)
  const busy = act.kind === 'busy'
  const withdraw = () => {
    setLeaving(false)
    change((key) => takeBack(key, claimId))
  }
  const shown = claimIn(load)
  const papersLeft = shown !== undefined && !endedUndecided(shown)
  const papers: ButtonProps = { kind: 'text', label: '看交的材料', onTap: () => open(papersPage(claimId)) }
  const hotline: ButtonProps = { kind: 'text', icon: 'phone', label: '打 12393 问', onTap: callHotline }
  // What could not be loaded names the telephone itself.
  const foot = shown && <Foot actions={papersLeft ? [papers, hotline] : [hotline]} />
  const sheet = leaving ? (
    <Sheet
      title="撤回这份报销？"
      text="不再审了。票据还在，想报的时候可以再交；拍过的材料会清掉，要重拍。"
      main={{ label: '撤回', onTap: withdraw }}
      keep={{ label: '不撤回，接着等', onTap: () => setLeaving(false) }}
      onClose={() => setLeaving(false)}
    />
  ) : undefined
  return (
    <Frame foot={foot} over={sheet}>
      <ActNote act={act} />
      <Loaded load={load} retry={reload} shape="amount">
        {(claim) => <Progress claim={claim} busy={busy} change={change} onWithdraw={() => setLeaving(true)} />}
      </Loaded>
    </Frame>
  )
}
