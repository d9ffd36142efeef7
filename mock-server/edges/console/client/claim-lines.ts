import { type Json, textOf } from './ask'
import { el, select } from './dom'

const REASONS = ['没有医嘱', '不在报销范围', '不是这次看病的', '票据冲红了'].map((value) => ({ value, label: value }))

/** "2,325.00 元". */
export const yuanOf = (fen: unknown) =>
  typeof fen === 'number' ? `${(fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')} 元` : ''

interface Lines {
  rows: HTMLElement[]
  /** Lines that are ticked, each with the reason chosen beside it. */
  refused: () => Json[]
}

/** Every line with a box: what is ticked is not paid, and a reason has to stand beside it. */
export function lineBoxes(lines: readonly Json[], changed: (refused: number) => void): Lines {
  const boxes = lines.map((line) => {
    const name = textOf(line.name)
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.setAttribute('aria-label', `不报：${name}`)
    const reason = select(`${name}为什么不报`, REASONS)
    reason.hidden = true
    return { line, name, box, reason }
  })
  const ticked = () => boxes.filter(({ box }) => box.checked)
  for (const { box, reason } of boxes)
    box.addEventListener('change', () => {
      reason.hidden = !box.checked
      changed(ticked().length)
    })
  const rows = boxes.map(({ line, name, box, reason }) =>
    el(
      'div',
      { className: 'line' },
      el('label', { className: 'tick' }, box, el('span', { className: 'words' }, name), yuanOf(line.amountFen)),
      reason,
    ),
  )
  const refused = () =>
    ticked().map(({ line, reason }) => ({ invoiceId: line.invoiceId, lineNo: line.lineNo, reason: reason.value }))
  return { rows, refused }
}
