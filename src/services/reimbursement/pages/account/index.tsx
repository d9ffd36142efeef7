import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { passesLuhn } from '@/contract/reimbursement/account'
import type { Claim } from '@/contract/reimbursement/claim'
import { back } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Disclosure } from '@/ui/disclosure'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Pick, PickGroup } from '@/ui/pick'
import { ActNote } from '../../components/act-note'
import { wrongField } from '../../fields'
import { choose, loadClaim } from '../../queries'

/** The card is named already: only the bank of it. */
const bankOf = (bankName: string) => bankName.replace(/^社会保障卡（(.*)）$/, '$1')

const digits = (text: string) => text.replace(/\s/g, '')

/** What is wrong with a card number, before anything is sent. */
function wrongCard(text: string): string | undefined {
  const no = digits(text)
  if (!/^\d*$/.test(no)) return '只填数字'
  if (no.length < 16 || no.length > 19) return '银行卡号是 16 到 19 位'
  return passesLuhn(no) ? undefined : '有一位不对，请对着卡再看一遍'
}

function Account({ claim }: { claim: Claim }) {
  const [known, setKnown] = useState(claim.account?.from === 'social-card' ? claim.account.accountId : '')
  const [cardNo, setCardNo] = useState('')
  const [bankName, setBankName] = useState('')
  const [holderName, setHolderName] = useState(claim.patientName)
  const [asked, setAsked] = useState(false)
  const typing = cardNo !== ''
  const guarded = claim.knownAccounts.some(({ owner }) => owner === 'guardian')
  const choosing = useAct(
    (key) =>
      choose(
        key,
        claim.claimId,
        typing ? { by: 'card', cardNo: digits(cardNo), holderName, bankName } : { by: 'known', accountId: known },
      ),
    () => back(),
  )
  const bad = typing && (wrongCard(cardNo) !== undefined || bankName === '' || holderName === '')
  const main = {
    label: claim.status === 'pay-failed' ? '用这张卡，重新打款' : '用这张卡',
    busy: choosing.act.kind === 'busy' ? '正在存' : undefined,
    unavailable: known === '' && !typing ? '先选一张卡，或填一张' : undefined,
    onTap: () => (bad ? setAsked(true) : choosing.run()),
  }
  const clear = choosing.clear
  return (
    <Frame foot={<Foot actions={[main]} />}>
      <View className="mt4">
        <Heading text="钱打到哪张卡？" />
      </View>
      <View className="dim mt2">{`只能打到${claim.patientName}本人${guarded ? '或监护人' : ''}的卡。`}</View>
      {claim.payFailure && <Note kind="attention">{`上次银行退回了：${claim.payFailure}`}</Note>}
      <ActNote act={choosing.act} />
      <PickGroup label="钱打到哪张卡">
        {claim.knownAccounts.map((account) => (
          <Pick
            key={account.accountId}
            icon="card"
            label={`${account.holderName}的社会保障卡`}
            second={`${bankOf(account.bankName)}，尾号 ${account.last4}`}
            picked={!typing && known === account.accountId}
            onPick={() => {
              clear()
              setCardNo('')
              setKnown(account.accountId)
            }}
          />
        ))}
      </PickGroup>
      <Disclosure label="换一张银行卡" second="填卡号" open={typing}>
        <Field
          label="银行卡号"
          value={cardNo}
          placeholder="卡正面的 16 到 19 位数字"
          keys="digits"
          asked={asked}
          check={wrongCard}
          error={wrongField(choosing.act, 'cardNo')}
          onChange={(text) => {
            clear()
            setCardNo(text)
          }}
        />
        <Field
          label="开户银行"
          value={bankName}
          placeholder="卡正面左上角"
          asked={asked}
          check={(text) => (text === '' ? '还没有填' : undefined)}
          onChange={setBankName}
        />
        <Field
          label="卡上的姓名"
          value={holderName}
          asked={asked}
          check={(text) => (text === '' ? '还没有填' : undefined)}
          error={wrongField(choosing.act, 'holderName')}
          onChange={(text) => {
            clear()
            setHolderName(text)
          }}
        />
      </Disclosure>
    </Frame>
  )
}

/** 收款账户: the patient's own card; checked digit by digit and by name. */
export default function Page() {
  const { claimId = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadClaim(claimId), claimId)
  if (load.kind === 'ready') return <Account claim={load.value} />
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => null}
      </Loaded>
    </Frame>
  )
}
