import { luhnDigit } from '../../../src/contract/reimbursement/account'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { approve, draft, issue, line, pathOf, pay, review, sent } from '../desk'

let sandbox: Sandbox
let zhou: SignedIn

beforeAll(async () => {
  sandbox = await openSandbox()
  zhou = await sandbox.signIn('zhouxiao')
})
afterAll(() => sandbox.close())

/** Sessions live two hours: she signs in again. */
async function later(days: number) {
  await sandbox.advance(days * 86_400)
  zhou = await sandbox.signIn('zhouxiao')
}

test('a claim goes from a fetched invoice to money on her own card', async () => {
  const { invoiceId } = await issue(sandbox, zhou.personId)
  const claimId = await draft(zhou, invoiceId)
  const shown = (await zhou.get(pathOf(claimId))).body
  expect(shown.findings).toEqual([])
  expect(shown.kind).toBe('outpatient')
  // Hangzhou employees, level 3: (2,000 − 1,000) × 76 %.
  expect(shown.estimate).toMatchObject({ kind: 'figures', totalFen: 200_000, fundFen: 76_000, ownFen: 124_000 })
  expect(shown.account).toMatchObject({ holderName: '周晓', last4: '0017', owner: 'self' })
  const submitted = await zhou.post(pathOf(claimId, '/submit'))
  expect(submitted.body).toMatchObject({ status: 'first-audit', promise: { workingDays: 30, passedDays: 0 } })
  expect((await approve(sandbox, claimId)).body.status).toBe('approved')
  expect((await pay(sandbox, claimId)).body.status).toBe('paid')
  expect((await pay(sandbox, claimId)).status).toBe(409)
  const paid = (await zhou.get(pathOf(claimId))).body
  expect(paid).toMatchObject({ status: 'paid', paidFen: 76_000 })
  expect(paid.stages.map((one: { state: string }) => one.state)).toEqual(['done', 'done', 'done', 'done', 'done'])
  const told = (await sandbox.get(`/sandbox/messages?personId=${zhou.personId}`)).body
  expect(told[0].text).toContain('760.00 元打到了周晓尾号 0017 的卡里')
})

test('its deductible counts for the next settlement of the year', async () => {
  const { billId } = (
    await sandbox.post('/sandbox/bills', {
      personId: zhou.personId,
      institutionId: 'H99010000001',
      medType: '11',
      lines: [line(100_000)],
    })
  ).body
  const preview = await zhou.post('/api/settlement/previews', { billId, useAccount: false, useMutualAid: false })
  expect(preview.body.breakdown).toMatchObject({ deductibleFen: 0, pooledFundFen: 76_000 })
})

test('a page is asked for, the clock stands, and only that page may come', async () => {
  const claimId = await sent(sandbox, zhou)
  await later(3)
  const pages = [{ role: 'record', why: '看不清诊断' }]
  expect((await review(sandbox, claimId, { result: 'supplement', pages })).body.status).toBe('supplement')
  const stopped = (await zhou.get(pathOf(claimId))).body
  expect(stopped.promise.by).toBeNull()
  expect(stopped.supplement).toMatchObject({ missing: 1 })
  await later(10)
  expect((await zhou.get(pathOf(claimId))).body.promise.passedDays).toBe(stopped.promise.passedDays)
  const other = { role: 'fee-list', type: 'image/png', sizeBytes: 100, faults: null }
  expect((await zhou.post(pathOf(claimId, '/files'), other)).body.code).toBe('state-conflict')
  expect((await zhou.post(pathOf(claimId, '/supplement'))).body.code).toBe('state-conflict')
})

test('a line is refused with its reason, an appeal goes to a third person, and each round is paid once', async () => {
  const lines = [line(200_000), line(50_000, '理疗')]
  const claimId = await sent(sandbox, zhou, { lines })
  const { invoiceId } = (await zhou.get(pathOf(claimId))).body.invoices[0]
  const refusedLines = [{ invoiceId, lineNo: 2, reason: '没有医嘱' }]
  await approve(sandbox, claimId, { refusedLines })
  expect((await pay(sandbox, claimId)).body.status).toBe('paid')
  const partly = (await zhou.get(pathOf(claimId))).body
  expect(partly.decisions[0]).toMatchObject({ result: 'partly', refusedLines: [{ name: '理疗', amountFen: 50_000 }] })
  expect(partly.appealable).toBe(true)
  expect((await zhou.get(pathOf(claimId, '/letter'))).body.html).toContain('没有医嘱')
  expect((await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })).body.status).toBe('appealed')
  expect((await review(sandbox, claimId, { result: 'approve' })).body.code).toBe('not-allowed')
  expect((await review(sandbox, claimId, { result: 'approve', clerk: 'clerk-shen' })).body.status).toBe('approved')
  expect((await pay(sandbox, claimId)).body.status).toBe('paid')
  const done = (await zhou.get(pathOf(claimId))).body
  expect(done.decisions.map((one: { paidFen: number }) => one.paidFen)).toEqual([152_000, 38_000])
  expect(done.appealable).toBe(false)
})

test('a payout that came back is repaired with another card of her own', async () => {
  const claimId = await sent(sandbox, zhou)
  await approve(sandbox, claimId)
  expect((await pay(sandbox, claimId, { result: 'failed', reason: '卡已注销' })).body.status).toBe('pay-failed')
  const card = { by: 'card', bankName: '演示银行', holderName: '周晓', cardNo: '6217000000000000' }
  const wrong = await zhou.post(pathOf(claimId, '/account'), { account: card })
  expect(wrong.body).toMatchObject({ code: 'account-wrong', fields: { cardNo: expect.any(String) } })
  const right = await zhou.post(pathOf(claimId, '/account'), {
    account: { ...card, cardNo: `621700000000000${luhnDigit('621700000000000')}` },
  })
  expect(right.body).toMatchObject({ status: 'approved', account: { from: 'typed', owner: 'self' } })
  expect((await pay(sandbox, claimId)).body.status).toBe('paid')
})

test('what was withdrawn may be claimed again, what is in a claim may not', async () => {
  const { invoiceId } = await issue(sandbox, zhou.personId)
  const first = await draft(zhou, invoiceId)
  await zhou.post(pathOf(first, '/submit'))
  const second = await draft(zhou, invoiceId)
  const refused = await zhou.post(pathOf(second, '/submit'))
  expect(refused.body).toMatchObject({ code: 'papers-wrong', detail: expect.stringContaining('正在另一份报销里') })
  expect((await zhou.post(pathOf(first, '/withdraw'))).body.status).toBe('withdrawn')
  expect((await zhou.post(pathOf(second, '/submit'))).body.status).toBe('first-audit')
})
