import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Claim } from '@/contract/reimbursement/claim'
import { kindTexts } from '@/contract/reimbursement/kinds'
import { yuan } from '@/contract/shared/money-text'
import { replace } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSubjectWord } from '@/session/subject'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useSpeech } from '@/session/use-speech'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { Money } from '@/ui/money'
import { moneyWords } from '@/ui/money-words'
import { ActNote } from '../../components/act-note'
import { handIn, loadClaim } from '../../queries'
import { claimPage } from '../../routes'

function spoken(claim: Claim): string {
  const { estimate, account } = claim
  const about = estimate.kind === 'figures' ? `大约能报${moneyWords(estimate.fundFen)}，` : ''
  return `替${claim.patientName}报销，票据 ${claim.invoices.length} 张，费用${moneyWords(claim.totalFen)}，${about}打到${account?.holderName ?? ''}尾号 ${account?.last4 ?? ''} 的卡里。`
}

/** The figures read back, for whom and to which card; also aloud. */
function ReadBack({ claim }: { claim: Claim }) {
  const who = useSubjectWord()
  const speech = useSpeech(spoken(claim))
  const { estimate, account } = claim
  return (
    <View>
      <View className="mt4">
        <Heading text="请再看一遍，对吗？" />
      </View>
      <Card className="mt3">
        {estimate.kind === 'figures' && (
          <View>
            <View className="dim">大约能报</View>
            <Money size="money" fen={estimate.fundFen} unit always />
            <View className="lead dim">{moneyWords(estimate.fundFen)}</View>
          </View>
        )}
        <View className="mt3">
          <Button kind="soft" icon="speak" label="念给我听" onTap={speech.say} />
        </View>
        {speech.words}
        <View className="mt3" />
        <KeyValue
          label="替谁报"
          value={who === '您' ? `${claim.patientName}（本人）` : `${who} ${claim.patientName}`}
          strong
        />
        <KeyValue label="类别" value={kindTexts[claim.kind].label} />
        <KeyValue label="票据" value={`${claim.invoices.length} 张，${yuan(claim.totalFen)}`} />
        <KeyValue
          label="打到"
          value={`${account?.holderName ?? ''}，尾号 ${account?.last4 ?? ''}`}
          second={account?.bankName}
          strong
        />
      </Card>
    </View>
  )
}

/** 交之前核对: once more, then it is sent; the same key for every try, so that it is never sent twice. */
export default function Page() {
  const { claimId = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadClaim(claimId), claimId)
  const sending = useAct(
    (key) => handIn(key, claimId),
    () => replace(claimPage(claimId)),
  )
  const ready = load.kind === 'ready'
  const main = {
    label: '对，交上去',
    busy: sending.act.kind === 'busy' ? '正在交，请别关' : undefined,
    onTap: () => sending.run(),
  }
  return (
    <Frame foot={ready ? <Foot note="交了以后，定下来之前随时可以撤回" actions={[main]} /> : undefined}>
      <ActNote act={sending.act} />
      <Loaded load={load} retry={reload}>
        {(claim) => <ReadBack claim={claim} />}
      </Loaded>
    </Frame>
  )
}
