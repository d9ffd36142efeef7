import { appealOf } from '../../../mock-server/services/reimbursement/appeal-days'
import { messages } from '../../family/steps'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { approve, draft, issue, line, pathOf, pay, review } from '../desk'
import { violations } from '../model/check'

let sandbox: Sandbox
let zhou: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  sandbox = opened
  zhou = signedIn
})
afterEach(async () => expect(await violations(sandbox)).toEqual([]))

const shown = async (claimId: string) => (await zhou.get(pathOf(claimId))).body
const appeal = (claimId: string) => zhou.post(pathOf(claimId, '/appeal'), { reason: '有医嘱' })
const repair = (claimId: string) =>
  zhou.post(pathOf(claimId, '/account'), { account: { by: 'known', accountId: `social-${zhou.personId}` } })
const pass = async (days: number) => {
  await sandbox.advance(days * 86_400)
  zhou = await sandbox.signIn('zhouxiao')
}

/** Two invoices; of the second the second line is refused. Approved, not yet paid. */
async function partly() {
  const one = (await issue(sandbox, zhou.personId)).invoiceId
  const two = (await issue(sandbox, zhou.personId, { lines: [line(150_000), line(50_000, '理疗')] })).invoiceId
  const claimId = await draft(zhou, one)
  await zhou.post(pathOf(claimId, '/invoices'), { invoice: { by: 'invoice', invoiceId: two } })
  await zhou.post(pathOf(claimId, '/submit'))
  await approve(sandbox, claimId, { refusedLines: [{ invoiceId: two, lineNo: 2, reason: '没有医嘱' }] })
  return { claimId, one, two }
}

test('a payout that is stuck stops the days: they run from the day the money arrived, and no claim is paid twice', async () => {
  const { claimId } = await partly()
  await pay(sandbox, claimId, { result: 'failed', reason: '卡已注销' })
  await pass(100)
  expect(await shown(claimId)).toMatchObject({ appealable: false, appealUntil: null, appealWaits: true })
  expect((await appeal(claimId)).body.code).toBe('state-conflict')
  expect((await repair(claimId)).body.status).toBe('approved')
  await pay(sandbox, claimId)
  expect((await messages(sandbox, zhou.personId))[0]?.text).toMatch(/不能报的几项不同意，最晚.+可以申请再看一遍/)
  await pass(60)
  expect(await shown(claimId)).toMatchObject({ appealable: true, appealWaits: false })
  expect((await appeal(claimId)).body.status).toBe('appealed')
  await review(sandbox, claimId, { result: 'approve', clerk: 'clerk-shen' })
  await pay(sandbox, claimId, { result: 'failed', reason: '卡已注销' })
  await repair(claimId)
  await pay(sandbox, claimId)
  expect((await pay(sandbox, claimId)).body.code).toBe('state-conflict')
  const done = await shown(claimId)
  expect(done.decisions.map((round: { paidFen: number }) => round.paidFen)).toEqual([190_000, 38_000])
  expect(done).toMatchObject({ status: 'paid', appealable: false, appealWaits: false })
})

test('one day after the last it is too late', async () => {
  const { claimId } = await partly()
  await pass(10)
  await pay(sandbox, claimId)
  await pass(61)
  expect(await shown(claimId)).toMatchObject({ appealable: false, appealWaits: false })
  expect((await appeal(claimId)).body.code).toBe('state-conflict')
})

test('money that has to come back stops the days, too; afterwards the other invoice may still be appealed', async () => {
  const { claimId, one } = await partly()
  await pay(sandbox, claimId)
  await pass(59)
  await sandbox.post(`/sandbox/invoices/${one}/red-flush`)
  await pass(30)
  expect(await shown(claimId)).toMatchObject({ status: 'recovering', appealable: false, appealWaits: true })
  await sandbox.post(`/sandbox/clerk/claims/${claimId}/return`, { clerk: 'clerk-lin' })
  await pass(1)
  expect((await shown(claimId)).appealable).toBe(true)
  await pass(1)
  expect((await shown(claimId)).appealable).toBe(false)
})

test('all that was paid came back: what was refused on the other invoice is not lost with it', async () => {
  const one = (await issue(sandbox, zhou.personId)).invoiceId
  const two = (await issue(sandbox, zhou.personId, { lines: [line(150_000, '理疗')] })).invoiceId
  const claimId = await draft(zhou, one)
  await zhou.post(pathOf(claimId, '/invoices'), { invoice: { by: 'invoice', invoiceId: two } })
  await zhou.post(pathOf(claimId, '/submit'))
  await approve(sandbox, claimId, { refusedLines: [{ invoiceId: two, lineNo: 1, reason: '没有医嘱' }] })
  await pay(sandbox, claimId)
  await sandbox.post(`/sandbox/invoices/${one}/red-flush`)
  await sandbox.post(`/sandbox/clerk/claims/${claimId}/return`, { clerk: 'clerk-lin' })
  expect(await shown(claimId)).toMatchObject({ status: 'recovered', appealable: true })
  expect((await appeal(claimId)).body.status).toBe('appealed')
  await review(sandbox, claimId, { result: 'approve', clerk: 'clerk-shen' })
  await pay(sandbox, claimId)
  expect(await shown(claimId)).toMatchObject({ status: 'paid', paidFen: 114_000 })
})

test('what is refused on an invoice that was taken back cannot be appealed: nothing of it could be paid', async () => {
  const { claimId, two } = await partly()
  await pay(sandbox, claimId)
  await sandbox.post(`/sandbox/invoices/${two}/red-flush`)
  await sandbox.post(`/sandbox/clerk/claims/${claimId}/return`, { clerk: 'clerk-lin' })
  expect(await shown(claimId)).toMatchObject({ status: 'paid', appealable: false, appealWaits: false })
  expect((await appeal(claimId)).body.code).toBe('state-conflict')
})

test('the letter offers the second look only where there is one, and says until when', async () => {
  const letter = async (claimId: string): Promise<string> => (await zhou.get(pathOf(claimId, '/letter'))).body.html
  const whole = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  await zhou.post(pathOf(whole, '/submit'))
  await approve(sandbox, whole)
  expect(await letter(whole)).toContain('不同意这个决定，可以到窗口或打 12393。')
  const { claimId } = await partly()
  expect(await letter(claimId)).toContain('钱打到以后 60 天内，可以在程序里点“申请再看一遍”')
  await pay(sandbox, claimId)
  expect(await letter(claimId)).toMatch(/\d{4} 年 \d+ 月 \d+ 日以前，可以在程序里点“申请再看一遍”/)
  await appeal(claimId)
  await review(sandbox, claimId, { result: 'refuse', clerk: 'clerk-shen', reason: '没有医嘱' })
  expect(await letter(claimId)).not.toContain('申请再看一遍')
})

describe('the days alone', () => {
  const at = (day: string) => Date.parse(`${day}T10:00:00+08:00`)
  const base = { days: 60, decidedAt: at('2026-11-01'), paidFen: 100, paidAt: at('2026-11-11'), stoppedAt: null }
  const until = (change: Partial<Parameters<typeof appealOf>[0]>) => {
    const found = appealOf({ status: 'paid', ...base, recoveries: [], ...change })
    return found.kind === 'open' ? found.until : found.kind
  }
  const asked = (from: string, to: string | null) => ({ askedAt: at(from), returnedAt: to === null ? null : at(to) })

  test.each<[string, Partial<Parameters<typeof appealOf>[0]>, string]>([
    ['from the payout', {}, '2027-01-10'],
    ['from the decision where there was nothing to pay', { paidFen: 0, paidAt: null }, '2026-12-31'],
    ['from the day the last of it was stopped', { paidAt: null, stoppedAt: at('2026-11-21') }, '2027-01-20'],
    ['waits for the payout', { status: 'approved', paidAt: null }, 'waits'],
    ['waits for the return', { status: 'recovering', recoveries: [asked('2026-12-01', null)] }, 'waits'],
    ['over when the money was asked back', { status: 'recovering', recoveries: [asked('2027-01-11', null)] }, 'over'],
    ['longer by the days of a return', { recoveries: [asked('2026-12-01', '2026-12-11')] }, '2027-01-20'],
    [
      'two returns at once count once',
      { recoveries: [asked('2026-12-01', '2026-12-11'), asked('2026-12-05', '2026-12-11')] },
      '2027-01-20',
    ],
    ['a return after the end wakes nothing', { recoveries: [asked('2027-03-01', '2027-03-11')] }, '2027-01-10'],
  ])('%s', (_name, change, day) => {
    expect(until(change)).toBe(day)
  })
})
