import type { Claim } from '@/contract/reimbursement/claim'
import * as api from '@/contract/reimbursement/endpoints'
import DraftPage from '@/services/reimbursement/pages/draft/index'
import { answer, type FakeServer, fakeServer, held } from '../../shared/screen/fake-server'
import { buttons, comeBack, control, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'
import { answered, draft, sent } from './made'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const at = { claimId: 'c1' }
const shows = (claim: typeof draft) => server.on(api.readClaim, answer(api.readClaim, claim))

test('the draft: about how much, the one question, and only then it can be sent', async () => {
  shows(draft)
  server.on(api.answerClaim, answer(api.answerClaim, answered))
  await openPage(DraftPage, at)
  expect(words()).toContain('197.99元')
  expect(buttons()).toContain('看一遍，再交，先回答是不是别人的责任')
  await tap('看一遍，再交，先回答是不是别人的责任')
  expect(went.to()).toBeUndefined()
  await tap('不是', 'radio')
  expect(server.seen(api.answerClaim)).toMatchObject([{ body: { thirdParty: false } }])
  await tap('看一遍，再交')
  expect(went.to()).toContain('/pages/confirm/index?claimId=c1')
})

test('somebody else is liable: said at the question, and nothing above it moves', async () => {
  const liable: Claim['findings'][number] = {
    ...{ kind: 'third-party-paid', what: '别人有责任的，先由对方赔', fix: '请先找对方。', at: 'elsewhere' },
    ...{ invoiceId: null, fileId: null, role: null, amountFen: null },
  }
  shows({ ...answered, thirdParty: true, findings: [liable] })
  await openPage(DraftPage, at)
  expect(words()).not.toContain('还要改')
  expect(words().indexOf('请先找对方。')).toBeGreaterThan(words().indexOf('是不是车祸'))
  expect(buttons()).toContain('看一遍，再交，别人有责任的，先由对方赔')
})

test('on a slow network an answer shows at once, and the button says that it is being kept', async () => {
  shows(draft)
  const slow = held(answer(api.answerClaim, answered))
  server.on(api.answerClaim, slow.reply)
  await openPage(DraftPage, at)
  await tap('不是', 'radio')
  expect(control('radio', '不是').getAttribute('aria-checked')).toBe('true')
  expect(buttons()).toContain('正在记下')
  slow.release()
  await settle()
  expect(control('radio', '不是').getAttribute('aria-checked')).toBe('true')
  expect(buttons()).toContain('看一遍，再交')
})

test('each finding stands with its own fix, and the count says what is left', async () => {
  const finding: Claim['findings'][number] = {
    kind: 'payer-differs',
    what: '交款人写的是王芳',
    fix: '请医院重开票据。',
    at: 'invoice',
    invoiceId: 'i1',
    fileId: null,
    role: null,
    amountFen: null,
  }
  shows({ ...answered, findings: [finding] })
  server.on(api.removeInvoice, answer(api.removeInvoice, { ...answered, invoices: [] }))
  await openPage(DraftPage, at)
  expect(words()).toContain('还要改 1 处')
  expect(words()).toContain('请医院重开票据。')
  expect(buttons()).toContain('看一遍，再交，先改好上面 1 处')
  await tap('拿掉这张，交款人写的是王芳')
  expect(server.seen(api.removeInvoice)).toMatchObject([{ params: { claimId: 'c1', invoiceId: 'i1' } }])
})

test('a draft is not thrown away by one tap', async () => {
  shows(answered)
  server.on(api.withdrawClaim, answer(api.withdrawClaim, { ...answered, status: 'withdrawn' }))
  await openPage(DraftPage, at)
  await tap('不要这份草稿')
  await tap('先留着')
  expect(server.seen(api.withdrawClaim)).toHaveLength(0)
  await tap('不要这份草稿')
  expect(words()).toContain('票据还在，想报的时候再开始一份。')
  await tap('清掉')
  expect(server.seen(api.withdrawClaim)).toHaveLength(1)
})

test('what was put right elsewhere keeps its place on the draft, and an answer given before stays', async () => {
  const finding: Claim['findings'][number] = {
    ...{ kind: 'page-missing', what: '还缺病历或处方', fix: '请拍一张，一页一张。', at: 'page' },
    ...{ invoiceId: null, fileId: null, role: 'record', amountFen: null },
  }
  const coming = held(answer(api.readClaim, answered))
  server.on(api.readClaim, answer(api.readClaim, { ...draft, findings: [...draft.findings, finding] }), coming.reply)
  server.on(api.answerClaim, answer(api.answerClaim, { ...answered, findings: [finding] }))
  await openPage(DraftPage, at)
  await tap('不是', 'radio')
  await comeBack()
  expect(control('radio', '不是').getAttribute('aria-checked')).toBe('true')
  expect(buttons()).toContain('看一遍，再交，先改好上面 1 处')
  coming.release()
  await settle()
  expect(words()).toContain('还缺病历或处方')
  expect(words()).toContain('都改好了')
  expect(buttons()).toContain('改好了，还缺病历或处方')
  expect(buttons()).toContain('看一遍，再交')
})

test('who began and who goes on are named', async () => {
  shows({ ...answered, startedBy: '李桂兰', lastBy: '周晓' })
  await openPage(DraftPage, at)
  expect(words()).toContain('李桂兰先填的，周晓接着填。')
})

test('what was sent meanwhile leads to its progress', async () => {
  shows(sent)
  await openPage(DraftPage, at)
  expect(went.instead()).toContain('/pages/claim/index?claimId=c1')
})
