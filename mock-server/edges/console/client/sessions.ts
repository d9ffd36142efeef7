import { ask, type Json, listOf, record, say, textOf } from './ask'
import { yuanOf } from './claim-lines'
import { nothing } from './desk'
import { button, buttons, cap, card, el, fill, list, row, select } from './dom'
import { showMessages, WAYS_TOLD } from './messages'

const REASONS = ['医生临时有急诊', '医生病了', '医院停电'].map((value) => ({ value, label: value }))
const STATUS: Record<string, string> = {
  'awaiting-payment': '等付诊察费',
  booked: '约好了',
  attended: '看过了',
  missed: '没有来',
  stopped: '停诊取消了',
  lapsed: '没付，退号了',
}

/** 出诊 that somebody is booked in or that was stopped; drawn anew only when it changed. */
export const bookedSessions = async () => listOf(record(await ask('GET', '/sandbox/booking/sessions')).items)

function feeWords({ feeFen, feeState, refundFen }: Json): string {
  const words: Record<string, string> = {
    none: '没有付',
    due: '等付',
    paid: '付好了',
    refunding: `正在退 ${yuanOf(refundFen)}`,
    refunded: `退了 ${yuanOf(refundFen)}`,
    kept: '不退',
    void: '作废，不用付',
  }
  return feeFen === 0 ? '不收诊察费' : `诊察费 ${yuanOf(feeFen)}，${words[textOf(feeState)] ?? ''}`
}

function personRow(one: Json): HTMLElement {
  const status = one.inLine === true ? '签到了，在排队或在看' : (STATUS[textOf(one.status)] ?? '')
  return row([`${one.slotNo} 号 ${textOf(one.name)}`, cap(`${status}。${feeWords(one)}`)])
}

const toldRow = (one: Json) =>
  row([cap(`告诉了 ${textOf(one.name)}，${WAYS_TOLD[textOf(one.channel)] ?? ''}`), textOf(one.text)])

async function stop(sessionId: string, reason: string): Promise<void> {
  const answer = await ask('POST', `/sandbox/booking/sessions/${sessionId}/stop`, { reason })
  if (answer === undefined) return
  say(`停诊了：${reason}。${record(answer).stopped} 位约好的取消了`)
  await Promise.all([showSessions(), showMessages()])
}

function sessionCard(session: Json): HTMLElement {
  const [sessionId, reason] = [textOf(session.sessionId), textOf(session.stopReason)]
  const about = `${textOf(session.departmentName)}，${textOf(session.doctorName)}`
  const time = `${textOf(session.startsAt).slice(5, 10)} ${textOf(session.startsAt).slice(11, 16)}`
  const why = select(`停诊的原因，${about}，${time}`, REASONS)
  const acts =
    reason === ''
      ? [why, buttons(button('停诊', () => stop(sessionId, why.value), { name: `停诊，${about}，${time}` }))]
      : [cap(`停诊了：${reason}`)]
  return card(
    el(
      'div',
      { className: 'pad' },
      el('strong', {}, `${about} ${time}`),
      cap(textOf(session.institutionName)),
      ...acts,
    ),
    ...listOf(session.people).map(personRow),
    ...listOf(session.told).map(toldRow),
  )
}

/** 出诊和停诊: who is booked with whom; a session is stopped here, and who was told and what becomes of the fees is seen. */
export async function showSessions(): Promise<void> {
  const sessions = await bookedSessions()
  const none = list('出诊和停诊', nothing('没有人约。先在手机里约一个号。'))
  fill('sessions', ...(sessions.length === 0 ? [none] : sessions.map(sessionCard)))
}
