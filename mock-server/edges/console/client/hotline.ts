import { ask, type Json, listOf, record, say, textOf } from './ask'
import { button, buttons, card, el, fill, input, select } from './dom'
import { showMessages } from './messages'

const phoneOf = (person: Json | undefined) => textOf(record(record(person).form).phone)

/** The newest 收回码 in the SMS of a person: what she would read out. */
async function codeOf(personId: string): Promise<string> {
  const texts = listOf(await ask('GET', `/sandbox/messages?personId=${personId}`)).map(({ text }) => textOf(text))
  const found = texts.map((text) => /收回码 (\d{3}) (\d{3})/.exec(text)).find(Boolean)
  return found ? `${found[1]}${found[2]}` : ''
}

async function told(answer: Promise<unknown>): Promise<void> {
  const heard = await answer
  if (heard !== undefined) say(textOf(record(heard).spokenText), record(heard).ended !== true)
  await showMessages()
}

/** 收回 without the program: on 12393 by the 收回码 from her own phone, or at the counter with her ID card. */
export async function showHotline(): Promise<void> {
  const people = listOf(await ask('GET', '/sandbox/personas'))
  const who = select(
    '谁要收回',
    people.map(({ personId, name }) => ({ value: textOf(personId), label: textOf(name) })),
  )
  const code = input('6 位收回码', '6 位收回码，在短信里')
  code.inputMode = 'numeric'
  const look = async () => {
    code.value = await codeOf(who.value)
    if (code.value === '') say('这个人的短信里没有收回码', true)
  }
  who.addEventListener('change', () => {
    code.value = ''
  })
  const ring = () => {
    const fromPhone = phoneOf(people.find(({ personId }) => personId === who.value))
    return told(ask('POST', '/sandbox/phone/hotline', { fromPhone, revokeCode: code.value.trim() }))
  }
  const come = () => {
    const said = code.value.trim()
    const body = { personId: who.value, ...(said ? { revokeCode: said } : {}) }
    return told(ask('POST', '/sandbox/family-counter/revocations', body))
  }
  fill(
    'hotline',
    card(
      el(
        'div',
        { className: 'pad' },
        who,
        el('div', { className: 'cap' }, '12393 听 6 位码；窗口看身份证，不报码就全部停。'),
        code,
        buttons(button('看短信抄码', look), button('打 12393 收回', ring), button('带身份证到窗口收回', come)),
      ),
    ),
  )
}
