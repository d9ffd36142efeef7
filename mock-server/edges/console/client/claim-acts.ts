import { pageTexts } from '../../../../src/contract/reimbursement/kinds'
import { ask, type Json, record, say, textOf } from './ask'
import { yuanOf } from './claim-lines'
import { decided } from './desk'
import { button, buttons, el, select } from './dom'

/** Pages of a claim by their role, as the program calls them. */
export const PAGES: Record<string, string> = pageTexts
export const STATES: Record<string, string> = {
  'first-audit': '等初审',
  supplement: '等他补材料',
  're-check': '抽到了，等另一位复审',
  appealed: '申请再看，等没看过的人',
  approved: '等打款',
  'pay-failed': '银行退回，等他换卡',
  recovering: '票据冲红，等他退钱',
  paid: '打款了',
  refused: '不报',
  recovered: '钱退回了',
}

export const clerk = select('坐在窗口的人', [
  { value: 'clerk-lin', label: '林演示' },
  { value: 'clerk-qiao', label: '乔演示' },
  { value: 'clerk-shen', label: '沈演示' },
])

const WHYS = ['看不清诊断', '缺一页', '不是这次看病的'].map((value) => ({ value, label: value }))
const role = select(
  '要他补哪一页',
  Object.entries(PAGES).map(([value, label]) => ({ value, label })),
)
role.value = 'record'
const why = select('为什么要补', WHYS)
const whole = select(
  '为什么都不报',
  ['不在报销范围', '别人应该赔', '材料是假的'].map((value) => ({ value, label: value })),
)

/** One act of whoever sits there; every list looks again afterwards. */
async function act(claimId: string, what: 'review' | 'payout' | 'return', body: Json, done: string): Promise<void> {
  const answer = await ask('POST', `/sandbox/clerk/claims/${claimId}/${what}`, { clerk: clerk.value, ...body })
  if (answer !== undefined) {
    const { status, returnedFen } = record(answer)
    say(`${done}${yuanOf(returnedFen)}：${STATES[textOf(status)] ?? textOf(status)}`)
  }
  await decided()
}

/** 冲红 by the hospital, at whatever point of the way. */
export const flushButton = (invoice: Json) =>
  button(`医院冲红尾号 ${textOf(invoice.number).slice(-4)}`, async () => {
    if ((await ask('POST', `/sandbox/invoices/${textOf(invoice.invoiceId)}/red-flush`)) !== undefined)
      say('医院把票据冲红了')
    await decided()
  })

/** What the person brings back after a red flush, whatever else is done with the case. */
export const returnButton = (claimId: string) =>
  button('收到退回的钱', () => act(claimId, 'return', {}, '收到退回的'), { className: 'main' })

export interface Actions {
  nodes: HTMLElement[]
  /** The main button says what it will do with the lines that are ticked. */
  ticked: (count: number) => void
}

const none: Actions['ticked'] = () => undefined

/** What may be done with a case as it stands. */
export function actionsOf(claimId: string, status: string, refused: () => Json[]): Actions {
  if (status === 'approved') {
    const failed = { result: 'failed', reason: '卡已注销' }
    const nodes = [
      button('打款', () => act(claimId, 'payout', { result: 'paid' }, '打款了'), { className: 'main' }),
      button('银行退回，卡已注销', () => act(claimId, 'payout', failed, '银行退回了')),
    ]
    return { nodes: [buttons(...nodes)], ticked: none }
  }
  if (!['first-audit', 're-check', 'appealed'].includes(status)) return { nodes: [], ticked: none }
  const review = (body: () => Json, done: string) => () => act(claimId, 'review', body(), done)
  const approve = button(
    '都能报',
    review(() => ({ result: 'approve', refusedLines: refused() }), '审好了'),
    {
      className: 'main',
    },
  )
  const asked = () => ({ result: 'supplement', pages: [{ role: role.value, why: why.value }] })
  const ticked = (count: number) => {
    approve.textContent = count === 0 ? '都能报' : `勾出的 ${count} 项不报，其余能报`
  }
  const nodes = [
    buttons(approve),
    el('div', { className: 'pair' }, role, why),
    buttons(button('退回，请他补这一页', review(asked, '请他补材料'))),
    el(
      'div',
      { className: 'pair' },
      whole,
      button(
        '整份都不报',
        review(() => ({ result: 'refuse', reason: whole.value }), '审好了'),
      ),
    ),
  ]
  return { nodes, ticked }
}
