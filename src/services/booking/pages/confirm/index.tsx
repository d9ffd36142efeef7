import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { canConfirm } from '@/contract/booking/can'
import { yuan } from '@/contract/shared/money-text'
import { open, replace } from '@/platform/navigate'
import { isProblem } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { serverNow } from '@/session/server-time'
import { useCare } from '@/session/use-care'
import { useRefresh } from '@/session/use-refresh'
import { useSeconds } from '@/session/use-seconds'
import { Foot } from '@/ui/foot'
import { ConfirmBody } from '../../components/confirm-body'
import { ConfirmHeld } from '../../components/confirm-held'
import { ConfirmedNote } from '../../components/confirmed-note'
import { HeldGone } from '../../components/held-gone'
import { Refusal } from '../../components/refusal'
import { cashOf } from '../../confirm-words'
import { confirmPage, wishPage } from '../../routes'
import { type PayChoice, type ToConfirm, useConfirm } from '../../use-confirm'
import { useTake } from '../../use-take'
import { failureOf } from '../../way-on'

function labelOf({ terms, moving }: ToConfirm, pay: PayChoice): string {
  if (moving) return '换成这个时间'
  const cash = cashOf(terms)
  return pay === 'now' && cash ? `确认，去付 ${yuan(cash)}` : '确认预约'
}

/** 核对: the last look before a number becomes a booking, or the new time of one. */
export default function Page() {
  const { holdId = '', sessionId = '' } = useRouter().params
  const care = useCare()
  const { load, reload, extending, confirming } = useConfirm(holdId, sessionId)
  useRefresh(reload)
  const [pay, setPay] = useState<PayChoice>('hospital')
  // 关怀版 asks how to pay on a screen of its own, to who wants it.
  const [asksPay, setAsksPay] = useState(false)
  const shown = load.kind === 'ready' ? load.value : load.stale
  useSeconds(shown?.hold.heldUntil ?? null)
  const taking = useTake(shown?.hold.movingId ?? undefined, (hold) =>
    replace(confirmPage(hold.holdId, hold.session.sessionId)),
  )

  const { act } = confirming
  const may = shown && canConfirm(shown.hold, serverNow()).allowed
  const obstacle = shown && !shown.moving ? shown.terms.standing.obstacle : null
  const failure = obstacle ? failureOf(obstacle) : act.kind === 'failed' ? act.failure : undefined
  const again = () => {
    confirming.clear()
    reload()
  }

  function main(value: ToConfirm) {
    if (failure && isProblem(failure, 'terms-changed')) return { label: '再看一遍新的规则', onTap: again }
    return {
      label: labelOf(value, pay),
      busy: act.kind === 'busy' ? '正在确认，请别关' : undefined,
      onTap: () => confirming.run(value, pay),
    }
  }
  const foot =
    shown && may && !obstacle ? <Foot note="现在返回，号还留着，不扣钱" actions={[main(shown)]} /> : undefined
  return (
    <Frame foot={foot}>
      <Loaded load={load} retry={reload} shape="list">
        {(value) => {
          const { hold } = value
          if (hold.appointmentId) return <ConfirmedNote appointmentId={hold.appointmentId} />
          if (!may) return <HeldGone hold={hold} />
          return (
            <View>
              <ConfirmHeld shown={value} extending={extending} />
              {failure && (
                <Refusal
                  failure={failure}
                  tries={act.kind === 'failed' ? act.tries : 1}
                  scope="book"
                  wish={{
                    label: '登记候补',
                    go: () => open(wishPage(hold.session.departmentId, hold.session.doctorId)),
                  }}
                  onAlternative={(alternative) => taking.take({ sessionId: alternative.sessionId })}
                />
              )}
              <ConfirmBody
                shown={value}
                pay={pay}
                onPay={setPay}
                part={!care ? 'all' : asksPay ? 'pay' : 'short'}
                onAskPay={cashOf(value.terms) === undefined ? undefined : () => setAsksPay(true)}
              />
            </View>
          )
        }}
      </Loaded>
    </Frame>
  )
}
