import { fireEvent, screen } from '@testing-library/react'
import type { GrantRequest } from '@/contract/family/request'
import {
  answerRequest,
  createRequest,
  listRelatives,
  placeCall,
  readRequest,
  readRules,
  sendAnswerSms,
} from '@/contract/family/requests'
import { listShareProofs } from '@/contract/family/share-proofs'
import { createShare, endShare, listShares, type Share } from '@/contract/family/shares'
import { consentWords } from '@/contract/family/spoken'
import { holdChosen } from '@/services/family/chosen'
import AnswerPage from '@/services/family/pages/answer/index'
import AskPage from '@/services/family/pages/ask/index'
import GivePage from '@/services/family/pages/give/index'
import RequestPage from '@/services/family/pages/request/index'
import SharesPage from '@/services/family/pages/shares/index'
import WhomPage from '@/services/family/pages/whom/index'
import { answer, type FakeServer, fakeServer, refusal } from '../shared/screen/fake-server'
import { comeBack, control, freshPhone, openPage, settle, tap, went, words } from '../shared/screen/page'

const grandmother = {
  personId: 'person-liguilan',
  maskedName: '李*兰',
  relation: 'grandparent' as const,
  relationWord: '奶奶',
  granted: false,
}
const paymentCeilings: (20_000 | 50_000 | 100_000)[] = [20_000, 50_000, 100_000]
const dayCeilings: (20_000 | 50_000 | 100_000 | 200_000)[] = [20_000, 50_000, 100_000, 200_000]
const terms: ('1-month' | '6-months' | '1-year')[] = ['1-month', '6-months', '1-year']
const rules = {
  paymentCeilings,
  dayCeilings,
  terms,
  memberLimit: 6,
  members: 0,
  faceWithinMinutes: 60,
  isAgent: false,
}
const requestOf = (more: Partial<GrantRequest> = {}): GrantRequest => ({
  requestId: 'request-1',
  status: 'awaiting-consent',
  side: 'actor',
  otherName: '李桂兰',
  relation: 'grandparent',
  relationWord: '奶奶',
  kinship: 'judged',
  scopes: ['book', 'pay'],
  perPaymentFen: 50_000,
  perDayFen: 100_000,
  until: '2030-05-21',
  words: '周晓可以替您挂号、付医药费。',
  maskedPhone: '139****0921',
  ways: [
    { way: 'phone-call', available: true, hint: '打到 139****0921，按 1 才算同意' },
    { way: 'counter', available: true, hint: '两个人带身份证，到医保窗口' },
    { way: 'own-phone', available: false, hint: '', reason: '没有智能手机，请换一种方式' },
  ],
  counterNo: 'QQ-48210371',
  proof: null,
  call: null,
  grantId: null,
  createdAt: '2029-11-21T09:00:00+08:00',
  expiresAt: '2029-11-28T09:00:00+08:00',
  ...more,
})
const ringing = { callId: 'call-1', state: 'ringing' as const, at: '2029-11-21T09:00:00+08:00' }

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  server.on(readRules, answer(readRules, rules))
  server.on(listRelatives, answer(listRelatives, { items: [grandmother] }))
  server.on(listShareProofs, answer(listShareProofs, { items: [] }))
})
afterEach(() => expect(server.strays).toEqual([]))

describe('请奶奶同意', () => {
  const chooseHer = () =>
    holdChosen({
      whom: { by: 'personId', personId: grandmother.personId },
      relation: 'grandparent',
      word: '奶奶',
      known: true,
    })

  test('a relative whom the platform knows is picked without typing', async () => {
    await openPage(WhomPage)
    await tap(/^奶奶 李\*兰/)
    expect(went.to()).toBe('/services/family/pages/ask/index')
  })

  test('the words on the screen follow what is ticked; looking into records is not ticked beforehand', async () => {
    chooseHer()
    await openPage(AskPage)
    expect(words()).toContain('一次最多 500 元，一天最多 1,000 元')
    expect(words()).not.toContain('看就诊记录、')
    expect(control('checkbox', /^看就诊记录/).getAttribute('aria-checked')).toBe('false')
    await tap('1,000 元', 'option')
    expect(words()).toContain('一次最多 1,000 元，一天最多 2,000 元')
    await tap('一天 1,000 元', 'option')
    expect(words()).toContain('一次最多 1,000 元，一天最多 1,000 元')
    expect(screen.queryByRole('option', { name: '一天 500 元' })).toBeNull()
    await tap(/^付医药费/, 'checkbox')
    expect(words()).not.toContain('一次最多')
    expect(screen.queryByRole('option', { name: '500 元' })).toBeNull()
  })

  test('one tap asks and rings her; the words sent are the words shown', async () => {
    chooseHer()
    server.on(createRequest, answer(createRequest, requestOf()))
    server.on(placeCall, answer(placeCall, requestOf({ call: ringing })))
    await openPage(AskPage)
    await tap('打电话请奶奶同意')
    const body = server.seen(createRequest)[0]?.body
    expect(body).toEqual({
      whom: { by: 'personId', personId: grandmother.personId },
      relation: 'grandparent',
      scopes: ['book', 'cancel', 'show-code', 'pay', 'file-remote-care', 'claim'],
      perPaymentFen: 50_000,
      perDayFen: 100_000,
      term: '6-months',
    })
    expect(server.seen(placeCall)).toHaveLength(1)
    expect(went.instead()).toBe('/services/family/pages/request/index?id=request-1')
  })

  test('nothing ticked: the button says why, and nothing is sent', async () => {
    chooseHer()
    await openPage(AskPage)
    for (const row of [/^挂号和取消/, /^付医药费/, /^异地备案/]) await tap(row, 'checkbox')
    await tap(/^打电话请奶奶同意，先选至少一件事/)
    expect(server.seen(createRequest)).toEqual([])
  })

  test('without a phone that can be rung the request still stands, with its other ways', async () => {
    chooseHer()
    server.on(createRequest, answer(createRequest, requestOf({ ways: [] })))
    await openPage(AskPage)
    await tap('打电话请奶奶同意')
    expect(server.seen(placeCall)).toEqual([])
    expect(went.instead()).toContain('request-1')
  })
})

describe('等她同意', () => {
  test('ringing, other ways with the number for the counter, a way that cannot be taken says why', async () => {
    server.on(readRequest, answer(readRequest, requestOf({ call: ringing })))
    await openPage(RequestPage, { id: 'request-1' })
    expect(words()).toContain('正在给奶奶打电话')
    expect(words()).toContain('QQ-48210371')
    expect(words()).toContain('没有智能手机，请换一种方式')
  })

  test('nobody answered: ring again', async () => {
    server.on(readRequest, answer(readRequest, requestOf({ call: { ...ringing, state: 'unanswered' } })))
    server.on(placeCall, refusal('too-many-requests'))
    await openPage(RequestPage, { id: 'request-1' })
    await tap('再打一次给奶奶')
    expect(words()).toContain('点得太快了')
  })

  test('she pressed 1: seen when the page shows again', async () => {
    server.on(
      readRequest,
      answer(readRequest, requestOf({ call: ringing })),
      answer(readRequest, requestOf({ status: 'agreed', grantId: 'grant-1', ways: [] })),
    )
    await openPage(RequestPage, { id: 'request-1' })
    await comeBack()
    expect(words()).toContain('奶奶同意了')
    expect(control('button', '替奶奶办事')).toBeTruthy()
  })
})

describe('her side', () => {
  const received = requestOf({ side: 'subject', otherName: '周晓', relationWord: '孙女', ways: [] })

  test('she leaves out what she does not want, and agrees to the rest by SMS', async () => {
    server.on(readRequest, answer(readRequest, received), answer(readRequest, { ...received, status: 'agreed' }))
    server.on(
      sendAnswerSms,
      answer(sendAnswerSms, {
        maskedPhone: '139****0921',
        expiresAt: '2029-11-21T09:05:00+08:00',
        resendAfterSeconds: 60,
      }),
    )
    server.on(answerRequest, answer(answerRequest, { ...received, status: 'agreed' }))
    await openPage(AnswerPage, { id: 'request-1' })
    await tap(/^付医药费/, 'checkbox')
    expect(words()).toContain('周晓可以替您挂号。')
    expect(words()).not.toContain('一次最多')
    await tap('同意，用短信确认')
    await tap('发验证码')
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '482913' } })
    await settle()
    await settle()
    expect(server.seen(answerRequest)[0]?.body).toEqual({
      answer: 'agree',
      scopes: ['book'],
      proof: { way: 'sms', code: '482913' },
    })
    expect(words()).toContain('收回码发到您的短信了')
  })

  test('refusing takes one tap and no proof', async () => {
    server.on(readRequest, answer(readRequest, received), answer(readRequest, { ...received, status: 'refused' }))
    server.on(answerRequest, answer(answerRequest, { ...received, status: 'refused' }))
    await openPage(AnswerPage, { id: 'request-1' })
    await tap('不同意')
    await settle()
    expect(server.seen(answerRequest)[0]?.body).toEqual({ answer: 'refuse' })
    expect(words()).toContain('没有同意')
  })

  test('every figure she reads is one that is asked for', () => {
    const said = consentWords({ ...received, actorName: '周晓', today: '2029-11-21' })
    expect(said).toContain('一次最多 500 元，一天最多 1,000 元，到明年 5 月 21 日')
  })
})

describe('家庭共济', () => {
  const share: Share = {
    shareId: 'share-1',
    side: 'holder',
    other: { personId: grandmother.personId, name: '李桂兰', maskedName: '李*兰' },
    relation: 'grandparent',
    relationWord: '奶奶',
    ceilingPerUseFen: 15_000,
    asking: 'agreed',
    state: 'active',
    createdAt: '2029-11-21T09:00:00+08:00',
    endedAt: null,
  }
  const rule = {
    pastYearOnly: true,
    reach: 'cross-province' as const,
    shareableFen: 111_000,
    lines: ['只能用往年结余'],
  }

  test('it says that it is money alone, and stops at once', async () => {
    server.on(
      listShares,
      answer(listShares, { given: [share], received: [], asks: [], rule }),
      answer(listShares, { given: [{ ...share, state: 'ended' }], received: [], asks: [], rule }),
    )
    server.on(endShare, answer(endShare, { ...share, state: 'ended' }))
    await openPage(SharesPage)
    expect(words()).toContain('不能看病历，也不能替办')
    await tap('停，奶奶 李桂兰')
    await tap('马上停')
    expect(server.seen(endShare)[0]?.params).toEqual({ id: 'share-1' })
    expect(words()).toContain('已停')
  })

  test('a resident has no account to give: no button, and why', async () => {
    server.on(listShares, answer(listShares, { given: [], received: [], asks: [], rule: null }))
    await openPage(SharesPage)
    expect(words()).toContain('居民医保没有个人账户')
    expect(screen.queryByRole('button', { name: '让一位家人用我的账户' })).toBeNull()
  })

  test('the button repeats whom and how much; the consent goes with it', async () => {
    server.on(createShare, answer(createShare, share))
    await openPage(GivePage)
    await tap(/^奶奶 李\*兰/, 'radio')
    await tap('300 元', 'option')
    await tap(/^每次都问我/, 'radio')
    await tap('同意奶奶一次最多用 300 元')
    expect(server.seen(createShare)[0]).toMatchObject({
      body: { ceilingPerUseFen: 30_000, asking: 'each-time', consents: ['share-balance'] },
      header: { 'idempotency-key': expect.any(String) },
    })
  })
})
