import { ask, type Json, listOf, record, say, textOf } from './ask'
import { button, buttons, card, el, fill } from './dom'
import { showMessages } from './messages'

const ASKS: Record<string, string> = {
  consent: '亲情账户',
  proof: '亲情账户，看证明',
  'share-proof': '家庭共济，看证明',
}

/** What waits for an answer or for somebody who looks at papers. */
export async function waiting(): Promise<Json[]> {
  return listOf(await ask('GET', '/sandbox/family-counter'))
}

/** One case on the desk: who asks whom, the words to read or the papers, and what can be done with it. */
export function caseRow(one: Json, ...actions: HTMLElement[]): HTMLElement {
  const [actor, subject] = [textOf(one.actorName), textOf(one.subjectName)]
  return el(
    'div',
    { className: 'row' },
    el(
      'div',
      { className: 'words' },
      el('strong', {}, `${actor} → ${subject}`),
      el('div', { className: 'cap' }, `${ASKS[textOf(one.what)] ?? ''} ${textOf(one.counterNo)}`),
      el('div', { className: 'cap' }, textOf(one.words) || textOf(one.papers)),
      buttons(...actions),
    ),
  )
}

export const nothing = (text: string) => el('div', { className: 'row cap' }, text)

export const DECIDED = 'case-decided'

/** Something was decided: every list of cases looks again. */
export async function decided(): Promise<void> {
  document.dispatchEvent(new Event(DECIDED))
  await showMessages()
}

const REJECTED = '看不清，请换一份'

async function review(counterNo: string, body: Json, done: string): Promise<void> {
  if ((await ask('POST', `/sandbox/family-counter/${counterNo}/proof`, body)) !== undefined) say(done)
  await decided()
}

async function answer(counterNo: string, said: 'agree' | 'refuse'): Promise<void> {
  const told = await ask('POST', `/sandbox/family-counter/${counterNo}`, { answer: said })
  if (told !== undefined) say(said === 'agree' ? `本人在窗口同意了：${textOf(record(told).words)}` : '本人没有同意')
  await decided()
}

function actionsOf(one: Json): HTMLElement[] {
  const no = textOf(one.counterNo)
  const about = `${textOf(one.subjectName)}，${no}`
  if (one.what === 'consent')
    return [
      button('本人同意', () => answer(no, 'agree'), { name: `本人同意，${about}` }),
      button('本人不同意', () => answer(no, 'refuse'), { name: `本人不同意，${about}` }),
    ]
  return [
    button('证明属实', () => review(no, { result: 'accepted' }, '证明通过了'), { name: `证明属实，${about}` }),
    button('证明不行', () => review(no, { result: 'rejected', note: REJECTED }, `没有通过：${REJECTED}`), {
      name: `证明不行，${about}`,
    }),
  ]
}

/** 医保窗口 for families: her answer with her ID card seen, and 亲属关系证明 to look at. */
export async function showDesk(): Promise<void> {
  const cases = await waiting()
  const rows = cases.map((one) => caseRow(one, ...actionsOf(one)))
  fill('desk', card(...(rows.length > 0 ? rows : [nothing('现在没有人等')])))
}
