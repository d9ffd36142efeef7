import { ask, record, say, textOf } from './ask'
import { button, buttons, card, el, fill, input } from './dom'

/** 医保窗口: the clerk has seen the person and her ID card, and finishes the slip. */
export function showCounter(): void {
  const slip = input('单子的编号', '单子上的编号')
  const confirm = async () => {
    const answer = await ask('POST', `/sandbox/counter/${encodeURIComponent(slip.value.trim())}`, {})
    if (answer !== undefined) say(`窗口办好了：${textOf(record(answer).maskedName)}`)
  }
  fill('counter', card(el('div', { className: 'pad' }, slip, buttons(button('核对证件，办结', confirm)))))
}
