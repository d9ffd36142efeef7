import { type Json, record, textOf } from './ask'
import { button, buttons, cap, list, row } from './dom'

type Act = (path: string, body: Json, said: string) => Promise<void>

const STATUS: Record<string, string> = {
  requested: '等答复',
  accepted: '等本人同意',
  declined: '没有答应',
  scheduled: '约好了',
  done: '做完了',
  cancelled: '取消了',
}
const SHOWN = 6

function acts(one: Json, act: Act): HTMLElement[] {
  const path = `/sandbox/clinic/requests/${textOf(one.requestId)}`
  const about = `${textOf(one.title)} ${textOf(one.name)}`
  const play = (label: string, body: Json) =>
    button(label, () => act(path, body, `${about}：${label}`), { name: `${label}，${about}` })
  const time = one.time === null ? {} : { time: record(one.time) }
  if (one.status === 'requested')
    return [
      play('答应', { act: 'accept', staff: '演示医生小林', ...time }),
      play('不答应', { act: 'decline', why: '这两周的人手排满了' }),
    ]
  if (one.status !== 'scheduled') return []
  const withdraw = play('医院取消', { act: 'withdraw', why: '医生临时有急诊' })
  if (one.delivery === 'none') return [play('做完了', { act: 'finish' }), withdraw]
  const hand = play('交药', { act: 'hand-over' })
  return one.delivery === 'waiting' ? [play('送出去', { act: 'send' }), hand, withdraw] : [hand, withdraw]
}

/** Requests for care of other kinds, as the hospital's desk answers them. */
export function careRows(cases: readonly Json[], act: Act): HTMLElement[] {
  if (cases.length === 0) return []
  const rows = cases
    .slice(0, SHOWN)
    .map((one) =>
      row(
        [
          `${textOf(one.title)} ${textOf(one.name)}`,
          cap([STATUS[textOf(one.status)], textOf(one.reason)].filter(Boolean).join('，')),
        ],
        buttons(...acts(one, act)),
      ),
    )
  return [list('医院收到的申请', ...rows)]
}
