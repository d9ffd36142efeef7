import { rows } from '../../../mock-server/base/db/statement'
import { filingsOf } from '../../../mock-server/services/reimbursement/remote'
import { MAX_PAGES, MAX_SET_BYTES } from '../../../src/contract/papers/file'
import { granted, LI, messages, showFace } from '../../family/steps'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { approve, draft, issue, line, pathOf, pay, review, sent } from '../desk'
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
const announce = (claimId: string, sizeBytes = 3000) =>
  zhou.post(pathOf(claimId, '/files'), { role: 'record', type: 'image/jpeg', sizeBytes, faults: null })
const pass = async (days: number) => {
  await sandbox.advance(days * 86_400)
  zhou = await sandbox.signIn('zhouxiao')
}

/** Two lines of which the second is refused, paid; what the first comes to is up to the caller. */
async function partly(firstFen: number, secondFen = 50_000) {
  const claimId = await sent(sandbox, zhou, { lines: [line(firstFen), line(secondFen, '理疗')] })
  const { invoiceId } = (await shown(claimId)).invoices[0]
  await approve(sandbox, claimId, { refusedLines: [{ invoiceId, lineNo: 2, reason: '没有医嘱' }] })
  return { claimId, invoiceId }
}

describe('a decision of 0 yuan (all of it below the deductible) stands', () => {
  test('after an appeal in vain', async () => {
    const { claimId } = await partly(20_000)
    expect((await shown(claimId)).status).toBe('paid')
    await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
    await review(sandbox, claimId, { result: 'refuse', clerk: 'clerk-shen', reason: '没有医嘱' })
    expect(await shown(claimId)).toMatchObject({ status: 'paid', line: '办好了，这次医保付 0 元' })
  })

  test('after an appeal that lapsed', async () => {
    const { claimId } = await partly(20_000)
    await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
    const pages = [{ role: 'record', why: '要医嘱' }]
    await review(sandbox, claimId, { result: 'supplement', clerk: 'clerk-shen', pages })
    await pass(61)
    expect((await shown(claimId)).status).toBe('paid')
  })
})

test('what is on its way after an appeal is named alone, not together with what was paid', async () => {
  const { claimId } = await partly(200_000)
  await pay(sandbox, claimId)
  await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
  await review(sandbox, claimId, { result: 'approve', clerk: 'clerk-shen' })
  expect(await shown(claimId)).toMatchObject({ paidFen: 114_000, line: '还能报 380.00 元，等打款' })
  await pay(sandbox, claimId, { result: 'failed', reason: '账户已经注销。' })
  const failed = await shown(claimId)
  expect(failed.line).toBe('380.00 元没打成，请换一张卡')
  expect(failed.stages.at(-1).text).toBe('银行退回了：账户已经注销。请换一张卡')
  const [told] = (await sandbox.get(`/sandbox/messages?personId=${zhou.personId}`)).body
  expect(told.text).toContain('没打成：账户已经注销。钱还在')
})

test('a claim that is full of pages can still take the one that is asked for', async () => {
  const { invoiceId } = await issue(sandbox, zhou.personId)
  const claimId = await draft(zhou, invoiceId)
  await zhou.post(pathOf(claimId, '/submit'))
  // As many as a claim may have, all of them seen by the clerk.
  await rows(
    sandbox.db,
    `insert into papers (file_id, owner, owner_id, person_id, role, type, size_bytes, received_bytes, state, turn, faults,
       looked, added_by, created_at, touched_at)
     select 'seen-' || no, 'claim', $1, $2, 'record', 'image/jpeg', $3, 0, 'ready', 0, '[]', true, $2, 1, 1
     from generate_series(1, $4::integer) as many (no)`,
    [claimId, zhou.personId, Math.floor(MAX_SET_BYTES / MAX_PAGES), MAX_PAGES],
  )
  const pages = [{ role: 'record', why: '第二页看不清' }]
  await review(sandbox, claimId, { result: 'supplement', pages })
  expect((await announce(claimId)).status).toBe(201)
})

test('pages of claims that are decided do not keep new ones out; those that nobody looks at do', async () => {
  const claimId = await sent(sandbox, zhou)
  await rows(
    sandbox.db,
    `insert into papers (file_id, owner, owner_id, person_id, role, type, size_bytes, received_bytes, state, turn, faults,
       looked, added_by, created_at, touched_at)
     values ('archive', 'claim', $1, $2, 'record', 'image/jpeg', 124000000, 0, 'ready', 0, '[]', true, $2, 1, 1)`,
    [claimId, zhou.personId],
  )
  const next = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  expect((await announce(next, 3_000_000)).body.code).toBe('storage-full')
  await approve(sandbox, claimId)
  await pay(sandbox, claimId)
  expect((await announce(next, 3_000_000)).status).toBe(201)
})

test('what was sent and taken back leaves no pages behind', async () => {
  const claimId = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  const bytes = jpeg(3000)
  const { fileId } = (await announce(claimId)).body
  await zhou.post(pathOf(claimId, `/files/${fileId}/pieces`), { from: 0, base64: bytes.toString('base64') })
  await zhou.post(pathOf(claimId, '/submit'))
  const back = (await zhou.post(pathOf(claimId, '/withdraw'))).body
  expect(back).toMatchObject({ status: 'withdrawn', files: [] })
})

test('a draft whose pages are being photographed is not stale', async () => {
  const claimId = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  await pass(85)
  expect((await announce(claimId)).status).toBe(201)
  await pass(20)
  expect((await shown(claimId)).status).toBe('draft')
})

test('a page that was asked for ends on the day that was told, also where an invoice was red-flushed meanwhile', async () => {
  const [one, two] = [await issue(sandbox, zhou.personId), await issue(sandbox, zhou.personId)]
  const claimId = await draft(zhou, one.invoiceId)
  await zhou.post(pathOf(claimId, '/invoices'), { invoice: { by: 'invoice', invoiceId: two.invoiceId } })
  await zhou.post(pathOf(claimId, '/submit'))
  await review(sandbox, claimId, { result: 'supplement', pages: [{ role: 'record', why: '看不清' }] })
  await pass(55)
  await sandbox.post(`/sandbox/invoices/${two.invoiceId}/red-flush`)
  await pass(7)
  expect((await shown(claimId)).status).toBe('expired')
})

describe('an invoice that was decided on', () => {
  test('refused: said as it is, and nobody is sent to take back what cannot be taken back', async () => {
    const claimId = await sent(sandbox, zhou)
    const { invoiceId } = (await shown(claimId)).invoices[0]
    await review(sandbox, claimId, { result: 'refuse', reason: '不在范围内' })
    if ((await shown(claimId)).status === 're-check')
      await review(sandbox, claimId, { result: 'refuse', clerk: 'clerk-qiao', reason: '不在范围内' })
    const [source] = (await zhou.get('/api/reimbursement/sources')).body.items
    expect(source).toMatchObject({ invoiceId, standing: 'refused', claimId })
    const { findings } = await shown(await draft(zhou, invoiceId))
    expect(findings[0]).toMatchObject({ kind: 'invoice-refused', what: expect.stringContaining('已经审过，没有报') })
    expect(findings[0].fix).not.toContain('撤回')
  })

  test('its details stay: an appeal must not settle other lines than were decided', async () => {
    const { claimId, invoiceId } = await partly(200_000)
    const lines = [line(50_000), line(200_000, '理疗')]
    expect((await sandbox.post(`/sandbox/invoices/${invoiceId}/details`, { lines })).body.code).toBe('state-conflict')
    await pay(sandbox, claimId)
    await zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
    await review(sandbox, claimId, { result: 'approve', clerk: 'clerk-shen' })
    expect((await shown(claimId)).paidFen).toBe(114_000)
  })
})

test('thirty invoices from elsewhere ask for their filings once', async () => {
  let asked = 0
  const db = sandbox.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      asked += 1
      return result
    },
  })
  const invoices = Array.from({ length: 30 }, (_, at) => ({
    invoice_id: `invoice-${at}`,
    visit_date: '2026-10-08',
    institution_region: '610900',
  }))
  const found = await filingsOf(db, { personId: zhou.personId, home: '330100' }, invoices)
  expect(found.get('invoice-29')).toEqual([])
  expect(asked).toBe(1)
})

test('one paper that is asked for twice is one page to bring', async () => {
  const claimId = await sent(sandbox, zhou)
  const pages = ['看不清。', '没有盖章'].map((why) => ({ role: 'record', why }))
  await review(sandbox, claimId, { result: 'supplement', pages })
  expect((await shown(claimId)).supplement).toMatchObject({
    pages: [{ role: 'record', why: '看不清；没有盖章' }],
    missing: 1,
  })
})

test('what is late says so, and days are said as people say them', async () => {
  const claimId = await sent(sandbox, zhou)
  const { promise } = await shown(claimId)
  await pass(80)
  const [year, month, day] = promise.by.split('-').map(Number)
  expect((await shown(claimId)).line).toContain(`过了说好的 ${year} 年 ${month} 月 ${day} 日，可以打 12393 问`)
  const { invoiceId } = await issue(sandbox, zhou.personId, { visitDate: '2024-12-30' })
  const { findings } = await shown(await draft(zhou, invoiceId))
  expect(findings[0].what).toBe('2024 年 12 月 30 日看的病，过了可以报的期限')
})

test('grandmother is told who did it for her, and what she did herself without a name', async () => {
  await granted(sandbox, zhou, { scopes: ['claim'] })
  await showFace(sandbox, zhou)
  const li = await sandbox.signIn('liguilan')
  const newest = async () => (await messages(sandbox, LI))[0]?.text
  const claimId = await draft(zhou, 'invoice-liguilan-1', { actingFor: LI })
  expect((await zhou.post(pathOf(claimId, '/submit'), undefined, { actingFor: LI })).status).toBe(200)
  expect(await newest()).toMatch(/^周晓替您办的：报销 .*要补材料会告诉您。不是您同意的，请打 12393。$/)
  await li.post(pathOf(claimId, '/withdraw'))
  await li.post(pathOf(await draft(li, 'invoice-liguilan-1'), '/submit'))
  expect(await newest()).toMatch(/^报销 .*要补材料会告诉您。$/)
})

test('a draft is nobody’s business at the window, in no list either', async () => {
  await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  expect((await sandbox.get('/sandbox/clerk/claims?status=draft')).body.items).toEqual([])
})

test('a draft that was thrown away is in no list; what was sent and taken back stays in hers', async () => {
  const thrown = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  const sentOne = await sent(sandbox, zhou)
  for (const claimId of [thrown, sentOne]) await zhou.post(pathOf(claimId, '/withdraw'))
  const { items } = (await zhou.get('/api/reimbursement/claims')).body
  expect(items.map(({ claimId }: { claimId: string }) => claimId)).toEqual([sentOne])
})
