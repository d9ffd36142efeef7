import { ask, type Json, listOf, record, say, textOf } from './ask'
import { careRows } from './clinic-care'
import { button, buttons, card, el, fill, list } from './dom'
import { showMessages } from './messages'

const STATES: Record<string, string> = {
  waiting: '候诊',
  called: '叫到了',
  missed: '过号',
  'in-room': '就诊中',
  done: '看完了',
}
const FILLED: Record<string, string> = { none: '', empty: '问卷没填', draft: '问卷填了一半', sent: '问卷交了' }
const SHOWN = 8

const queues = async () => listOf(record(await ask('GET', '/sandbox/clinic/queues')).items)
const cases = async () => listOf(record(await ask('GET', '/sandbox/clinic/requests')).items)

/** What stands in the clinic now; drawn anew only when it changed, so that the buttons keep the focus. */
export const clinicNow = async () => ({ queues: await queues(), cases: await cases() })

async function act(path: string, body: Json, said: string): Promise<void> {
  if ((await ask('POST', path, body)) === undefined) return
  say(said)
  await Promise.all([showClinic(), showMessages()])
}

async function openForm(appointmentId: string): Promise<void> {
  const path = `/sandbox/clinic/appointments/${appointmentId}/questionnaire`
  const answers = record(record(await ask('POST', path, {})).answers)
  const told = Object.values(answers).map((one) => (Array.isArray(one) ? one.map(textOf).join('、') : textOf(one)))
  if (told.length > 0) say(`诊前问卷：${told.join('；')}`)
}

const report: Json = {
  kind: 'lab',
  title: '血常规',
  doctorName: '演示医生',
  items: [{ name: '白细胞', value: '6.2', unit: '10^9/L', range: '3.5 到 9.5', mark: '' }],
  finding: '没有异常',
}
const prescription: Json = {
  doctorName: '演示医生',
  diagnosis: '高血压',
  drugs: [
    { itemCode: 'XC08CAA173A001010100001', name: '氨氯地平', usage: '5 毫克，一天一次', quantity: 2, unit: '盒' },
  ],
}

/** What the desk and the doctor can do with one ticket. */
function acts(ticket: Json): HTMLElement[] {
  const [name, no] = [textOf(ticket.name), textOf(ticket.ticketNo)]
  const path = `/sandbox/clinic/tickets/${textOf(ticket.ticketId)}`
  const visit = `/sandbox/clinic/visits/${textOf(ticket.visitId)}`
  const one = (label: string, onClick: () => unknown) => button(label, onClick, { name: `${label}，${no} ${name}` })
  const move = (label: string, what: string) => one(label, () => act(path, { act: what }, `${no}：${label}`))
  const papers =
    textOf(ticket.visitId) === ''
      ? []
      : [
          one('出报告', () => act(`${visit}/reports`, report, '报告出来了')),
          one('开处方', () => act(`${visit}/prescriptions`, prescription, '处方开好了')),
        ]
  const form = ticket.questionnaire === 'sent' ? [one('看问卷', () => openForm(textOf(ticket.appointmentId)))] : []
  if (ticket.state === 'called') return [move('进诊室', 'enter'), move('过号', 'miss'), ...form]
  if (ticket.state === 'in-room') return [...form, ...papers, move('看完', 'finish')]
  if (ticket.state === 'missed') return [move('排回去', 'put-back')]
  return ticket.state === 'done' ? papers : form
}

function ticketRow(ticket: Json): HTMLElement {
  const line = [STATES[textOf(ticket.state)], FILLED[textOf(ticket.questionnaire)]].filter(Boolean).join('，')
  return el(
    'div',
    { className: 'row' },
    el(
      'div',
      { className: 'words' },
      `${textOf(ticket.ticketNo)} ${textOf(ticket.name)}`,
      el('div', { className: 'cap' }, line),
    ),
    buttons(...acts(ticket)),
  )
}

function queueCard(queue: Json): HTMLElement {
  const [place, id] = [`${textOf(queue.department)}，${textOf(queue.doctorName)}`, textOf(queue.queueId)]
  const tickets = listOf(queue.tickets)
  const mine = tickets.find((ticket) => textOf(ticket.appointmentId) !== '')
  const more = (count: number) =>
    act('/sandbox/clinic/walk-ins', { appointmentId: textOf(mine?.appointmentId), count }, `来了 ${count} 位现场病人`)
  return card(
    el(
      'div',
      { className: 'pad' },
      el('strong', {}, place),
      el('div', { className: 'cap' }, `${textOf(queue.institutionName)} ${textOf(queue.day)}`),
      buttons(
        button('叫下一位', () => act(`/sandbox/clinic/queues/${id}/next`, {}, '叫了下一位'), {
          name: `叫下一位，${place}`,
          className: 'main',
        }),
        ...(mine ? [button('来 3 位现场病人', () => more(3), { name: `来 3 位现场病人，${place}` })] : []),
      ),
    ),
    ...tickets.slice(0, SHOWN).map(ticketRow),
  )
}

/** 门诊: the lines with their tickets, and the requests for care of other kinds. */
export async function showClinic(): Promise<void> {
  const now = await clinicNow()
  const rows = [...now.queues.map(queueCard), ...careRows(now.cases, act)]
  const nothing = el('div', { className: 'row cap' }, '没有人候诊，也没有申请。先在手机里签到，或申请一项服务。')
  fill('clinic', ...(rows.length > 0 ? rows : [list('门诊', nothing)]))
}
