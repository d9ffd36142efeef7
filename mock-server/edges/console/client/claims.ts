import { ask, type Json, listOf, record, textOf } from './ask'
import { actionsOf, clerk, flushButton, PAGES, returnButton, STATES } from './claim-acts'
import { lineBoxes, yuanOf } from './claim-lines'
import { starts } from './claim-starts'
import { nothing } from './desk'
import { button, buttons, card, el, fill, select } from './dom'
import { pageButtons } from './pages'

const which = select('看哪些报销', [
  { value: '', label: '要办的' },
  { value: 'paid', label: '打款了的' },
  { value: 'refused', label: '不报的' },
  { value: 'recovered', label: '钱退回了的' },
])
which.addEventListener('change', () => showClaims())
let opened = ''

const heading = (text: string) => el('div', { className: 'head' }, text)

function handedIn(claimId: string, files: readonly Json[]): HTMLElement {
  if (files.length === 0) return el('div', { className: 'cap' }, '材料都是医院直接传来的，没有照片')
  const pages = files.map((file) => ({ file, label: PAGES[textOf(file.role)] ?? '材料' }))
  return pageButtons(`/sandbox/clerk/claims/${claimId}`, pages)
}

/** One case opened: lines, pages, what may be done, and everything that was done. */
async function detail(claimId: string): Promise<HTMLElement> {
  const answer = record(await ask('GET', `/sandbox/clerk/claims/${claimId}`))
  const claim = record(answer.claim)
  const lines = lineBoxes(listOf(answer.lines), (count) => actions.ticked(count))
  const actions = actionsOf(claimId, textOf(claim.status), lines.refused)
  const acts = listOf(answer.acts).map((one) =>
    el(
      'div',
      { className: 'cap' },
      `${textOf(one.at).slice(5, 16).replace('T', ' ')} ${textOf(one.by)}：${textOf(one.text)}`,
    ),
  )
  return el(
    'div',
    { className: 'case' },
    heading('票据上的项目'),
    ...lines.rows,
    heading('材料'),
    handedIn(claimId, listOf(claim.files)),
    heading('怎么办'),
    ...actions.nodes,
    ...(Number(record(claim.recovery).owedFen) > 0 ? [buttons(returnButton(claimId))] : []),
    heading('票据的医院'),
    buttons(...listOf(claim.invoices).map(flushButton)),
    heading('办过的事'),
    ...acts,
  )
}

/** Who has looked already must not look again: said before somebody tries. */
function looked(one: Json): string {
  const first = textOf(one.firstAuditor)
  return first === '' || one.status === 'approved' ? '' : `，${first}审过`
}

async function row(one: Json): Promise<HTMLElement> {
  const id = textOf(one.claimId)
  const isOpen = opened === id
  const who = `${textOf(one.patientName)}，${textOf(one.title)}，${yuanOf(one.totalFen)}`
  const toggle = async () => {
    opened = isOpen ? '' : id
    await showClaims()
  }
  return el(
    'div',
    { className: isOpen ? 'row on' : 'row' },
    el(
      'div',
      { className: 'words' },
      el('strong', {}, who),
      el('div', { className: 'cap' }, `${STATES[textOf(one.status)] ?? ''}${looked(one)}`),
      el('div', { className: 'cap' }, `受理号 ${textOf(one.claimNo)}`),
      buttons(button(isOpen ? '收起' : '打开', toggle, { name: `${isOpen ? '收起' : '打开'}${who}` })),
      ...(isOpen ? [await detail(id)] : []),
    ),
  )
}

/** 零星报销窗口: open cases, the oldest first; the rules are the office's own. */
export async function showClaims(): Promise<void> {
  const cases = listOf(record(await openClaims()).items)
  const rows = await Promise.all(cases.map(row))
  const desk = el('div', { className: 'pad' }, el('div', { className: 'pair' }, clerk, which), buttons(...starts()))
  fill(
    'claims',
    card(desk, ...(rows.length > 0 ? rows : [nothing(which.value === '' ? '现在没有要办的报销' : '没有这样的报销')])),
  )
}

/** What tells whether the list has to be drawn anew. */
export const openClaims = async (): Promise<unknown> =>
  ask('GET', `/sandbox/clerk/claims${which.value === '' ? '' : `?status=${which.value}`}`)
