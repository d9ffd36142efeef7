import { rows } from '../../../mock-server/base/db/statement'
import { isSampled } from '../../../mock-server/services/reimbursement/rules/sample'
import { socialCardAccount } from '../../../mock-server/services/reimbursement/social-card'
import { addDays } from '../../../src/contract/remote-care/dates'
import { granted, LI, showFace } from '../../family/steps'
import { today } from '../../remote-care/desk'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { approve, draft, issue, line, pathOf, pay, review } from '../desk'
import { violations } from '../model/check'
import { jpeg } from '../pictures'

let sandbox: Sandbox
let zhou: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  sandbox = opened
  zhou = signedIn
})
afterEach(async () => expect(await violations(sandbox)).toEqual([]))

const shown = async (claimId: string) => (await zhou.get(pathOf(claimId))).body
const submit = (claimId: string) => zhou.post(pathOf(claimId, '/submit'))
const flush = (invoiceId: string) => sandbox.post(`/sandbox/invoices/${invoiceId}/red-flush`)
const takeReturn = (claimId: string) => sandbox.post(`/sandbox/clerk/claims/${claimId}/return`, { clerk: 'clerk-qiao' })

/** Of the next places the first audit gives, the first that the sample takes. */
async function nextIsSampled(): Promise<void> {
  const place = Array.from({ length: 20 }, (_, at) => at + 1).find((one) => isSampled(1, one)) ?? 1
  await rows(sandbox.db, "insert into claim_sequence (name, last) values ('first-audit', $1)", [place - 1])
}

describe('抽查 cannot be got rid of', () => {
  test.each([
    ['withdrawn', (claimId: string) => zhou.post(pathOf(claimId, '/withdraw'))],
    [
      'left until it ended',
      async (claimId: string) => {
        const pages = [{ role: 'record', why: '看不清' }]
        await review(sandbox, claimId, { result: 'supplement', clerk: 'clerk-qiao', pages })
        await sandbox.advance(61 * 86_400)
        zhou = await sandbox.signIn('zhouxiao')
      },
    ],
  ])('a claim that was drawn, %s and sent anew is looked at by another person all the same', async (_how, leave) => {
    await nextIsSampled()
    const { invoiceId } = await issue(sandbox, zhou.personId)
    const first = await draft(zhou, invoiceId)
    await submit(first)
    expect((await review(sandbox, first, { result: 'approve' })).body.status).toBe('re-check')
    await leave(first)
    const again = await draft(zhou, invoiceId)
    expect((await submit(again)).status).toBe(200)
    expect((await review(sandbox, again, { result: 'approve' })).body.status).toBe('re-check')
    expect((await review(sandbox, again, { result: 'approve' })).body.code).toBe('not-allowed')
    expect((await review(sandbox, again, { result: 'approve', clerk: 'clerk-shen' })).body.status).toBe('approved')
    const stages: { key: string; text: string }[] = (await shown(again)).stages
    expect(stages.find(({ key }) => key === 're-check')?.text).toBe('抽到了，换人又看了一遍')
    // Another visit of hers is as any other's.
    const other = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
    await submit(other)
    expect((await review(sandbox, other, { result: 'approve' })).body.status).toBe('approved')
  })
})

/** Two invoices, paid but for one line of the second, which she appeals; then the first is taken back. */
async function owesUnderAppeal() {
  const one = (await issue(sandbox, zhou.personId)).invoiceId
  const two = (await issue(sandbox, zhou.personId, { lines: [line(150_000), line(200_000, '理疗')] })).invoiceId
  const claimId = await draft(zhou, one)
  await zhou.post(pathOf(claimId, '/invoices'), { invoice: { by: 'invoice', invoiceId: two } })
  await submit(claimId)
  await approve(sandbox, claimId, { refusedLines: [{ invoiceId: two, lineNo: 2, reason: '没有医嘱' }] })
  await pay(sandbox, claimId)
  await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
  await flush(one)
  return claimId
}

test('she is asked to bring money back while her appeal is looked at: the counter takes it, and the appeal goes on', async () => {
  const claimId = await owesUnderAppeal()
  const { recovery, status } = await shown(claimId)
  expect(status).toBe('appealed')
  expect(recovery.owedFen).toBeGreaterThan(0)
  const next = async () => (await zhou.get('/api/home')).body.next
  expect(await next()).toMatchObject({ kind: 'claim', claimId, status: 'recovering' })
  expect((await takeReturn(claimId)).body).toEqual({ claimId, status: 'appealed', returnedFen: recovery.owedFen })
  expect((await next())?.kind).not.toBe('claim')
  expect((await takeReturn(claimId)).body.code).toBe('state-conflict')
  expect((await review(sandbox, claimId, { result: 'approve', clerk: 'clerk-shen' })).body.status).toBe('approved')
  expect((await pay(sandbox, claimId)).body.status).toBe('paid')
  expect((await shown(claimId)).recovery).toMatchObject({ owedFen: 0, returnedFen: recovery.owedFen })
})

test('the money may also come back while the second payout is stuck', async () => {
  const claimId = await owesUnderAppeal()
  await review(sandbox, claimId, { result: 'approve', clerk: 'clerk-shen' })
  await pay(sandbox, claimId, { result: 'failed', reason: '卡已注销' })
  expect((await takeReturn(claimId)).body.status).toBe('pay-failed')
  await zhou.post(pathOf(claimId, '/account'), { account: { by: 'known', accountId: `social-${zhou.personId}` } })
  expect((await pay(sandbox, claimId)).body.status).toBe('paid')
})

test('two claims that were sent with one picture at the same moment: neither is stuck when a page is asked for', async () => {
  const one = jpeg(600)
  const upload = async (claimId: string, bytes: Buffer) => {
    const page = { role: 'record', type: 'image/jpeg', sizeBytes: bytes.length, faults: null }
    const { fileId } = (await zhou.post(pathOf(claimId, '/files'), page)).body
    await zhou.post(pathOf(claimId, `/files/${fileId}/pieces`), { from: 0, base64: bytes.toString('base64') })
  }
  const claims: string[] = []
  for (const at of [1, 2]) {
    const claimId = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
    one.writeUInt32BE(at, 100)
    await upload(claimId, one)
    expect((await submit(claimId)).status).toBe(200)
    claims.push(claimId)
  }
  // As if each had been looked at before the other was there.
  await rows(sandbox.db, "update papers set sha256 = 'the same'")
  const [claimId = ''] = claims
  await review(sandbox, claimId, { result: 'supplement', pages: [{ role: 'record', why: '看不清' }] })
  await sandbox.advance(1)
  one.writeUInt32BE(3, 100)
  await upload(claimId, one)
  expect((await zhou.post(pathOf(claimId, '/supplement'))).body.status).toBe('first-audit')
})

test('the page of a visit whose invoice was taken back serves for the invoice that was issued anew', async () => {
  const bytes = jpeg(600)
  const upload = async (claimId: string) => {
    const page = { role: 'record', type: 'image/jpeg', sizeBytes: bytes.length, faults: null }
    const { fileId } = (await zhou.post(pathOf(claimId, '/files'), page)).body
    await zhou.post(pathOf(claimId, `/files/${fileId}/pieces`), { from: 0, base64: bytes.toString('base64') })
  }
  const { invoiceId } = await issue(sandbox, zhou.personId)
  const claimId = await draft(zhou, invoiceId)
  await upload(claimId)
  await submit(claimId)
  const other = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  await upload(other)
  expect((await submit(other)).body).toMatchObject({ code: 'papers-wrong', detail: expect.stringContaining('用过') })
  await approve(sandbox, claimId)
  await flush(invoiceId)
  expect((await submit(other)).status).toBe(200)
})

test('the card of who acts for her is not taken under her name either', async () => {
  const li = await sandbox.signIn('liguilan')
  const claimId = await draft(li, (await issue(sandbox, LI)).invoiceId)
  await granted(sandbox, zhou, { scopes: ['claim'] })
  await showFace(sandbox, zhou)
  const [person] = await rows<{ person_id: string; card_last6: string; name: string }>(
    sandbox.db,
    'select person_id, card_last6, name from people where person_id = $1',
    [zhou.personId],
  )
  if (!person) throw new Error('周晓 is not in the register')
  const { cardNo } = socialCardAccount(person, 'self')
  const account = { by: 'card', cardNo, holderName: '李桂兰', bankName: '演示银行' }
  const answer = await zhou.post(pathOf(claimId, '/account'), { account }, { actingFor: LI })
  expect(answer.body).toMatchObject({ code: 'account-wrong', fields: { cardNo: expect.stringContaining('本人') } })
})

test('an appeal in vain is told as such, and no third look is offered', async () => {
  const { invoiceId } = await issue(sandbox, zhou.personId, { lines: [line(300_000), line(200_000, '理疗')] })
  const claimId = await draft(zhou, invoiceId)
  await submit(claimId)
  await approve(sandbox, claimId, { refusedLines: [{ invoiceId, lineNo: 2, reason: '没有医嘱' }] })
  await pay(sandbox, claimId)
  await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
  await review(sandbox, claimId, { result: 'refuse', clerk: 'clerk-shen', reason: '没有医嘱' })
  const [told] = (await sandbox.get(`/sandbox/messages?personId=${zhou.personId}`)).body
  expect(told.text).toContain('又看了一遍，还是原来的结果')
  expect(told.text).not.toContain('可以申请再看一遍')
})

describe('生育津贴 is paid once for a birth', () => {
  const report = (bornOn: string) =>
    sandbox.post('/sandbox/births', {
      motherId: zhou.personId,
      institutionId: 'H99010000001',
      bornOn,
      children: 1,
      difficult: false,
      monthlyWageFen: 900_000,
    })

  test('reported again with another day, it is the same birth; half a year later it is another one', async () => {
    const day = await today(sandbox)
    const first = await report(addDays(day, -2))
    expect(first.body.claimId).not.toBeNull()
    expect((await report(addDays(day, -1))).body).toMatchObject({
      claimId: first.body.claimId,
      birthId: first.body.birthId,
    })
    expect((await report(addDays(day, -400))).body.birthId).not.toBe(first.body.birthId)
  })

  test('not before the child is there', async () => {
    const early = await report(addDays(await today(sandbox), 1))
    expect(early.body).toMatchObject({ code: 'malformed', fields: { bornOn: expect.any(String) } })
  })
})
