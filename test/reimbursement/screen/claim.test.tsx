import { fireEvent } from '@testing-library/react'
import type { Decision } from '@/contract/reimbursement/claim'
import * as api from '@/contract/reimbursement/endpoints'
import { addPiece, createFile } from '@/contract/reimbursement/endpoints-files'
import AccountPage from '@/services/reimbursement/pages/account/index'
import AppealPage from '@/services/reimbursement/pages/appeal/index'
import ClaimPage from '@/services/reimbursement/pages/claim/index'
import ConfirmPage from '@/services/reimbursement/pages/confirm/index'
import HomePage from '@/services/reimbursement/pages/home/index'
import LetterPage from '@/services/reimbursement/pages/letter/index'
import NumbersPage from '@/services/reimbursement/pages/numbers/index'
import PapersPage from '@/services/reimbursement/pages/papers/index'
import { spokenClaim } from '@/services/reimbursement/spoken'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, control, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'
import { answered, asking, draft, sent, source, summary } from './made'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const at = { claimId: 'c1' }
const shows = (claim: typeof draft) => server.on(api.readClaim, answer(api.readClaim, claim))
const list = (items: (typeof summary)[]) => answer(api.listClaims, { items, nextCursor: null })
const invoices = (items: (typeof source)[]) => answer(api.listSources, { items, nextCursor: null })

test('报销: one tap on an invoice begins; what cannot be claimed says why', async () => {
  server.on(api.listClaims, list([{ ...summary, status: 'first-audit', line: '工作人员在审核，最晚 1 月 7 日有结果' }]))
  server.on(api.listSources, invoices([source, { ...source, invoiceId: 'i2', standing: 'settled' }]))
  server.on(api.createClaim, answer(api.createClaim, draft))
  await openPage(HomePage)
  expect(words()).toContain('最晚 1 月 7 日有结果')
  expect(words()).toContain('看病时医保已经付过')
  await tap('示例市第一医院，11 月 2 日，可以报，三百一十八元四角')
  expect(server.seen(api.createClaim)).toMatchObject([{ body: { start: { by: 'invoice', invoiceId: 'i1' } } }])
  expect(went.to()).toBe('/services/reimbursement/pages/draft/index?claimId=c1')
})

test('nothing to claim is said to be fine, and the other ways stay', async () => {
  server.on(api.listClaims, list([]))
  server.on(api.listSources, invoices([]))
  await openPage(HomePage)
  expect(words()).toContain('还没有要报销的')
  await tap(/^扫票据上的码/)
  expect(words()).toContain('网页上不能扫码')
  await tap(/^填票据号码/)
  expect(went.to()).toContain('/pages/numbers/index')
})

test('before sending: read back in figures, words and aloud, and sent once however often it is tapped', async () => {
  shows(answered)
  const later = held(answer(api.submitClaim, sent))
  server.on(api.submitClaim, later.reply)
  await openPage(ConfirmPage, at)
  expect(words()).toContain('一百九十七元九角九分')
  expect(words()).toContain('李桂兰，尾号 6218')
  const button = control('button', '对，交上去')
  fireEvent.click(button)
  fireEvent.click(button)
  later.release()
  await settle()
  expect(server.seen(api.submitClaim)).toHaveLength(1)
  expect(went.instead()).toContain('/pages/claim/index?claimId=c1')
})

test('no answer: the same key again; a finding found late says its fix', async () => {
  shows(answered)
  server.on(api.submitClaim, silence, refusal('papers-wrong', { detail: '票据已经被医院冲红作废。请拿掉这一张。' }))
  await openPage(ConfirmPage, at)
  await tap('对，交上去')
  expect(words()).toContain('网络断了')
  await tap('对，交上去')
  expect(new Set(server.seen(api.submitClaim).map(({ header }) => header['idempotency-key'])).size).toBe(1)
  expect(words()).toContain('请拿掉这一张。')
})

test('progress: the promised date first, who acts now, and that she need not (png/claim.png)', async () => {
  shows(sent)
  await openPage(ClaimPage, at)
  const said = words()
  expect(said.indexOf('1 月 7 日')).toBeLessThan(said.indexOf('已经交上去'))
  expect(said).toContain('周四')
  expect(said).toContain('已过 4 个工作日')
  expect(said).toContain('承诺 30 个工作日')
  expect(said).toContain('不用您做什么')
  expect(buttons()).toEqual(expect.arrayContaining(['看交的材料', '打 12393 问', '念给我听']))
})

test('a page that is asked for: the clock stands, and the way to that page', async () => {
  shows(asking)
  await openPage(ClaimPage, at)
  expect(words()).toContain('等您补材料')
  expect(words()).toContain('还有 26 个工作日')
  await tap('去补材料')
  expect(went.to()).toContain('/pages/papers/index')
})

test('once the page is there it goes on with one tap', async () => {
  const supplement = asking.supplement && { ...asking.supplement, missing: 0 }
  shows({ ...asking, supplement })
  server.on(api.supplementClaim, answer(api.supplementClaim, sent))
  await openPage(ClaimPage, at)
  await tap('补好了，接着审')
  expect(words()).toContain('1 月 7 日')
})

test('money that has to come back: how much, and whom to ask', async () => {
  const text = '医院把尾号 1840 的票据冲红了。请退回 174.33 元：带身份证到医保窗口，或打 12393 问怎么转'
  const back = { key: 'recovery', state: 'waiting', title: '退回多付的钱', at: null, text } as const
  shows({
    ...sent,
    status: 'recovering',
    stages: [...sent.stages, back],
    recovery: { invoiceNos: ['1840'], owedFen: 17_433, returnedFen: 0, stoppedFen: 0 },
  })
  await openPage(ClaimPage, at)
  expect(words()).toContain('有一笔钱要退回')
  expect(words()).toContain('请退回 174.33 元')
  expect(buttons()).toContain('打 12393 问')
})

test('withdrawing asks once, and keeps things as they are unless she says so', async () => {
  shows(sent)
  server.on(api.withdrawClaim, answer(api.withdrawClaim, { ...sent, status: 'withdrawn' }))
  await openPage(ClaimPage, at)
  await tap(/^撤回，/)
  await tap('不撤回，接着等')
  expect(server.seen(api.withdrawClaim)).toHaveLength(0)
  await tap(/^撤回，/)
  expect(words()).toContain('拍过的材料会清掉')
  await tap('撤回')
  expect(words()).toContain('撤回了，票据还可以再报')
  expect(buttons()).not.toContain('看交的材料')
})

test('a draft that went stale says so, shows no empty card, and leads to a new one', async () => {
  shows({ ...answered, status: 'expired', stages: [] })
  await openPage(ClaimPage, at)
  expect(words()).toContain('太久没有交，草稿清掉了。票据还可以再报。')
  expect([...document.querySelectorAll('.card')].filter((card) => card.textContent === '')).toEqual([])
  await tap('再报一次，从票据重新开始')
  expect(went.to()).toBe('/services/reimbursement/pages/home/index')
})

test('a draft that was thrown away is not said to be taken back', async () => {
  shows({ ...answered, status: 'withdrawn', stages: [] })
  await openPage(ClaimPage, at)
  expect(words()).toContain('草稿清掉了，票据还可以再报')
})

test('late: neither the screen nor the voice promises a day that has gone by', async () => {
  const promise = { workingDays: 30, passedDays: 37, by: '2027-01-07', stoppedSince: null }
  shows({ ...sent, promise })
  await openPage(ClaimPage, at)
  expect(words()).toContain('过了说好的日子，还在审')
  expect(words()).toContain('晚了 7 个工作日。可以打 12393 问。')
  expect(spokenClaim({ ...sent, promise })).not.toContain('1 月 7 日')
})

test('the pages: only the asked one while something is asked for', async () => {
  shows(asking)
  await openPage(PapersPage, at)
  expect(words()).toContain('看不清诊断')
  expect(buttons().filter((name) => name?.startsWith('拍'))).toEqual(['拍病历或处方，看不清诊断'])
  expect([createFile, addPiece].flatMap((one) => server.seen(one))).toEqual([])
})

test('a card number is checked digit by digit before anything is sent', async () => {
  shows({ ...answered, account: null })
  server.on(api.chooseAccount, refusal('account-wrong', { fields: { holderName: '请换成看病的人本人的银行卡。' } }))
  await openPage(AccountPage, at)
  expect(buttons()).toContain('用这张卡，先选一张卡，或填一张')
  await tap('换一张银行卡，填卡号')
  const type = (name: string, value: string) => {
    const input = document.querySelector(`input[aria-label*="${name}"]`)
    if (input) fireEvent.input(input, { target: { value } })
  }
  type('银行卡号', '6217000000000000')
  type('开户银行', '演示银行')
  await tap('用这张卡')
  expect(words()).toContain('有一位不对')
  expect(server.seen(api.chooseAccount)).toHaveLength(0)
  type('银行卡号', '4111 1111 1111 1111')
  await tap('用这张卡')
  expect(server.seen(api.chooseAccount)).toMatchObject([
    { body: { account: { by: 'card', cardNo: '4111111111111111' } } },
  ])
  expect(words()).toContain('请换成看病的人本人的银行卡。')
})

test('the numbers of an invoice are kept when she goes back, and an unknown one says so at its field', async () => {
  server.on(api.createClaim, refusal('invoice-unknown', { fields: { number: '请对着票据再看一遍号码。' } }))
  const view = await openPage(NumbersPage)
  const type = (at: number, value: string) => {
    const input = document.querySelectorAll('input')[at]
    if (input) fireEvent.input(input, { target: { value } })
  }
  type(0, '99060126')
  await tap('查这张票据')
  expect(words()).toContain('少了 10 位')
  expect(server.seen(api.createClaim)).toHaveLength(0)
  type(1, '0000031841')
  type(2, '3a18f4')
  await tap('查这张票据')
  expect(words()).toContain('请对着票据再看一遍号码。')
  view.unmount()
  await openPage(NumbersPage)
  expect(document.querySelectorAll('input')[1]?.value).toBe('0000031841')
})

test('the letter: each line that is not paid with its reason', async () => {
  const refusedLines = [{ invoiceId: 'i1', lineNo: 2, name: '心电图', amountFen: 3_640, reason: '没有医嘱' }]
  const decision: Decision = {
    round: 1,
    result: 'partly',
    decidedAt: '2026-12-10T10:00:00+08:00',
    totalFen: 31_840,
    paidFen: 17_433,
    refusedLines,
    explanation: [],
  }
  shows({ ...sent, status: 'paid', decisions: [decision] })
  await openPage(LetterPage, at)
  expect(words()).toContain('部分能报')
  expect(words()).toContain('不能报：没有医嘱')
  expect(words()).toContain('174.33元')
})

test('an appeal needs one tap for its reason', async () => {
  server.on(api.appealClaim, answer(api.appealClaim, { ...sent, status: 'appealed' }))
  await openPage(AppealPage, at)
  expect(buttons()).toContain('请再看一遍，先选一个原因')
  await tap('医生开了医嘱', 'radio')
  await tap('请再看一遍')
  expect(server.seen(api.appealClaim)).toMatchObject([{ body: { reason: '医生开了医嘱' } }])
  expect(went.instead()).toContain('/pages/claim/index?claimId=c1')
})

test('amounts inside sentences are hidden with the others', async () => {
  useSession.setState({ hidden: true })
  server.on(api.listClaims, list([{ ...summary, status: 'approved', line: '能报 197.99 元，等打款' }]))
  server.on(api.listSources, invoices([]))
  await openPage(HomePage)
  expect(words()).not.toContain('197.99')
})

test('while money is under way the second look says when it can be asked for', async () => {
  shows({ ...sent, status: 'approved', appealWaits: true })
  await openPage(ClaimPage, at)
  expect(words()).toContain('不同意，申请再看一遍')
  expect(words()).toContain('钱办妥了就能申请，等的这些天不算')
  expect(buttons().some((name) => name?.startsWith('不同意'))).toBe(false)
})
