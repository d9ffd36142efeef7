import { plusWorkdays } from '../../mock-server/registers/workdays/calendar'
import { addDays } from '../../src/contract/remote-care/dates'
import { granted, messages, showFace } from '../family/steps'
import { cashier, created, issue, order, paid, plainLines, preview } from '../settlement/server/desk'
import type { Sandbox, SignedIn } from '../shared/sandbox'
import { withSandbox } from '../shared/with-sandbox'
import { CHENGDU, file, HANGZHOU, handIn, LI, papers, passDays, today, trip } from './desk'

let box: Sandbox
let li: SignedIn
withSandbox('liguilan', (opened, signedIn) => {
  box = opened
  li = signedIn
})

/** A stay of 30,000 yuan in a level 3 hospital: the sample of look/spec.md §6. */
const stay = (institutionId: string, personId = LI) =>
  issue(box, { personId, institutionId, medType: '21', lines: plainLines(3_000_000) })
const IN_HANGZHOU = 'H99010000001'
const IN_ANKANG = 'H99020000001'

const previewed = async (billId: string, who = li) => created(await preview(who, billId))
const pooled = async (billId: string) => (await previewed(billId)).breakdown.pooledFundFen
const why = async (billId: string): Promise<string> =>
  (await previewed(billId)).explanation.find((one: { ruleId: string }) => one.ruleId === 'ratio-share').text

test('the same stay: unfiled 11,200, filed 16,800, at home 16,800, and each says why', async () => {
  const away = await stay(IN_HANGZHOU)
  expect(await pooled(away.billId)).toBe(1_120_000)
  expect(await why(away.billId)).toContain(
    '没有备案，少付 20 个百分点。其中 5,280.00 元由大病保险付，已经减去。长期住在杭州的，备案后和在安康一样。',
  )
  expect((await file(box, li)).status).toBe(201)
  expect(await pooled(away.billId)).toBe(1_680_000)
  expect(await why(away.billId)).toContain('按异地长期居住算，和在安康一样。')
  const home = await stay(IN_ANKANG)
  expect(await pooled(home.billId)).toBe(1_680_000)
  expect(await why(home.billId)).not.toContain('备案')
})

test.each([
  [trip, { way: 'none' }, undefined, 1_260_000],
  [
    { why: 'referred', letter: true },
    { way: 'materials', items: [{ kind: 'referral-letter', pages: 1 }] },
    IN_ANKANG,
    1_400_000,
  ],
] as const)('%o settles under its own class once it holds', async (answers, proof, institutionId, fen) => {
  const { billId } = await stay(IN_HANGZHOU)
  const referral = institutionId ? { institutionId, referredOn: await today(box) } : undefined
  const { body } = await file(box, li, { answers, proof, referral })
  if (body.state.kind === 'reviewing') {
    expect(await pooled(billId)).toBe(1_120_000)
    expect((await box.post(`/sandbox/filings/${body.filingNo}/review`, { result: 'passed' })).status).toBe(200)
  }
  expect(await pooled(billId)).toBe(fen)
})

test('the hospital’s mark of an emergency is a filing', async () => {
  const { billId } = await stay(IN_HANGZHOU)
  const mark = { personId: LI, institutionId: IN_HANGZHOU }
  expect((await box.post('/sandbox/filings/emergencies', mark)).body).toMatchObject({
    kind: 'emergency',
    source: 'hospital',
  })
  expect(await pooled(billId)).toBe(1_400_000)
  expect(await why(billId)).toContain('按急诊抢救算，比在安康少付 10 个百分点。')
  expect((await box.post('/sandbox/filings/emergencies', mark)).body.code).toBe('filing-exists')
})

test('the chronic demo rule asks for no place: the picture’s figures, filed or not', async () => {
  const bill = () => issue(box, { personId: LI, medType: '14', lines: plainLines(30_660) })
  expect(await pooled((await bill()).billId)).toBe(19_929)
  await file(box, li)
  const after = await bill()
  expect(await pooled(after.billId)).toBe(19_929)
  expect(await why(after.billId)).toContain('按异地长期居住算，和在安康一样。')
})

test('inside the province no filing is needed, and the settlement says so', async () => {
  await box.db.updateTable('institutions').set({ region: '610100' }).where('institution_id', '=', IN_ANKANG).execute()
  const { billId } = await stay(IN_ANKANG)
  expect(await pooled(billId)).toBe(1_680_000)
  expect(await why(billId)).toContain('看病不用备案，和在安康一样。')
  await box.db.updateTable('institutions').set({ region: '610900' }).where('institution_id', '=', IN_ANKANG).execute()
})

test('a filing for another place or a later day covers nothing here today', async () => {
  const { billId } = await stay(IN_HANGZHOU)
  await file(box, li, { region: CHENGDU })
  await file(box, li, { answers: trip, proof: { way: 'none' }, beginOn: addDays(await today(box), 1) })
  expect(await pooled(billId)).toBe(1_120_000)
})

test('a province covers its cities', async () => {
  const { billId } = await stay(IN_HANGZHOU)
  expect((await file(box, li, { region: '330000' })).status).toBe(201)
  expect(await pooled(billId)).toBe(1_680_000)
  expect((await li.get('/api/remote-care')).body.backfill).toBeNull()
})

test('back-filing before discharge: begins with the stay, and the bill is settled directly', async () => {
  const { billId } = await stay(IN_HANGZHOU)
  const admitted = await today(box)
  await passDays(box, 5)
  li = await box.signIn('liguilan')
  expect((await li.get('/api/remote-care')).body.backfill).toEqual({
    place: { region: HANGZHOU, name: '杭州' },
    institutionName: '示例市第一医院',
    visitDate: admitted,
  })
  // From today it would not reach the day she came in; nobody may go back further than that.
  expect((await file(box, li, { beginOn: addDays(admitted, -1) })).body.fields).toHaveProperty('beginOn')
  expect((await file(box, li, { beginOn: admitted })).status).toBe(201)
  expect(await pooled(billId)).toBe(1_680_000)
})

describe('I10: a filing that starts or stops holding between figures and payment', () => {
  test('preview, then filed: the order is refused, nothing is taken', async () => {
    const { billId } = await stay(IN_HANGZHOU)
    const shown = await previewed(billId)
    await file(box, li)
    expect((await order(li, shown.previewId)).body.code).toBe('bill-changed')
  })

  test('ordered, then revoked: the payment fails with changed figures', async () => {
    const filed = (await file(box, li)).body
    const { billId } = await stay(IN_HANGZHOU)
    const placed = created(await order(li, (await previewed(billId)).previewId))
    await box.post(`/sandbox/filings/${filed.filingNo}/revoke`, { note: '承诺不是真的' })
    expect((await cashier(box, placed.orderId, 'paid')).body.status).toBe('failed')
    const read = (await li.get(`/api/settlement/orders/${placed.orderId}`)).body
    expect(read).toMatchObject({ status: 'failed', failure: 'figures-changed' })
    expect(await pooled(billId)).toBe(1_120_000)
  })

  test('a filing for elsewhere changes nothing', async () => {
    const { billId } = await stay(IN_HANGZHOU)
    const shown = await previewed(billId)
    await file(box, li, { region: CHENGDU })
    expect((await order(li, shown.previewId)).status).toBe(201)
  })

  test('at home a filing changes nothing', async () => {
    const { billId } = await stay(IN_ANKANG)
    const shown = await previewed(billId)
    await file(box, li)
    expect((await order(li, shown.previewId)).status).toBe(201)
  })
})

test('class, filing and policy are kept with preview and order', async () => {
  const { filingId } = (await file(box, li)).body
  const { billId } = await stay(IN_HANGZHOU)
  const shown = await previewed(billId)
  const placed = created(await order(li, shown.previewId))
  const kept = { remote_class: 'long-term', filing_id: filingId, policy_version: '610900/390/21@2019' }
  const [previewRow] = await box.db.selectFrom('settlement_previews').selectAll().execute()
  const [orderRow] = await box.db.selectFrom('settlement_orders').selectAll().execute()
  expect(previewRow).toMatchObject({ preview_id: shown.previewId, ...kept })
  expect(orderRow).toMatchObject({ order_id: placed.orderId, ...kept })
})

test('cancelled: today still counts, tomorrow does not', async () => {
  const temporary = (await file(box, li, { answers: trip, proof: { way: 'none' } })).body
  const before = await stay(IN_HANGZHOU)
  expect((await li.post(`/api/remote-care/filings/${temporary.filingId}/cancel`)).body.state.kind).toBe('cancelled')
  expect(await pooled(before.billId)).toBe(1_260_000)
  await passDays(box, 1)
  li = await box.signIn('liguilan')
  expect(await pooled((await stay(IN_HANGZHOU)).billId)).toBe(1_120_000)
  expect(await pooled(before.billId)).toBe(1_260_000)
})

test('papers are looked at first; returned, mended, passed, and only then they count', async () => {
  const { billId } = await stay(IN_HANGZHOU)
  const { filingNo, filingId, state } = (await file(box, li, { proof: papers })).body
  expect(state).toEqual({ kind: 'reviewing', promisedOn: plusWorkdays(await today(box), 3) })
  expect(await pooled(billId)).toBe(1_120_000)
  const review = (body: unknown) => box.post(`/sandbox/filings/${filingNo}/review`, body)
  expect((await review({ result: 'returned', note: '居住证拍糊了' })).body.state).toMatchObject({
    note: '居住证拍糊了',
  })
  expect((await review({ result: 'passed' })).body.code).toBe('state-conflict')
  const again = await li.post(`/api/remote-care/filings/${filingId}/supplement`, { proof: await handIn(li, papers) })
  expect(again.body.state.kind).toBe('reviewing')
  expect((await review({ result: 'passed' })).body.state.kind).toBe('effective')
  expect(await pooled(billId)).toBe(1_680_000)
  const told = (await messages(box, LI)).map(({ text }) => text).join()
  for (const said of ['最晚', '还差材料：居住证拍糊了', '补了材料', '通过了']) expect(told).toContain(said)
})

test('周晓 files for her grandmother: recorded, told, and her bill follows', async () => {
  const zhou = await box.signIn('zhouxiao')
  await granted(box, zhou)
  await showFace(box, zhou)
  const filed = await file(box, zhou, {}, { actingFor: LI })
  expect(filed.body).toMatchObject({ personName: '李桂兰', filedBy: '周晓', place: { name: '杭州' } })
  expect(await pooled((await stay(IN_HANGZHOU)).billId)).toBe(1_680_000)
  const told = await messages(box, LI)
  expect(told.map(({ channel }) => channel)).toEqual(expect.arrayContaining(['app', 'sms', 'voice']))
  expect(told[0]?.text).toContain('周晓替您办好了去杭州看病的备案（异地长期居住）')
  const records = (await li.get('/api/family/records')).body.items
  expect(records[0].text).toBe('周晓替李桂兰办了异地备案。')
})

test('before paying it says where a filing would still help; not at home, not once filed, not when it is too late', async () => {
  const first = async (billId: string) => (await previewed(billId)).fileFirst
  const away = await stay(IN_HANGZHOU)
  const visit = await issue(box, { personId: LI, medType: '11', lines: plainLines(10_000) })
  expect(await first(away.billId)).toBe(HANGZHOU)
  expect(await first(visit.billId)).toBe(HANGZHOU)
  expect(await first((await stay(IN_ANKANG)).billId)).toBeUndefined()
  expect(
    await first((await issue(box, { personId: LI, medType: '14', lines: plainLines(10_000) })).billId),
  ).toBeUndefined()
  await passDays(box, 1)
  li = await box.signIn('liguilan')
  expect(await first(visit.billId)).toBeUndefined()
  expect(await first(away.billId)).toBe(HANGZHOU)
  await file(box, li, { beginOn: addDays(await today(box), -1) })
  expect(await first(away.billId)).toBeUndefined()
})

test('转诊连续住院: the deductible paid in the hospital that referred her is not charged again', async () => {
  const first = await stay(IN_ANKANG)
  const { breakdown } = await paid(box, li, first.billId)
  expect(breakdown.deductibleFen).toBe(200_000)
  const away = await stay(IN_HANGZHOU)
  // A second stay of the year that nobody referred: 70 % of the standard.
  expect((await previewed(away.billId)).breakdown.deductibleFen).toBe(140_000)
  const proof = { way: 'materials', items: [{ kind: 'referral-letter', pages: 1 }] }
  const referral = { institutionId: IN_ANKANG, referredOn: await today(box) }
  const { filingNo } = (await file(box, li, { answers: { why: 'referred', letter: true }, proof, referral })).body
  await box.post(`/sandbox/filings/${filingNo}/review`, { result: 'passed' })
  const referred = await paid(box, li, away.billId)
  expect(referred.breakdown).toMatchObject({ deductibleFen: 0, pooledFundFen: 1_500_000 })
})
