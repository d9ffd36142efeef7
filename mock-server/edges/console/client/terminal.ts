import { ask, listOf, record, say, textOf } from './ask'
import { button, buttons, card, el, fill, select } from './dom'
import { showMessages } from './messages'
import { readCode } from './read-code'

const KINDS = [
  { type: '01101', label: '挂号' },
  { type: '01301', label: '结算' },
  { type: '01302', label: '取药' },
] as const

async function scan(institutionId: string, businessType: string): Promise<void> {
  const code = await readCode()
  if (!code) return say('手机屏幕上没有医保码。请先在手机里打开医保码。', true)
  const answer = await ask('POST', '/sandbox/terminal/scan', { code, businessType, institutionId })
  if (answer === undefined) return
  const person = record(answer)
  say(`终端读到：${textOf(person.maskedName)}，${textOf(person.insuranceLabel)}`)
  await showMessages()
}

/** 医院终端: reads the code that the phone shows now. */
export async function showTerminal(): Promise<void> {
  const places = listOf(record(await ask('GET', '/api/institutions?limit=100')).items)
  const place = select(
    '哪家医院',
    places.map(({ institutionId, name }) => ({ value: textOf(institutionId), label: textOf(name) })),
  )
  const scans = KINDS.map(({ type, label }) => button(`${type} ${label}`, () => scan(place.value, type)))
  fill(
    'terminal',
    card(
      el(
        'div',
        { className: 'pad' },
        place,
        el('div', { className: 'cap' }, '扫手机上正显示的码：'),
        buttons(...scans),
      ),
    ),
  )
}
