import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listConsents } from '@/contract/account/endpoints'
import { withdrawConsent } from '@/contract/account/trust'
import { listWardConsents, withdrawWardConsent } from '@/contract/family/wards'
import type { Output } from '@/contract/shared/endpoint'
import { call } from '@/session/call'
import { wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Note } from '@/ui/note'
import { dayAndTime } from '@/ui/when'
import { Wards } from '../../components/wards'

type Consent = Output<typeof listConsents>['items'][number]

const PURPOSES: Record<string, string> = {
  identity: '用姓名和证件号码激活医保码',
  face: '用刷脸确认是我本人',
}

interface RowProps {
  consent: Consent
  onWithdraw: () => unknown
  busy: boolean
}

/** One tap takes it back, as one tap gave it; what follows stands above the button. */
function Row({ consent, onWithdraw, busy }: RowProps) {
  const { at, withdrawnAt, effect, canWithdraw } = consent
  const label = consent.title ?? PURPOSES[consent.purpose] ?? consent.purpose
  const given = canWithdraw && !withdrawnAt
  return (
    <Card>
      <View className="lead strong">{label}</View>
      <View className="cap mt1">{withdrawnAt ? `${dayAndTime(withdrawnAt)} 收回了` : `${dayAndTime(at)} 同意`}</View>
      {given && effect && <View className="mt2">{`收回后：${effect}`}</View>}
      {given && (
        <View className="mt3">
          <Button kind="line" label="收回同意" about={label} busy={busy ? '正在收' : undefined} onTap={onWithdraw} />
        </View>
      )}
    </Card>
  )
}

/** One's own, or those of a child under 14 whose guardian one is. */
const consentsOf = (wardId: string | undefined) => ({
  list: () => (wardId ? call(listWardConsents, { params: { personId: wardId } }) : call(listConsents)),
  withdraw: (id: string) =>
    wardId
      ? call(withdrawWardConsent, { params: { personId: wardId, id } })
      : call(withdrawConsent, { params: { id } }),
})

/** 我同意过什么: each purpose, its day, and the one tap that takes it back. */
export default function Page() {
  const { wardId } = useRouter().params
  const consents = consentsOf(wardId)
  const [load, reload] = useLoad(consents.list, wardId)
  const [which, setWhich] = useState('')
  const [effect, setEffect] = useState('')
  const withdrawing = useAct(
    (_key, id: string) => {
      setWhich(id)
      return consents.withdraw(id)
    },
    (answer) => {
      setEffect(answer.effect)
      reload()
    },
  )
  return (
    <Frame>
      {effect !== '' && <Note icon="check">{`收回了。${effect}`}</Note>}
      {withdrawing.act.kind === 'failed' && <Note kind="failed">{wordsOf(withdrawing.act.failure).what}</Note>}
      <Loaded load={load} retry={reload} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              drawing="claim"
              ask="还没有同意过什么"
              why={`要用到${wardId ? '孩子' : '您'}的信息时，会先一项一项问您。`}
            />
          ) : (
            <View className="mt3">
              {items.map((consent) => (
                <Row
                  key={consent.consentId}
                  consent={consent}
                  busy={withdrawing.act.kind === 'busy' && which === consent.consentId}
                  onWithdraw={() => withdrawing.run(consent.consentId)}
                />
              ))}
              <Note kind="plain">收回不用说理由。以后要用，可以再同意。</Note>
            </View>
          )
        }
      </Loaded>
      {!wardId && <Wards />}
    </Frame>
  )
}
