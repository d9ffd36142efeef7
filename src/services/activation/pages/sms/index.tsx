import { View } from '@tarojs/components'
import { useState } from 'react'
import { back, replace } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { Button } from '@/ui/button'
import { DigitsField } from '@/ui/digits-field'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Steps } from '@/ui/steps'
import { ActNote } from '../../components/act-note'
import { nextStep } from '../../next-step'
import { useApplication } from '../../use-application'
import { CARD_TAIL, cardFault, useSmsCode, useSmsProof } from '../../use-sms'

const CODE_LENGTH = 6
const MINUTE = 60

/** "58 秒", "3 分钟", and for the rest of a day no figure at all. */
const waitWords = (seconds: number) =>
  seconds <= MINUTE * 2
    ? `${seconds} 秒后可以重发`
    : seconds <= MINUTE * MINUTE
      ? `${Math.ceil(seconds / MINUTE)} 分钟后可以重发`
      : '今天发的次数用完了，明天再发，或换一种方式'

/** Step 2 by SMS: the code, and the last 6 of the social-security card. */
export default function Page() {
  const { applicationId, load, reload } = useApplication('identified')
  const sms = useSmsCode(applicationId, load.kind === 'ready')
  const proof = useSmsProof(applicationId, (application) => replace(nextStep(application)))
  const [asked, setAsked] = useState(false)
  const sending = sms.sending.kind === 'busy'
  const checking = proof.act.kind === 'busy'
  const filled = proof.code.length === CODE_LENGTH && !cardFault(proof.card)
  const resend = () => {
    proof.forgetCode()
    return sms.send()
  }
  const foot = (
    <Foot
      actions={[
        { label: '换一种方式', kind: 'line', onTap: back },
        {
          label: '确认是本人',
          busy: checking ? '正在核对' : undefined,
          unavailable: proof.dead ? '这条短信不能用了，请重新发一条' : undefined,
          onTap: () => {
            setAsked(true)
            return filled ? proof.check() : undefined
          },
        },
      ]}
    />
  )
  return (
    <Frame foot={foot}>
      <Loaded load={load} retry={reload}>
        {(application) => (
          <View>
            <Steps now={2} total={3} />
            <Heading text="填短信验证码" />
            <View className="dim mt1">
              {sms.sent
                ? `已发到 ${sms.sent.maskedPhone}，5 分钟内有效。`
                : sending
                  ? `正在发到 ${application.maskedPhone}`
                  : `会发到 ${application.maskedPhone}。`}
            </View>
            <DigitsField
              label="短信验证码"
              length={CODE_LENGTH}
              value={proof.code}
              onChange={proof.typeCode}
              error={
                proof.codeError ??
                (asked && proof.code.length < CODE_LENGTH ? `少了 ${CODE_LENGTH - proof.code.length} 位` : undefined)
              }
              help="看短信里的 6 个数字，照着填"
            />
            <View className="mt2">
              {sms.wait > 0 ? (
                <View className="cap">{waitWords(sms.wait)}</View>
              ) : (
                <Button kind="text" label="重新发一条" busy={sending ? '正在发' : undefined} onTap={resend} />
              )}
            </View>
            <Field
              label="社保卡末 6 位"
              value={proof.card}
              onChange={proof.typeCard}
              placeholder="卡号最后 6 位"
              help="社保卡正面有一长串卡号，填最后 6 位"
              max={CARD_TAIL}
              counter
              check={cardFault}
              error={proof.cardError}
              asked={asked}
            />
            <ActNote act={sms.sending} />
            {!proof.codeError && !proof.cardError && <ActNote act={proof.act} />}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
