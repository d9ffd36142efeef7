import { ask, type Json, listOf, record, say, textOf } from './ask'
import { button, buttons, card, el, fill, select } from './dom'
import { showMessages } from './messages'
import { state } from './state'

const CLERKS = [
  { value: 'clerk-lin', label: '林演示' },
  { value: 'clerk-qiao', label: '乔演示' },
  { value: 'clerk-shen', label: '沈演示' },
]
const STATES: Record<string, string> = {
  'first-audit': '等初审',
  supplement: '等补材料',
  're-check': '抽到了，等另一位复审',
  appealed: '申请再看，等没看过的人',
  approved: '等打款',
  'pay-failed': '银行退回，等换卡',
}

const clerk = select('坐在窗口的人', CLERKS)
let opened = ''

const yuanOf = (fen: unknown) => (typeof fen === 'number' ? `${(fen / 100).toFixed(2)} 元` : '')

async function act(claimId: string, what: 'review' | 'payout', body: Json, done: string): Promise<void> {
  const answer = await ask('POST', `/sandbox/clerk/claims/${claimId}/${what}`, { clerk: clerk.value, ...body })
  if (answer !== undefined) say(`${done}：${STATES[textOf(record(answer).status)] ?? textOf(record(answer).status)}`)
  await Promise.all([showClaims(), showMessages()])
}

/** Lines with a box each: those ticked are refused, with one reason. */
function lineBoxes(lines: readonly Json[]) {
  const boxes = lines.map((line) => {
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.style.cssText = 'width:24px;height:24px;min-height:0;margin-right:8px;vertical-align:middle'
    box.setAttribute('aria-label', `不报：${textOf(line.name)}`)
    return { line, box }
  })
  const rows = boxes.map(({ line, box }) =>
    el('div', { className: 'cap' }, el('label', {}, box, `不报 ${textOf(line.name)} ${yuanOf(line.amountFen)}`)),
  )
  const refused = () =>
    boxes
      .filter(({ box }) => box.checked)
      .map(({ line }) => ({ invoiceId: line.invoiceId, lineNo: line.lineNo, reason: '没有医嘱' }))
  return { rows, refused }
}

/** Every page of the claim that is a picture, one after the other; nothing of it is ever run. */
async function showPage(claimId: string, file: Json, into: HTMLElement): Promise<void> {
  const parts: string[] = []
  for (let from: unknown = 0; typeof from === 'number'; ) {
    const path = `/sandbox/clerk/claims/${claimId}/files/${textOf(file.fileId)}/pieces?from=${from}`
    const piece = record(await ask('GET', path))
    parts.push(textOf(piece.base64))
    from = piece.next
  }
  const picture = document.createElement('img')
  picture.src = `data:${textOf(file.type)};base64,${parts.join('')}`
  picture.alt = '材料的照片'
  picture.style.cssText = `max-width:100%;transform:rotate(${Number(file.turn)}deg)`
  into.replaceChildren(picture)
}

function pageButtons(claimId: string, files: readonly Json[]): HTMLElement {
  const place = el('div')
  const pictures = files.filter((file) => textOf(file.type).startsWith('image/') && file.state === 'ready')
  return el(
    'div',
    {},
    buttons(...pictures.map((file, at) => button(`看第 ${at + 1} 页`, () => showPage(claimId, file, place)))),
    place,
  )
}

function actions(claimId: string, status: string, refused: () => Json[]): HTMLElement[] {
  const review = (body: Json, done: string) => act(claimId, 'review', body, done)
  if (status === 'approved')
    return [
      button('打款', () => act(claimId, 'payout', { result: 'paid' }, '打款了')),
      button('银行退回', () => act(claimId, 'payout', { result: 'failed', reason: '卡已注销' }, '银行退回了')),
    ]
  if (!['first-audit', 're-check', 'appealed'].includes(status)) return []
  const page = { role: 'record', why: '看不清诊断' }
  return [
    button('都能报', () => review({ result: 'approve' }, '审好了')),
    button('不报勾出来的', () => review({ result: 'approve', refusedLines: refused() }, '审好了')),
    button('退回补病历', () => review({ result: 'supplement', pages: [page] }, '请他补材料')),
    button('都不报', () => review({ result: 'refuse', reason: '不在报销范围' }, '审好了')),
  ]
}

/** One case opened: lines, pages, what may be done, and everything that was done. */
async function detail(claimId: string): Promise<HTMLElement> {
  const answer = record(await ask('GET', `/sandbox/clerk/claims/${claimId}`))
  const claim = record(answer.claim)
  const { rows, refused } = lineBoxes(listOf(answer.lines))
  const acts = listOf(answer.acts).map((one) =>
    el('div', { className: 'cap' }, `${textOf(one.at).slice(5, 16)} ${textOf(one.by)}：${textOf(one.text)}`),
  )
  return el(
    'div',
    { className: 'pad' },
    ...rows,
    pageButtons(claimId, listOf(claim.files)),
    buttons(...actions(claimId, textOf(claim.status), refused)),
    ...acts,
  )
}

/** A visit that was paid in cash, for whoever holds the phone. */
async function issue(): Promise<void> {
  const lines = [
    { name: '诊察费', category: 'A', unitPriceFen: 2500, quantity: 1 },
    { name: '检查费', category: 'A', unitPriceFen: 200_000, quantity: 1 },
    { name: '理疗', category: 'A', unitPriceFen: 30_000, quantity: 1 },
  ]
  const body = { personId: state.personId, institutionId: 'H99010000001', medType: '11', lines }
  if ((await ask('POST', '/sandbox/invoices', body)) !== undefined)
    say(`${state.name}有一张自费的电子票据：2,325.00 元`)
}

/** 零星报销窗口: open cases, the oldest first; the rules are the office's own. */
export async function showClaims(): Promise<void> {
  const cases = listOf(record(await ask('GET', '/sandbox/clerk/claims')).items)
  const rows = await Promise.all(
    cases.map(async (one) => {
      const id = textOf(one.claimId)
      const who = `${textOf(one.patientName)}，${textOf(one.title)}，${yuanOf(one.totalFen)}`
      const toggle = async () => {
        opened = opened === id ? '' : id
        await showClaims()
      }
      return el(
        'div',
        { className: 'row' },
        el(
          'div',
          { className: 'words' },
          el('strong', {}, who),
          el('div', { className: 'cap' }, `${STATES[textOf(one.status)] ?? ''} ${textOf(one.claimNo)}`),
          buttons(button(opened === id ? '收起' : '打开', toggle, { name: `打开${who}` })),
          ...(opened === id ? [await detail(id)] : []),
        ),
      )
    }),
  )
  const none = el('div', { className: 'row cap' }, '现在没有要审的报销')
  const head = el('div', { className: 'pad' }, clerk, buttons(button('开一张自费票据', issue)))
  fill('claims', card(head, ...(rows.length > 0 ? rows : [none])))
}

/** What tells whether the list has to be drawn anew. */
export const openClaims = async (): Promise<unknown> => ask('GET', '/sandbox/clerk/claims')
