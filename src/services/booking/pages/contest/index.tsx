import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { contestReasons } from '@/contract/booking/appointment'
import { contestMiss, readAppointment } from '@/contract/booking/appointments'
import { canContest } from '@/contract/booking/can'
import { replace } from '@/platform/navigate'
import { call } from '@/session/call'
import { draftOf } from '@/session/draft'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { serverNow } from '@/session/server-time'
import { useAct } from '@/session/use-act'
import { useCare } from '@/session/use-care'
import { useLoad } from '@/session/use-load'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Pick, PickGroup } from '@/ui/pick'
import { MissedCard } from '../../components/missed-card'
import { Refusal } from '../../components/refusal'
import { ticketPage } from '../../routes'
import { whenLine } from '../../words'

type Reason = (typeof contestReasons)[number]

const REASONS: Record<Reason, { label: string; second?: string }> = {
  attended: { label: '我去了', second: '签过到，或看过医生' },
  hospital: { label: '医院的原因', second: '找不到诊室、机器坏了、等得太久' },
  emergency: { label: '突然生病或家里有急事' },
  traffic: { label: '路上耽误了', second: '天气、车子、封路' },
  other: { label: '别的原因' },
}
const MOST_WORDS = 200

function readDraft(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** 申诉 a miss: one reason, and a sentence if she likes. It does not count while it is looked at. */
export default function Page() {
  const { appointmentId = '' } = useRouter().params
  const draft = draftOf('contest', appointmentId)
  const [load, reload] = useLoad(() => call(readAppointment, { params: { appointmentId } }))
  const [reason, setReason] = useState<Reason>()
  const [words, setWords] = useState(() => readDraft(draft.read()))
  const contesting = useAct(
    (key, why: Reason) =>
      call(contestMiss, { params: { appointmentId }, body: { reason: why, words } }, { idempotencyKey: key }),
    () => {
      draft.clear()
      replace(ticketPage(appointmentId))
    },
  )
  const { act } = contesting
  const care = useCare()
  const ticket = load.kind === 'ready' ? load.value : load.stale
  const may = ticket && canContest(ticket, serverNow()).allowed
  const foot = may ? (
    <Foot
      note="看的时候，这一次不算"
      actions={[
        {
          label: reason ? `交申诉：${REASONS[reason].label}` : '交申诉',
          busy: act.kind === 'busy' ? '正在交' : undefined,
          unavailable: reason ? undefined : '先点一个原因',
          onTap: () => (reason ? contesting.run(reason) : undefined),
        },
      ]}
    />
  ) : undefined
  return (
    <Frame foot={foot}>
      <Loaded load={load} retry={reload} shape="list">
        {(shown) =>
          may ? (
            <View>
              <View className="mt4">
                <Heading text="那天是什么原因？" />
              </View>
              <View className="dim mt1">{`${whenLine(shown.startsAt, care)}，${shown.session.departmentName}`}</View>
              {act.kind === 'failed' && <Refusal failure={act.failure} tries={act.tries} scope="book" />}
              <PickGroup label="那天是什么原因">
                {contestReasons.map((one) => (
                  <Pick key={one} {...REASONS[one]} picked={one === reason} onPick={() => setReason(one)} />
                ))}
              </PickGroup>
              <View className="mt3">
                <Field
                  label="想补充的话（可以不填）"
                  value={words}
                  max={MOST_WORDS}
                  counter
                  check={(text) => (text.length > MOST_WORDS ? `多了 ${text.length - MOST_WORDS} 个字` : undefined)}
                  onChange={(text) => {
                    setWords(text)
                    draft.write(text)
                  }}
                />
              </View>
            </View>
          ) : (
            <MissedCard ticket={shown} />
          )
        }
      </Loaded>
    </Frame>
  )
}
