import { View } from '@tarojs/components'
import type { Terms } from '@/contract/booking/terms'
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
import { feeWords, moveMoney, ruleLines, spokenConfirm } from '../confirm-words'
import { rulesPage } from '../routes'
import type { PayChoice, ToConfirm } from '../use-confirm'
import { ConfirmSlip } from './confirm-slip'
import { FeeChoice } from './fee-choice'
import { RuleList } from './rule-list'

interface ConfirmBodyProps {
  shown: ToConfirm
  pay: PayChoice
  onPay: (pay: PayChoice) => void
  /** 关怀版 says the fee in a sentence, and asks how to pay on a screen of its own. */
  part: 'all' | 'short' | 'pay'
  /** To that screen; undefined where nothing can be paid now. */
  onAskPay?: (() => void) | undefined
}

function Rules({ terms }: { terms: Terms }) {
  const who = useSubjectWord()
  return (
    <View>
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
export function ConfirmBody({ shown, pay, onPay, part, onAskPay }: ConfirmBodyProps) {
  const care = useCare()
  const who = useSubjectWord()
  const { terms, moving } = shown
  const speech = useSpeech(spokenConfirm(shown, who, secondsUntil(shown.hold.heldUntil)))
  if (part === 'pay')
    return (
      <View>
        <View className="mt4">
          <Heading text="钱什么时候付？" />
        </View>
        <FeeChoice terms={terms} value={pay} onChange={onPay} />
      </View>
    )
  return (
    <View>
      <View className="mt4">
        <Heading text={moving ? '换成这个时间，对吗？' : '请再看一遍，对吗？'} />
      </View>
      <ConfirmSlip shown={shown} />
      <View className="mt3">
        <Button kind={care ? 'line' : 'soft'} icon="speak" label="念给我听" onTap={speech.say} />
      </View>
      {speech.words}
      {moving && <Note>{moveMoney(shown)}</Note>}
      {!moving && part === 'short' && (
        <View>
          <Note>{feeWords(terms, who)}</Note>
          {onAskPay && (
            <View className="mt2">
              <Button kind="line" label="我想现在付" onTap={onAskPay} />
            </View>
          )}
        </View>
      )}
      {!moving && part === 'all' && <FeeChoice terms={terms} value={pay} onChange={onPay} />}
      <Rules terms={terms} />
    </View>
  )
}
