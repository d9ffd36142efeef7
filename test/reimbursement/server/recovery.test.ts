import { row } from '../../../mock-server/base/db/statement'
import { randomIds } from '../../../mock-server/base/ids/ids'
import { endStaleClaims } from '../../../mock-server/services/reimbursement/stale'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { approve, draft, issue, line, pathOf, pay, review, sent } from '../desk'
import { violations } from '../model/check'

let sandbox: Sandbox
let zhou: SignedIn

withSandbox('zhouxiao', (opened, signedIn) => {
  sandbox = opened
  zhou = signedIn
})
afterEach(async () => expect(await violations(sandbox)).toEqual([]))

const shown = async (claimId: string) => (await zhou.get(pathOf(claimId))).body
const flush = (invoiceId: string) => sandbox.post(`/sandbox/invoices/${invoiceId}/red-flush`)
const takeReturn = (claimId: string) => sandbox.post(`/sandbox/clerk/claims/${claimId}/return`, { clerk: 'clerk-qiao' })
const told = async (): Promise<string[]> =>
  (await sandbox.get(`/sandbox/messages?personId=${zhou.personId}`)).body.map((one: { text: string }) => one.text)
const nextAtHome = async () => (await zhou.get('/api/home')).body.next
const fundOfYear = async () =>
  (
    await row<{ fund: number; deductible: number }>(
      sandbox.db,
      'select pooled_fund_fen as fund, outpatient_deductible_fen as deductible from accumulators where person_id = $1',
      [zhou.personId],
    )
  )?.fund

async function submitted(...invoiceIds: string[]): Promise<string> {
  const claimId = await draft(zhou, invoiceIds[0] ?? '')
  for (const invoiceId of invoiceIds.slice(1))
    await zhou.post(pathOf(claimId, '/invoices'), { invoice: { by: 'invoice', invoiceId } })
  expect((await zhou.post(pathOf(claimId, '/submit'))).status).toBe(200)
  return claimId
}
const invoiceOf = async (amountFen: number): Promise<string> =>
  (await issue(sandbox, zhou.personId, { lines: [line(amountFen)] })).invoiceId

describe('an invoice is red-flushed after it was claimed', () => {
  test('after the payout: the sums go back at once, the money by a clerk, and the new invoice is claimed', async () => {
    const invoiceId = await invoiceOf(200_000)
    const claimId = await submitted(invoiceId)
    await approve(sandbox, claimId)
    await pay(sandbox, claimId)
    expect((await takeReturn(claimId)).body.code).toBe('state-conflict')
    expect(await fundOfYear()).toBe(76_000)
    expect((await flush(invoiceId)).status).toBe(200)
    expect(await fundOfYear()).toBe(0)
    const owing = await shown(claimId)
    expect(owing).toMatchObject({ status: 'recovering', recovery: { owedFen: 76_000, returnedFen: 0 } })
    expect(owing.stages.at(-1)).toMatchObject({ key: 'recovery', state: 'waiting', title: '退回多付的钱' })
    expect(owing.line).toContain('请退回 760.00 元')
    expect(await nextAtHome()).toMatchObject({ kind: 'claim', claimId, status: 'recovering' })
    expect((await told())[0]).toContain('请退回 760.00 元：到医保窗口，或打 12393 问怎么转。')
    expect((await zhou.get(pathOf(claimId, '/letter'))).body.html).toMatch(/请退回<\/th><td>760.00 元/)
    expect((await takeReturn(claimId)).body).toEqual({ claimId, status: 'recovered', returnedFen: 76_000 })
    expect((await takeReturn(claimId)).body.code).toBe('state-conflict')
    expect(await shown(claimId)).toMatchObject({ recovery: { owedFen: 0, returnedFen: 76_000 }, appealable: false })
    const again = await submitted(await invoiceOf(200_000))
    await approve(sandbox, again)
    expect(await shown(again)).toMatchObject({ status: 'approved', paidFen: 76_000 })
  })

  test('one of two invoices: only its part comes back, the rest stays paid', async () => {
    const [one, two] = [await invoiceOf(200_000), await invoiceOf(150_000)]
    const claimId = await submitted(one, two)
    await approve(sandbox, claimId)
    await pay(sandbox, claimId)
    // Either bears the deductible of 1,000 yuan; together 2,500 × 76 %.
    expect((await shown(claimId)).paidFen).toBe(190_000)
    await flush(two)
    const { owedFen } = (await shown(claimId)).recovery
    expect(await fundOfYear()).toBe(190_000 - owedFen)
    expect((await takeReturn(claimId)).body).toMatchObject({ status: 'paid', returnedFen: owedFen })
  })

  test('between decision and payout: nothing goes out', async () => {
    const invoiceId = await invoiceOf(200_000)
    const claimId = await submitted(invoiceId)
    await approve(sandbox, claimId)
    await flush(invoiceId)
    expect(await shown(claimId)).toMatchObject({ status: 'refused', paidFen: 0, recovery: { stoppedFen: 76_000 } })
    expect((await pay(sandbox, claimId)).body.code).toBe('state-conflict')
    expect(await fundOfYear()).toBe(0)
  })

  test('one of two between decision and payout: the other one is paid', async () => {
    const [one, two] = [await invoiceOf(200_000), await invoiceOf(150_000)]
    const claimId = await submitted(one, two)
    await approve(sandbox, claimId)
    await flush(one)
    const { recovery, status, paidFen } = await shown(claimId)
    expect(paidFen + recovery.stoppedFen).toBe(190_000)
    expect(status).toBe('approved')
    await pay(sandbox, claimId)
    expect(await shown(claimId)).toMatchObject({ status: 'paid', paidFen })
  })

  test('while it is looked at: she is told; the rest can be approved without it', async () => {
    const [one, two] = [await invoiceOf(200_000), await invoiceOf(100_000)]
    const claimId = await submitted(one, two)
    await flush(two)
    expect((await told())[0]).toContain('这一张不能报')
    expect((await review(sandbox, claimId, { result: 'approve' })).body.code ?? 'sampled').toMatch(
      /state-conflict|sampled/,
    )
    const refusedLines = [{ invoiceId: two, lineNo: 1, reason: '票据冲红' }]
    await approve(sandbox, claimId, { refusedLines })
    expect(await shown(claimId)).toMatchObject({ status: 'approved', paidFen: 76_000 })
  })
})

test('an appeal that waits for a page cannot be withdrawn: what was paid would be free to claim again', async () => {
  const lines = [line(200_000), line(50_000, '理疗')]
  const claimId = await sent(sandbox, zhou, { lines })
  const { invoices } = await shown(claimId)
  const refusedLines = [{ invoiceId: invoices[0].invoiceId, lineNo: 2, reason: '没有医嘱' }]
  await approve(sandbox, claimId, { refusedLines })
  await pay(sandbox, claimId)
  await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
  const pages = [{ role: 'record', why: '要医嘱' }]
  await review(sandbox, claimId, { result: 'supplement', clerk: 'clerk-shen', pages })
  expect((await shown(claimId)).status).toBe('supplement')
  expect((await zhou.post(pathOf(claimId, '/withdraw'))).body.code).toBe('state-conflict')
})

describe('what waits for her does not wait for ever', () => {
  const pass = async (days: number) => {
    await sandbox.advance(days * 86_400)
    zhou = await sandbox.signIn('zhouxiao')
  }

  test('a draft: told a week before, gone after 90 days; the invoice can be claimed', async () => {
    const invoiceId = await invoiceOf(200_000)
    const claimId = await draft(zhou, invoiceId)
    await pass(82)
    expect((await told()).join()).not.toContain('还没有交')
    await pass(1)
    expect((await told())[0]).toContain('您有一份报销还没有交。')
    await pass(1)
    expect((await told()).filter((text) => text.includes('还没有交。'))).toHaveLength(1)
    await pass(7)
    expect(await shown(claimId)).toMatchObject({
      status: 'expired',
      line: '放久了，没有办成；票据还可以再报',
      stages: [],
    })
    expect((await zhou.post(pathOf(claimId, '/submit'))).body.code).toBe('state-conflict')
    expect(await submitted(invoiceId)).not.toBe(claimId)
  })

  test('the server’s own sweep ends it in a transaction of its own', async () => {
    const claimId = await draft(zhou, await invoiceOf(200_000))
    await endStaleClaims({ db: sandbox.db, ids: randomIds(), now: Date.now() + 92 * 86_400_000 })
    expect((await shown(claimId)).status).toBe('expired')
    expect((await told())[0]).toContain('草稿清掉了')
  })

  test('a page that was asked for and never came: the claim ends, and its invoice is free', async () => {
    const invoiceId = await invoiceOf(200_000)
    const claimId = await submitted(invoiceId)
    await review(sandbox, claimId, { result: 'supplement', pages: [{ role: 'record', why: '看不清' }] })
    expect(await nextAtHome()).toMatchObject({ kind: 'claim', claimId, status: 'supplement' })
    await pass(53)
    expect((await told())[0]).toContain('还在等您补材料')
    await pass(8)
    const ended = await shown(claimId)
    expect(ended.status).toBe('expired')
    expect(ended.stages.map(({ key }: { key: string }) => key)).toEqual(['submitted', 'auto-audit'])
    expect(await nextAtHome()).toBeNull()
    expect((await review(sandbox, claimId, { result: 'approve' })).body.code).toBe('state-conflict')
    expect(await submitted(invoiceId)).not.toBe(claimId)
  })

  test('an appeal that lapses leaves the claim paid, and its invoice used', async () => {
    const claimId = await sent(sandbox, zhou, { lines: [line(200_000), line(50_000, '理疗')] })
    const { invoiceId } = (await shown(claimId)).invoices[0]
    await approve(sandbox, claimId, { refusedLines: [{ invoiceId, lineNo: 2, reason: '没有医嘱' }] })
    await pay(sandbox, claimId)
    await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
    await review(sandbox, claimId, {
      result: 'supplement',
      clerk: 'clerk-shen',
      pages: [{ role: 'record', why: '要医嘱' }],
    })
    await pass(61)
    expect((await shown(claimId)).status).toBe('paid')
    const again = await zhou.post(pathOf(await draft(zhou, invoiceId), '/submit'))
    expect(again.body).toMatchObject({ code: 'papers-wrong', detail: expect.stringContaining('已经报过') })
  })
})
