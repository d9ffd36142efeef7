import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { secondsUntil } from '@/session/server-time'
import { useSubjectWord } from '@/session/subject'
import { useSpeech } from '@/session/use-speech'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { useCare } from '@/ui/mode'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { moveMoney, ruleLines, spokenConfirm } from '../confirm-words'
import { rulesPage } from '../routes'
import type { PayChoice, ToConfirm } from '../use-confirm'
import { ConfirmSlip } from './confirm-slip'
import { FeeChoice } from './fee-choice'
import { RuleList } from './rule-list'

interface ConfirmBodyProps {
  shown: ToConfirm
  pay: PayChoice
  onPay: (pay: PayChoice) => void
  /** 关怀版 shows what and when first, then money and rules. */
  part: 'all' | 'what' | 'terms'
}

function Terms({ shown, pay, onPay }: Omit<ConfirmBodyProps, 'part'>) {
  const who = useSubjectWord()
  const { terms, moving } = shown
  return (
    <View>
      {moving ? <Note>{moveMoney(shown)}</Note> : <FeeChoice terms={terms} value={pay} onChange={onPay} />}
      <Section label="约之前请看" />
      <Card>
        <RuleList lines={ruleLines(terms, who)} />
      </Card>
      <View className="mt2">
        <Button kind="text" label="看全部规则" onTap={() => open(rulesPage(terms.session.institutionId))} />
      </View>
    </View>
  )
}

/** 请再看一遍: who, when, where, how much and under which rules. */
export function ConfirmBody({ part, ...rest }: ConfirmBodyProps) {
  const care = useCare()
  const who = useSubjectWord()
  const { shown } = rest
  const speech = useSpeech(spokenConfirm(shown, who, secondsUntil(shown.hold.heldUntil)))
  if (part === 'terms')
    return (
      <View>
        <View className="mt4">
          <Heading text={shown.moving ? '这样换，可以吗？' : '钱什么时候付？'} />
        </View>
        <Terms {...rest} />
      </View>
    )
  return (
    <View>
      <View className="mt4">
        <Heading text={shown.moving ? '换成这个时间，对吗？' : '请再看一遍，对吗？'} />
      </View>
      <ConfirmSlip shown={shown} />
      <View className="mt3">
        <Button kind={care ? 'line' : 'soft'} icon="speak" label="念给我听" onTap={speech.say} />
      </View>
      {speech.words}
      {part === 'all' && <Terms {...rest} />}
    </View>
  )
}
