import { dayInChina } from '../../../src/contract/shared/dates'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { issue, pathOf } from '../desk'
import { type Desk, made } from './wrong'

let sandbox: Sandbox
let desk: Desk

beforeAll(async () => {
  sandbox = await openSandbox()
  const who = await sandbox.signIn('zhouxiao')
  desk = { sandbox, who, day: (back) => dayInChina(Date.now() - back * 86_400_000) }
})
afterAll(() => sandbox.close())

const fixes = new Set<string>()

test.each(Object.entries(made))('%s is caught before it is sent, with its own fix', async (kind, make) => {
  const claimId = await make(desk)
  const { findings } = (await desk.who.get(pathOf(claimId))).body
  const found = findings.find((one: { kind: string }) => one.kind === kind)
  expect(found).toMatchObject({ what: expect.stringMatching(/.{4}/), fix: expect.stringMatching(/.{8}/) })
  expect(fixes.has(found.what + found.fix)).toBe(false)
  fixes.add(found.what + found.fix)
  expect((await desk.who.post(pathOf(claimId, '/submit'))).body.code).toBe('papers-wrong')
  expect((await desk.who.get(pathOf(claimId))).body.status).toBe('draft')
  expect((await sandbox.get(`/sandbox/clerk/claims/${claimId}`)).status).toBe(404)
  await desk.who.post(pathOf(claimId, '/withdraw'))
})

test('an unknown invoice, a wrong check code and another text than an invoice are not taken', async () => {
  const { code, number, checkCode } = await issue(sandbox, desk.who.personId)
  const begin = (start: object) => desk.who.post('/api/reimbursement/claims', { start })
  const unknown = await begin({ by: 'numbers', code, number: '9999999999', checkCode })
  expect(unknown.body).toMatchObject({ code: 'invoice-unknown', fields: { number: expect.any(String) } })
  const wrong = await begin({ by: 'numbers', code, number, checkCode: 'zzzzzz' })
  expect(wrong.body).toMatchObject({ code: 'invoice-unknown', fields: { checkCode: expect.any(String) } })
  expect((await begin({ by: 'scan', text: 'https://example.com' })).body.code).toBe('invoice-unknown')
  expect((await begin({ by: 'invoice', invoiceId: 'invoice-liguilan-1' })).body.code).toBe('invoice-unknown')
})
