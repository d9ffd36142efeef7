import { rows } from '../../../mock-server/base/db/statement'
import { openPair, type Pair } from '../../shared/pair'
import { HOSPITAL, line, pathOf } from '../desk'
import { violations } from '../model/check'

let pair: Pair
let token: string

beforeAll(async () => {
  pair = await openPair()
  token = (await pair.ask(0, 'POST', '/api/session', { body: { channel: 'h5', code: 'sandbox:stranger' } })).body.token
})
afterAll(() => pair.close())

const post = (server: 0 | 1, path: string, body: unknown = undefined) => pair.ask(server, 'POST', path, { body, token })

async function draftOf(invoiceId: string): Promise<string> {
  const { claimId } = (await post(0, '/api/reimbursement/claims', { start: { by: 'invoice', invoiceId } })).body
  await post(0, pathOf(claimId, '/answers'), { thirdParty: false })
  return claimId
}

async function issued(): Promise<string> {
  const body = { personId: 'person-stranger', institutionId: HOSPITAL, medType: '11', lines: [line(300_000)] }
  return (await post(0, '/sandbox/invoices', body)).body.invoiceId
}

test('one invoice in two drafts, both sent at the same moment to two servers: one goes, one is refused', async () => {
  const invoiceId = await issued()
  const first = await draftOf(invoiceId)
  // A second draft with it: begun with photos, the invoice added.
  const second = (await post(1, '/api/reimbursement/claims', { start: { by: 'photos' } })).body.claimId
  await post(1, pathOf(second, '/invoices'), { invoice: { by: 'invoice', invoiceId } })
  await post(1, pathOf(second, '/answers'), { thirdParty: false })
  const both = await Promise.all([post(0, pathOf(first, '/submit')), post(1, pathOf(second, '/submit'))])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
  expect(await rows(pair.db, 'select * from invoice_holds where invoice_id = $1', [invoiceId])).toHaveLength(1)
})

async function approvedOf(invoiceId: string): Promise<string> {
  const claimId = await draftOf(invoiceId)
  await post(0, pathOf(claimId, '/submit'))
  const review = (clerk: string) => post(0, `${deskOf(claimId)}/review`, { result: 'approve', clerk })
  if ((await review('clerk-lin')).body.status === 're-check') await review('clerk-qiao')
  return claimId
}
const deskOf = (claimId: string) => `/sandbox/clerk/claims/${claimId}`
const pay = (server: 0 | 1, claimId: string) =>
  post(server, `${deskOf(claimId)}/payout`, { result: 'paid', clerk: 'clerk-lin' })
const done = (answers: readonly { status: number }[]) => answers.filter(({ status }) => status === 200).length

test('two clerks pay at the same moment: the money goes out once', async () => {
  const claimId = await approvedOf(await issued())
  const servers: (0 | 1)[] = [0, 1, 0, 1]
  expect(done(await Promise.all(servers.map((one) => pay(one, claimId))))).toBe(1)
  expect(await rows(pair.db, 'select * from claim_payouts where claim_id = $1', [claimId])).toHaveLength(1)
})

test('the hospital red-flushes while a clerk pays: stopped, or paid and asked back, never neither', async () => {
  const invoiceId = await issued()
  const claimId = await approvedOf(invoiceId)
  const [paid] = await Promise.all([pay(0, claimId), post(1, `/sandbox/invoices/${invoiceId}/red-flush`)])
  const sql = 'select status from claims where claim_id = $1'
  expect(await rows(pair.db, sql, [claimId])).toEqual([{ status: paid.status === 200 ? 'recovering' : 'refused' }])
  const twice = ([0, 1] as const).map((one) => post(one, `${deskOf(claimId)}/return`, { clerk: 'clerk-shen' }))
  expect(done(await Promise.all(twice))).toBe(paid.status === 200 ? 1 : 0)
  expect(await violations(pair)).toEqual([])
})

test('two reviews at the same moment decide once', async () => {
  const claimId = await draftOf(await issued())
  await post(0, pathOf(claimId, '/submit'))
  const review = (server: 0 | 1) =>
    post(server, `/sandbox/clerk/claims/${claimId}/review`, { result: 'approve', clerk: 'clerk-shen' })
  const both = await Promise.all([review(0), review(1)])
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('pieces of one page from two servers: nothing is doubled', async () => {
  const claimId = await draftOf(await issued())
  const bytes = Buffer.alloc(9000, 7)
  Buffer.from([0xff, 0xd8, 0xff]).copy(bytes)
  const body = { role: 'record', type: 'image/jpeg', sizeBytes: bytes.length + 9000, faults: null }
  const { fileId } = (await post(0, pathOf(claimId, '/files'), body)).body
  const piece = { from: 0, base64: bytes.toString('base64') }
  const servers: (0 | 1)[] = [0, 1, 1, 0]
  const sent = await Promise.all(servers.map((one) => post(one, pathOf(claimId, `/files/${fileId}/pieces`), piece)))
  expect(sent.map((one) => one.body.receivedBytes)).toEqual([9000, 9000, 9000, 9000])
  expect(await rows(pair.db, 'select * from paper_pieces where file_id = $1', [fileId])).toHaveLength(1)
})
