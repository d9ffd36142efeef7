import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canAnswer } from '@/contract/family/can'
import type { GrantRequest } from '@/contract/family/request'
import { answerRequest, sendAnswerSms } from '@/contract/family/requests'
import { scopeTexts } from '@/contract/family/scopes'
import { consentWords } from '@/contract/family/spoken'
import { callHotline } from '@/platform/call'
import { back } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { ActNote } from '../../components/act-note'
import { FaceAnswer } from '../../components/face-answer'
import { SmsCheck } from '../../components/sms-check'
import { loadRequest } from '../../queries'
import { today } from '../../words'

const ENDS: Partial<Record<GrantRequest['status'], string>> = {
  agreed: '已经同意了',
  refused: '没有同意',
  withdrawn: '对方收回了申请',
  expired: '放得太久，作废了',
}

interface DecideProps {
  request: GrantRequest
  onDone: () => void
}

/** What is asked, each thing by itself: she may leave out what she does not want. */
function Decide({ request, onDone }: DecideProps) {
  const [scopes, setScopes] = useState(request.scopes)
  const [proof, setProof] = useState<'none' | 'sms' | 'face'>('none')
  const params = { id: request.requestId }
  const refusing = useAct(() => call(answerRequest, { params, body: { answer: 'refuse' } }), onDone)
  const pays = scopes.includes('pay')
  const words = consentWords({
    actorName: request.otherName,
    scopes,
    perPaymentFen: pays ? request.perPaymentFen : null,
    perDayFen: pays ? request.perDayFen : null,
    until: request.until,
    today: today(),
  })
  return (
    <View>
      <View className="mt4">
        <Heading text={`让${request.relationWord}替您办这些？`} />
      </View>
      <View className="dim mt2">{`${request.otherName}想替您办。不想让办的，点一下去掉。`}</View>
      <Card list>
        {request.scopes.map((scope) => (
          <CheckRow
            key={scope}
            label={scopeTexts[scope].label}
            second={scope === 'pay' ? '用您自己的医保，余下的对方付' : undefined}
            checked={scopes.includes(scope)}
            onChange={(on) =>
              setScopes((before) => request.scopes.filter((one) => (one === scope ? on : before.includes(one))))
            }
          />
        ))}
      </Card>
      {scopes.length > 0 && <Note kind="family">{words}</Note>}
      <Note kind="plain" icon="shield">
        不是您家的人，或者您没让人办，请点不同意，再打 12393。
      </Note>
      <ActNote act={refusing.act} />
      {scopes.length > 0 && proof === 'none' && (
        <View>
          <View className="mt4">
            <Button label="同意，用短信确认" icon="message" onTap={() => setProof('sms')} />
          </View>
          <View className="mt3">
            <Button kind="line" label="同意，刷脸确认" icon="face" onTap={() => setProof('face')} />
          </View>
        </View>
      )}
      {proof === 'sms' && (
        <SmsCheck
          label="发验证码"
          send={() => call(sendAnswerSms, { params })}
          confirm={(code) =>
            call(answerRequest, { params, body: { answer: 'agree', scopes, proof: { way: 'sms', code } } })
          }
          onDone={onDone}
        />
      )}
      {proof === 'face' && (
        <FaceAnswer
          onProved={(verifyId) =>
            call(answerRequest, { params, body: { answer: 'agree', scopes, proof: { way: 'face', verifyId } } })
          }
          onDone={onDone}
        />
      )}
      <View className="mt3">
        <Button
          kind="line"
          label="不同意"
          busy={refusing.act.kind === 'busy' ? '正在记下' : undefined}
          onTap={() => refusing.run()}
        />
      </View>
    </View>
  )
}

function Done({ request }: { request: GrantRequest }) {
  return (
    <View>
      <View className="mt4">
        <Heading text={ENDS[request.status] ?? '还不能答复'} focus />
      </View>
      {request.status === 'agreed' && (
        <View>
          <Note kind="family">{request.words}</Note>
          <Note kind="plain" icon="phone">
            收回码发到您的短信了，6 位数字，请留好。想停，在亲情账户里点停止，或打 12393 说收回码，马上停。
          </Note>
        </View>
      )}
    </View>
  )
}

/** Her side of a request: agree, agree to less, or refuse. */
export default function Page() {
  const { id = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadRequest(id))
  const request = load.kind === 'ready' ? load.value : load.stale
  const over = request !== undefined && !canAnswer(request).allowed
  const foot = over ? (
    <Foot
      actions={[
        { kind: 'line', icon: 'phone', label: '打 12393', onTap: callHotline },
        { label: '知道了', onTap: back },
      ]}
    />
  ) : undefined
  return (
    <Frame foot={foot}>
      <Loaded load={load} retry={reload} shape="list">
        {(shown) => (canAnswer(shown).allowed ? <Decide request={shown} onDone={reload} /> : <Done request={shown} />)}
      </Loaded>
    </Frame>
  )
}
