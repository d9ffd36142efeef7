import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { approve, draft, issue, line, pathOf, pay, review, sent } from '../desk'

let sandbox: Sandbox
let zhou: SignedIn
let li: SignedIn

beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await sandbox.reset()
  zhou = await sandbox.signIn('zhouxiao')
  li = await sandbox.signIn('liguilan')
})

const AWAY = 'H99020000001'
const shown = async (who: SignedIn, claimId: string) => (await who.get(pathOf(claimId))).body
const begun = async (who: SignedIn, fields: Record<string, unknown>) =>
  shown(who, await draft(who, (await issue(sandbox, who.personId, fields)).invoiceId))

test('an ordinary visit elsewhere without a filing is found to be one, and loses 20 points', async () => {
  const claim = await begun(zhou, { institutionId: AWAY })
  expect(claim).toMatchObject({ kind: 'not-filed-remote', findings: [] })
  // (2,000 − 1,000) × (76 − 20) %.
  expect(claim.estimate.fundFen).toBe(56_000)
})

test('an emergency elsewhere loses 10 points, also where the hospital is not 定点', async () => {
  const claim = await begun(zhou, { institutionId: AWAY, emergency: true })
  expect(claim).toMatchObject({ kind: 'emergency-elsewhere', findings: [] })
  expect(claim.estimate.fundFen).toBe(66_000)
  const clinic = await begun(zhou, { institutionId: 'H99099999999', emergency: true })
  expect(clinic).toMatchObject({ kind: 'emergency-elsewhere', findings: [] })
  expect(clinic.estimate.fundFen).toBe(66_000)
})

test('her visit in Hangzhou is paid under the filing that was in force on that day', async () => {
  const before = await begun(li, { medType: '21', lines: [line(3_000_000)] })
  expect(before.kind).toBe('not-filed-remote')
  const filing = { region: '330100', answers: { why: 'live', stay: 'half-year' } }
  const filed = await sandbox.post('/sandbox/filings', { personId: li.personId, by: 'counter', ...filing })
  expect(filed.status).toBe(201)
  const after = await begun(li, { medType: '21', lines: [line(3_000_000)] })
  expect(after.kind).toBe('inpatient')
  expect(after.estimate.fundFen).toBeGreaterThan(before.estimate.fundFen)
})

test('辅助生殖: 70 % of its own items beside everything, no deductible', async () => {
  const lines = [{ ...line(500_000, '取卵'), itemCode: 'ART-OPU' }, line(100_000, '床位')]
  const claim = await begun(zhou, { lines })
  expect(claim).toMatchObject({ kind: 'assisted-reproduction', findings: [] })
  expect(claim.estimate).toMatchObject({ fundFen: 350_000, ownFen: 250_000 })
  const other = await begun(zhou, {})
  expect(other.estimate.fundFen).toBe(76_000)
})

test('辅助生殖: freezing and storage count up to their caps where the region pays for them', async () => {
  const lines = [
    { ...line(150_000, '冷冻'), quantity: 5, itemCode: 'ART-FREEZE' },
    { ...line(30_000, '续存'), quantity: 6, itemCode: 'ART-STORE-2' },
    { ...line(100_000, '移植'), itemCode: 'ART-TRANSFER' },
  ]
  const hers = await begun(li, { lines })
  // Residents 50 %: of 3,900 of 7,500, of 1,200 of 1,800, of 1,000.
  expect(hers).toMatchObject({ kind: 'assisted-reproduction', estimate: { fundFen: 305_000, ownFen: 725_000 } })
  const over = hers.estimate.explanation.filter(({ lineNo }: { lineNo?: number }) => lineNo === 1)
  expect(over.some((one: { amountFen: number }) => one.amountFen === 360_000)).toBe(true)
  // Hangzhou pays 70 % of the transfer alone.
  expect((await begun(zhou, { lines })).estimate).toMatchObject({ fundFen: 70_000, ownFen: 960_000 })
})

test('辅助生殖: four tubes on four lines are frozen for no more than four on one', async () => {
  const tube = (unitPriceFen: number) => ({ ...line(unitPriceFen, '冷冻'), itemCode: 'ART-FREEZE' })
  const fund = async (lines: unknown) => (await begun(li, { lines })).estimate.fundFen
  expect(await fund([{ ...tube(130_000), quantity: 4 }])).toBe(195_000)
  expect(await fund([tube(130_000), tube(130_000), tube(130_000), tube(130_000)])).toBe(195_000)
  // What one line leaves of the cap another may take.
  expect(
    await fund([
      { ...tube(100_000), quantity: 2 },
      { ...tube(100_000), quantity: 2 },
    ]),
  ).toBe(195_000)
  expect(await fund([tube(90_000), tube(150_000)])).toBe(120_000)
})

test('辅助生殖: a tube that is appealed for counts with those that were paid', async () => {
  const tube = { ...line(130_000, '冷冻'), itemCode: 'ART-FREEZE' }
  const claimId = await sent(sandbox, li, {
    lines: [
      { ...tube, quantity: 2 },
      { ...tube, quantity: 2 },
    ],
  })
  const { invoiceId } = (await shown(li, claimId)).invoices[0]
  await approve(sandbox, claimId, { refusedLines: [{ invoiceId, lineNo: 2, reason: '没有医嘱' }] })
  await pay(sandbox, claimId)
  await li.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
  await review(sandbox, claimId, { result: 'approve', clerk: 'clerk-shen' })
  // Residents 50 %: of 2,600 first, then of the 1,300 that are left of 3,900.
  const rounds: { paidFen: number }[] = (await shown(li, claimId)).decisions
  expect(rounds.map(({ paidFen }) => paidFen)).toEqual([130_000, 65_000])
})

test('辅助生殖: its items are paid by their own rule only, whatever kind of claim is chosen', async () => {
  const frozen = [{ ...line(130_000, '冷冻'), itemCode: 'ART-FREEZE' }, line(200_000)]
  // Hangzhou does not pay for freezing: an ordinary claim of the rest.
  expect(await begun(zhou, { lines: frozen })).toMatchObject({ kind: 'outpatient', estimate: { fundFen: 76_000 } })
  const lines = [{ ...line(500_000, '取卵'), itemCode: 'ART-OPU' }, line(200_000)]
  const { claimId } = await begun(zhou, { lines })
  const chosen = await zhou.post(pathOf(claimId, '/answers'), { kind: 'outpatient' })
  expect(chosen.body.estimate).toMatchObject({ fundFen: 76_000 })
})

test('生育 is promised in 20 working days', async () => {
  const claimId = await sent(sandbox, zhou, { medType: '52', lines: [line(800_000)] })
  expect(await shown(zhou, claimId)).toMatchObject({ kind: 'maternity', promise: { workingDays: 20 } })
})

test('免申即享: a birth that a hospital reports is paid without an application, once', async () => {
  const birth = {
    motherId: zhou.personId,
    institutionId: 'H99010000001',
    children: 1,
    difficult: true,
    monthlyWageFen: 900_000,
  }
  const { claimId } = (await sandbox.post('/sandbox/births', birth)).body
  expect((await sandbox.post('/sandbox/births', birth)).body.claimId).toBe(claimId)
  const claim = await shown(zhou, claimId)
  // 9,000 ÷ 30 × 113 days.
  expect(claim).toMatchObject({ automatic: true, status: 'approved', paidFen: 3_390_000, appealable: false })
  expect((await pay(sandbox, claimId)).body.status).toBe('paid')
  const told = (await sandbox.get(`/sandbox/messages?personId=${zhou.personId}`)).body
  expect(told.map((one: { text: string }) => one.text).join()).toContain('不用申请')
  const resident = await sandbox.post('/sandbox/births', { ...birth, motherId: li.personId })
  expect(resident.body).toMatchObject({ claimId: null, why: expect.stringContaining('不自动') })
})

test('a bill that she pays herself is claimed, and can no longer be settled', async () => {
  const body = { personId: zhou.personId, institutionId: 'H99010000001', medType: '11', lines: [line(200_000)] }
  const { billId } = (await sandbox.post('/sandbox/bills', body)).body
  const { previewId } = (
    await zhou.post('/api/settlement/previews', { billId, useAccount: false, useMutualAid: false })
  ).body
  const { invoiceId } = (await sandbox.post(`/sandbox/bills/${billId}/self-pay`)).body
  expect((await zhou.post('/api/settlement/orders', { previewId })).status).toBeGreaterThanOrEqual(400)
  const claimId = await draft(zhou, invoiceId)
  expect((await zhou.post(pathOf(claimId, '/submit'))).status).toBe(200)
})

describe('by a relative', () => {
  const options = { actingFor: 'person-liguilan' }

  async function grantTo(scopes: string[]) {
    const whom = { by: 'personId', personId: li.personId }
    const term = '1-month'
    const request = await zhou.post('/api/family/requests', { whom, relation: 'grandparent', scopes, term })
    await sandbox.post(`/sandbox/family-counter/${request.body.counterNo}`, { answer: 'agree' })
    const face = await zhou.post('/api/family/face', { consents: ['face'] })
    await sandbox.post(`/sandbox/face/${face.body.verifyId}`, { result: 'passed' })
  }

  test('a draft she began is finished on her granddaughter’s phone, and the money stays hers', async () => {
    const claimId = await draft(li, 'invoice-liguilan-1')
    expect((await zhou.get(pathOf(claimId), options)).body.code).toBe('grant-missing')
    await grantTo(['claim'])
    // The same invoice again leads to the same draft.
    const start = { by: 'invoice', invoiceId: 'invoice-liguilan-1' }
    const again = await zhou.post('/api/reimbursement/claims', { start }, options)
    expect(again.body.claimId).toBe(claimId)
    const card = { by: 'card', bankName: '演示银行', cardNo: '4111111111111111', holderName: '周晓' }
    const mine = await zhou.post(pathOf(claimId, '/account'), { account: card }, options)
    expect(mine.body).toMatchObject({ code: 'account-wrong', detail: expect.stringContaining('本人') })
    const submitted = await zhou.post(pathOf(claimId, '/submit'), undefined, options)
    expect(submitted.body).toMatchObject({ status: 'first-audit', startedBy: '李桂兰', lastBy: '周晓' })
    expect(submitted.body.account).toMatchObject({ holderName: '李桂兰' })
    await approve(sandbox, claimId)
    await pay(sandbox, claimId)
    const records = (await li.get('/api/family/records')).body.items.map((one: { text: string }) => one.text)
    expect(records).toContain('周晓替李桂兰交了一份报销。')
    const spoken = (await sandbox.get(`/sandbox/messages?personId=${li.personId}`)).body
    expect(spoken.filter((one: { channel: string }) => one.channel === 'voice').length).toBeGreaterThan(1)
  })

  test('who may only look reads, and changes nothing', async () => {
    const claimId = await draft(li, 'invoice-liguilan-1')
    await grantTo(['view'])
    expect((await zhou.get(pathOf(claimId), options)).status).toBe(200)
    expect((await zhou.post(pathOf(claimId, '/submit'), undefined, options)).body.code).toBe('grant-scope')
  })
})
