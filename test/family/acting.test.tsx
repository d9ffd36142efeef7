import { fireEvent, screen } from '@testing-library/react'
import { readHome } from '@/contract/account/endpoints'
import type { FamilyGrant } from '@/contract/family/grant'
import { endGrant, listGrants, readGrant } from '@/contract/family/grants'
import { confirmPresence, readFace, readPresence, sendPresenceSms, startFace } from '@/contract/family/presence'
import { readSession } from '@/contract/session/endpoints'
import { createOrder } from '@/contract/settlement/endpoints'
import HomePage from '@/pages/home/index'
import MePage from '@/pages/me/index'
import FacePage from '@/services/family/pages/face/index'
import GrantPage from '@/services/family/pages/grant/index'
import WhoPage from '@/services/family/pages/who/index'
import { actFor } from '@/session/acting'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { endPresence, facePage } from '@/session/presence'
import { useSession } from '@/session/state'
import { useLoad } from '@/session/use-load'
import { answer, type FakeServer, fakeServer, held, refusal } from '../shared/screen/fake-server'
import { buttons, comeBack, control, freshPhone, openPage, settle, tap, went, words, zhou } from '../shared/screen/page'
import * as taro from '../stubs/taro'

const li = { personId: 'person-liguilan', name: '李桂兰', relation: '奶奶' }
const father = { personId: 'person-zhoujianguo', name: '周建国', relation: '爸爸' }

const grantOf = (more: Partial<FamilyGrant> = {}): FamilyGrant => ({
  grantId: 'grant-1',
  side: 'actor',
  other: { personId: li.personId, name: li.name, maskedName: '李*兰' },
  relation: 'grandparent',
  relationWord: '奶奶',
  kind: 'relative',
  scopes: ['book', 'cancel', 'show-code', 'pay'],
  perPaymentFen: 50_000,
  perDayFen: 100_000,
  spentTodayFen: 0,
  faceWithinSeconds: 3600,
  state: 'active',
  until: '2030-05-21',
  startsAt: '2029-11-21T09:00:00+08:00',
  expiresAt: '2030-05-22T00:00:00+08:00',
  endedAt: null,
  endedBy: null,
  consentWay: 'phone-call',
  words: '周晓可以替您挂号、付医药费。',
  ...more,
})

const homeOf = (name: string) => ({
  person: { ...zhou, personId: li.personId, name, maskedName: `${name.charAt(0)}*` },
  credential: 'active' as const,
  insuranceLine: '安康市居民医保，已激活',
  next: null,
  openBills: 0,
})

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  for (const id of [zhou.personId, li.personId]) taro.setStorageSync(`care:${id}`, 'false')
  server.on(listGrants, answer(listGrants, { actingFor: [grantOf()], actedBy: [] }))
})
afterEach(() => expect(server.strays).toEqual([]))

describe('替谁办', () => {
  test('one tap acts for her: every page closes, her home opens', async () => {
    await openPage(WhoPage)
    await tap(/^奶奶 李桂兰/, 'radio')
    expect(useSession.getState().actingFor).toEqual(li)
    expect(went.restart()).toBe('/pages/home/index')
  })

  test('a grant that ran out stands there with its reason and cannot be chosen', async () => {
    server.on(listGrants, answer(listGrants, { actingFor: [grantOf({ state: 'expired' })], actedBy: [] }))
    await openPage(WhoPage)
    await tap(/^奶奶 李桂兰，期限到了/, 'radio')
    expect(useSession.getState().actingFor).toBeNull()
  })

  test('hidden names are hidden here too', async () => {
    useSession.setState({ hidden: true })
    await openPage(WhoPage)
    expect(words()).toContain('李*兰')
    expect(words()).not.toContain('李桂兰')
  })

  test('关怀版 is kept for each person: hers when she chose it, else as it is now', () => {
    taro.setStorageSync(`care:${li.personId}`, 'true')
    actFor(li)
    expect(useSession.getState().care).toBe(true)
    taro.removeStorageSync(`care:${father.personId}`)
    actFor(father)
    expect(useSession.getState().care).toBe(true)
  })

  test('回到自己 asks once, says that her things are kept, and goes home', async () => {
    useSession.setState({ actingFor: li })
    server.on(readHome, answer(readHome, homeOf('李桂兰')))
    await openPage(HomePage)
    await tap('回到自己')
    expect(words()).toContain('奶奶的事已存好，下次接着办。')
    await tap('继续替奶奶办')
    expect(useSession.getState().actingFor).toEqual(li)
    await tap('回到自己')
    await tap('换回周晓')
    expect(useSession.getState().actingFor).toBeNull()
    expect(went.restart()).toBe('/pages/home/index')
  })
})

describe('nothing of one person while acting for another', () => {
  function Shown() {
    const [load, retry] = useLoad(() => call(readHome))
    return (
      <Frame>
        <Loaded load={load} retry={retry}>
          {({ person }) => <>{`这是${person.name}`}</>}
        </Loaded>
      </Frame>
    )
  }
  const homes = (name: string) => answer(readHome, homeOf(name))

  test('what was shown goes at once, before the next answer', async () => {
    const slow = held(homes('李桂兰'))
    server.on(readHome, homes('周晓'), slow.reply)
    await openPage(Shown)
    expect(words()).toContain('这是周晓')
    actFor(li)
    await settle()
    expect(words()).not.toContain('这是')
    slow.release()
    await settle()
    expect(words()).toContain('这是李桂兰')
    expect(server.seen(readHome)[1]?.header['x-acting-for']).toBe(li.personId)
  })

  test('an answer that was under way for the one before is dropped', async () => {
    const late = held(homes('李桂兰'))
    server.on(readHome, late.reply, homes('周建国'))
    useSession.setState({ actingFor: li })
    await openPage(Shown)
    actFor(father)
    await settle()
    late.release()
    await settle()
    expect(words()).toContain('这是周建国')
    expect(words()).not.toContain('这是李桂兰')
  })

  test('a call that comes back to somebody else answers nothing', async () => {
    const late = held(homes('李桂兰'))
    server.on(readHome, late.reply)
    useSession.setState({ actingFor: li })
    const asked = call(readHome)
    useSession.setState({ actingFor: null })
    late.release()
    expect((await asked).ok).toBe(false)
  })

  test('我的 shows nothing of her who acts', async () => {
    useSession.setState({ actingFor: li })
    await openPage(MePage)
    expect(words()).toContain('正在替奶奶办事')
    expect(words()).not.toContain('登录过的手机')
    expect(server.seen(readSession)).toEqual([])
  })
})

describe('首页 while acting', () => {
  beforeEach(() => useSession.setState({ actingFor: li }))

  test('her name and relation, what she agreed to with its ceiling, and what she did not with the way to ask', async () => {
    server.on(readHome, answer(readHome, homeOf('李桂兰')))
    await openPage(HomePage)
    expect(words()).toContain('李桂兰奶奶')
    expect(words()).toContain('奶奶同意您办的事')
    expect(words()).toContain('一次最多 500 元')
    expect(words()).toContain('看就诊记录：奶奶还没同意')
    expect(buttons()).not.toContain('异地备案，去外地看病前办')
    await tap('请奶奶同意，看就诊记录')
    expect(went.to()).toBe('/services/family/pages/ask/index?personId=person-liguilan&add=view')
  })

  test('关怀版: a door that she did not agree to says so and leads to asking her', async () => {
    useSession.setState({ care: true })
    server.on(readHome, answer(readHome, homeOf('李桂兰')))
    await openPage(HomePage)
    await tap('异地和报销，奶奶还没同意，点这里请求')
    expect(went.to()).toContain('add=file-remote-care')
    await tap('出示医保码，看病、取药，给人扫')
    expect(went.to()).toBe('/services/activation/pages/code/index')
  })

  test('she stopped it: said plainly, with the way back to oneself', async () => {
    server.on(readHome, refusal('grant-revoked'))
    await openPage(HomePage)
    expect(words()).toContain('家人已经收回了同意')
    expect(control('button', '回到自己')).toBeTruthy()
  })
})

describe('人码合一', () => {
  const presence = { validUntil: null, withinMinutes: 60, faceFailures: 0, smsOpen: false }
  beforeEach(() => {
    endPresence(false)
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2030, 0, 1))
    useSession.setState({ actingFor: li })
    server.on(readPresence, answer(readPresence, presence))
    server.on(startFace, answer(startFace, { verifyId: 'face-1', expiresAt: '2030-01-01T00:00:00+08:00' }))
  })
  afterEach(() => {
    endPresence(false)
    jest.restoreAllMocks()
  })

  test('the call waits for the check and goes out again with the same key', async () => {
    server.on(createOrder, refusal('face-check-needed'), refusal('bill-changed'))
    const asked = call(createOrder, { body: { previewId: 'p-1' } }, { idempotencyKey: 'key-1' })
    await settle()
    expect(went.to()).toBe(facePage)
    endPresence(true)
    expect(await asked).toMatchObject({ failure: { problem: { code: 'bill-changed' } } })
    expect(server.seen(createOrder).map(({ header }) => header['idempotency-key'])).toEqual(['key-1', 'key-1'])
  })

  test('left without an answer: the call says so, and a page that shows again is not thrown back at once', async () => {
    server.on(readHome, refusal('face-check-needed'))
    const asked = call(readHome)
    await settle()
    endPresence(false)
    expect(await asked).toMatchObject({ failure: { problem: { code: 'face-check-needed' } } })
    taro.navigateTo.mockClear()
    expect((await call(readHome)).ok).toBe(false)
    expect(taro.navigateTo).not.toHaveBeenCalled()
  })

  test('many calls ask for one check', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 0, 1))
    server.on(readHome, refusal('face-check-needed'))
    taro.navigateTo.mockClear()
    const both = [call(readHome), call(readHome)]
    await settle()
    expect(taro.navigateTo).toHaveBeenCalledTimes(1)
    endPresence(false)
    await Promise.all(both)
  })

  test('two failed faces open the SMS way, which proves it as well', async () => {
    const failed = { ...presence, faceFailures: 2, smsOpen: true }
    server.on(readFace, answer(readFace, { result: 'failed', presence: failed }))
    server.on(
      sendPresenceSms,
      answer(sendPresenceSms, {
        maskedPhone: '138****0001',
        expiresAt: '2030-01-01T00:05:00+08:00',
        resendAfterSeconds: 60,
      }),
    )
    server.on(confirmPresence, answer(confirmPresence, { ...presence, validUntil: '2030-01-01T01:00:00+08:00' }))
    await openPage(FacePage)
    await tap('同意并刷脸')
    await comeBack()
    expect(words()).toContain('刷脸没成功，没关系')
    await tap('不刷脸，用短信')
    await tap('发验证码')
    expect(words()).toContain('已发到 138****0001')
    const field = screen.getByRole('textbox')
    fireEvent.input(field, { target: { value: '482913' } })
    await settle()
    expect(server.seen(confirmPresence)[0]?.body).toEqual({ code: '482913' })
    // Nothing lies behind in a test: back is home.
    expect(went.tab()).toBe('/pages/home/index')
  })
})

describe('one grant', () => {
  beforeEach(() => server.on(readGrant, answer(readGrant, grantOf())))

  test('it ends at once, and who acted for her is herself again', async () => {
    useSession.setState({ actingFor: li })
    server.on(endGrant, answer(endGrant, grantOf({ state: 'ended', endedBy: 'actor' })))
    await openPage(GrantPage, { id: 'grant-1' })
    expect(words()).toContain('打 12393，说短信里的 6 位收回码')
    await tap('不再替办')
    expect(words()).toContain('没付的单子一起取消')
    await tap('马上停')
    expect(server.seen(endGrant)).toHaveLength(1)
    expect(useSession.getState().actingFor).toBeNull()
  })
})
