import { View } from '@tarojs/components'
import { isAsked, type Questionnaire, urgentOf } from '@/contract/booking/day/questionnaire'
import { callPhone } from '@/platform/call'
import { back } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { useSubjectWord } from '@/session/subject'
import type { ButtonProps } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Steps } from '@/ui/steps'
import { Refusal } from '../components/refusal'
import { QuestionPart } from './question'
import { useFilling } from './use-questionnaire'

/** A question inside a sentence. */
const bare = (text: string) => text.replace(/？$/, '')

/** 诊前问卷, a few questions a page; what is urgent says at once what to do, where it was answered. */
export function Filling({ loaded }: { loaded: Questionnaire }) {
  const on = useFilling(loaded, back)
  const who = useSubjectWord()
  const total = loaded.form.pages.length
  const last = on.at === total - 1
  const { act } = on.sending
  const main: ButtonProps = last
    ? { label: '交给医生', busy: act.kind === 'busy' ? '正在交' : undefined, onTap: on.send }
    : { label: '下一页', onTap: on.next }
  const asked = on.page.filter((question) => isAsked(question, on.given))
  const call: ButtonProps = { icon: 'phone', label: '打 120', onTap: () => callPhone('120') }
  // What cannot wait is the one filled button.
  const isUrgent = urgentOf(asked, on.given).length > 0
  const before: ButtonProps = { kind: 'line', label: '上一页', onTap: on.back }
  return (
    <Frame
      foot={
        <Foot
          note="填了一半也会存着，下次接着填"
          actions={isUrgent ? [{ ...main, kind: 'line' }, call] : on.at > 0 ? [before, main] : [main]}
        />
      }
    >
      <Steps now={on.at + 1} total={total} />
      <View className="mt3">
        <Heading key={on.at} text={on.at === 0 ? `先告诉医生，${who}怎么不舒服` : '再说几句'} />
      </View>
      {loaded.state === 'sent' && on.at === 0 && <Note>已经交过了。改了再交一次，医生看到的是新的。</Note>}
      {act.kind === 'failed' && <Refusal failure={act.failure} tries={act.tries} scope="book" />}
      {on.asked && on.open.length > 0 && (
        <Note kind="failed">{`还有 ${on.open.length} 题没有答：${on.open.map(({ text }) => bare(text)).join('；')}。`}</Note>
      )}
      {asked.map((question) => (
        <View key={question.questionId}>
          <QuestionPart
            question={question}
            value={on.given[question.questionId]}
            onAnswer={(value) => on.answer(question.questionId, value)}
          />
          {urgentOf([question], on.given).map((text) => (
            <Note key={text} kind="failed">
              {text}
            </Note>
          ))}
        </View>
      ))}
    </Frame>
  )
}
