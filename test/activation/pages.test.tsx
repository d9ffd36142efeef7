import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { checkCharacter } from '@/contract/shared/identity'
import Face from '@/services/activation/pages/face'
import Identity from '@/services/activation/pages/identity'
import Manage from '@/services/activation/pages/manage'
import Pin from '@/services/activation/pages/pin'
import Sms from '@/services/activation/pages/sms'
import Start from '@/services/activation/pages/start'
import Stopped from '@/services/activation/pages/stopped'
import Ways from '@/services/activation/pages/ways'
import { useSession } from '@/session/state'
import { getStorageSync, navigateTo, redirectTo, removeStorageSync, routerParams, setStorageSync } from '../stubs/taro'
import { application, fakeServer, held, person, problem } from './fake-server'

const BEGIN = 'POST /api/activation/applications'
/** A new one for each test: the pages of one activation hand it to each other in memory. */
let id = 'app0'
const one = () => ({ ...application, applicationId: id })
const path = (rest = '') => `/api/activation/applications/${id}${rest}`
const READ = () => `GET ${path()}`
const SMS = () => `POST ${path('/sms')}`
const VERIFY = () => `POST ${path('/verify')}`
const FACE = () => `POST ${path('/face')}`
const PIN = () => `POST ${path('/pin')}`
const HELD = 'GET /api/credential'
/** GB 11643 number of nobody: born 1996-09-23. */
const CERT_NO = `99000019960923001${checkCharacter('99000019960923001')}`

const kept = new Map<string, string>()

async function settle(ms = 0) {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(ms)
  })
}
async function open(Page: ComponentType, params: Record<string, string> = { id }) {
  for (const name of Object.keys(routerParams)) delete routerParams[name]
  Object.assign(routerParams, params)
  render(<Page />)
  await settle()
}
const control = (name: RegExp, role: 'button' | 'checkbox' | 'radio' = 'button') => screen.getByRole(role, { name })
async function tap(name: RegExp, role?: 'checkbox' | 'radio') {
  await act(async () => {
    fireEvent.click(control(name, role))
    await jest.advanceTimersByTimeAsync(0)
  })
}
async function type(label: RegExp, value: string) {
  const field = screen.getByLabelText(label)
  await act(async () => {
    fireEvent.focus(field)
    fireEvent.change(field, { target: { value } })
    fireEvent.blur(field)
    await jest.advanceTimersByTimeAsync(0)
  })
}
const went = (to: typeof navigateTo) => to.mock.calls.map(([options]) => JSON.stringify(options))

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-24T01:00:00.000Z') })
  id = `app${Number(id.slice(3)) + 1}`
  kept.clear()
  getStorageSync.mockImplementation((key: string) => kept.get(key) ?? '')
  setStorageSync.mockImplementation((key: string, value: string) => kept.set(key, value))
  removeStorageSync.mockImplementation((key: string) => kept.delete(key))
  navigateTo.mockClear()
  redirectTo.mockClear()
  useSession.setState({ token: 'token', person: null, actingFor: null, care: false, hidden: false })
})
afterEach(() => {
  cleanup()
  jest.useRealTimers()
})

describe('step 1, who you are', () => {
  const created = () => ({ status: 201, body: one() })
  const fill = async (certNo = CERT_NO) => {
    await type(/^姓名/, '何新')
    await type(/^证件号码/, certNo)
    await type(/^手机号/, '19900000003')
  }

  test('nothing is prefilled, and nothing is sent before the consent', async () => {
    const { count } = fakeServer({ [BEGIN]: created })
    await open(Identity, {})
    for (const label of [/^姓名/, /^证件号码/, /^手机号/]) {
      expect(screen.getByLabelText(label)).toHaveProperty('value', '')
    }
    await fill()
    await tap(/^核对身份/)
    expect(count(BEGIN)).toBe(0)
    expect(control(/先看说明，在方框里打勾同意/)).toBeTruthy()
  })

  test.each([
    [CERT_NO.slice(0, 17), '少了 1 位'],
    [`${CERT_NO}1`, '多了 1 位'],
    [`${CERT_NO.slice(0, 17)}${CERT_NO.endsWith('7') ? 8 : 7}`, /最后一位不对/],
    ['990000199602300014', /没有这一天/],
  ])('%s: %s, and it is not sent', async (certNo, words) => {
    const { count } = fakeServer({ [BEGIN]: created })
    await open(Identity, {})
    await fill(certNo)
    await tap(/我看过了，同意/, 'checkbox')
    await tap(/^核对身份/)
    expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getByLabelText(/^证件号码/)).toHaveProperty('value', certNo)
    expect(count(BEGIN)).toBe(0)
  })

  test('two quick taps begin one application, with the consent to identity alone', async () => {
    const { seen, count } = fakeServer({ [BEGIN]: created })
    await open(Identity, {})
    await fill(`${CERT_NO.slice(0, 6)} ${CERT_NO.slice(6)}`)
    await tap(/我看过了，同意/, 'checkbox')
    const button = control(/^核对身份/)
    await act(async () => {
      fireEvent.click(button)
      fireEvent.click(button)
      await jest.advanceTimersByTimeAsync(0)
    })
    expect(count(BEGIN)).toBe(1)
    expect(seen.find(({ route }) => route === BEGIN)?.body).toEqual({
      name: '何新',
      certType: 'id-card',
      certNo: CERT_NO,
      phone: '19900000003',
      consents: ['identity'],
    })
    expect(went(navigateTo)[0]).toContain(`pages/ways/index?id=${id}`)
  })

  test('name, kind and phone are kept for the next time; the number never', async () => {
    fakeServer({ [BEGIN]: () => 'offline' })
    await open(Identity, {})
    await fill()
    await tap(/我看过了，同意/, 'checkbox')
    await tap(/^核对身份/)
    expect(screen.getByText(/网络断了/)).toBeTruthy()
    expect(screen.getByLabelText(/^证件号码/)).toHaveProperty('value', CERT_NO)
    expect([...kept.values()].join()).not.toContain(CERT_NO.slice(6, 14))
    cleanup()
    await open(Identity, {})
    expect(screen.getByLabelText(/^姓名/)).toHaveProperty('value', '何新')
    expect(screen.getByLabelText(/^手机号/)).toHaveProperty('value', '19900000003')
    expect(screen.getByLabelText(/^证件号码/)).toHaveProperty('value', '')
  })

  test('another kind of certificate is one tap away and has a check of its own', async () => {
    fakeServer({ [BEGIN]: created })
    await open(Identity, {})
    await tap(/^居民身份证/)
    await tap(/^港澳居民来往内地通行证/, 'radio')
    await type(/^证件号码/, 'h1234567')
    expect(screen.getByText(/以 H 或 M 开头/)).toBeTruthy()
    await type(/^证件号码/, 'h12345678')
    expect(screen.queryByText(/以 H 或 M 开头/)).toBeNull()
    expect(screen.getByLabelText(/^证件号码/)).toHaveProperty('value', 'H12345678')
  })

  test.each(['not-insured', 'insurance-paused', 'under-age', 'deceased', 'already-activated'])(
    '%s opens its own screen, and what was typed stays',
    async (code) => {
      fakeServer({ [BEGIN]: () => problem(code, 422) })
      await open(Identity, {})
      await fill()
      await tap(/我看过了，同意/, 'checkbox')
      await tap(/^核对身份/)
      expect(went(navigateTo)[0]).toContain(`pages/stopped/index?code=${code}`)
      expect(screen.getByLabelText(/^姓名/)).toHaveProperty('value', '何新')
    },
  )
})

describe('step 2, which way', () => {
  test('the button takes the name of the chosen way; what cannot be taken says why', async () => {
    fakeServer({ [READ()]: () => ({ body: one() }) })
    await open(Ways)
    expect(control(/^刷脸确认$/)).toBeTruthy()
    await tap(/^短信验证码/, 'radio')
    await tap(/^发短信验证码$/)
    expect(went(navigateTo)[0]).toContain(`pages/sms/index?id=${id}`)
    await tap(/^请人帮忙，要先得到您的同意/, 'radio')
    expect(control(/^发短信验证码$/)).toBeTruthy()
  })

  test('after two failed face checks the other ways come first and are named', async () => {
    const [face, ...others] = application.ways
    fakeServer({ [READ()]: () => ({ body: { ...one(), faceFailures: 2, ways: [...others, face] } }) })
    await open(Ways)
    expect(screen.getByText('刷脸没成功，没关系。换短信验证码、到窗口激活，一样能激活。')).toBeTruthy()
    expect(control(/^发短信验证码$/)).toBeTruthy()
  })

  test('an application that is further on goes on there', async () => {
    fakeServer({ [READ()]: () => ({ body: { ...one(), status: 'verified' } }) })
    await open(Ways)
    expect(went(redirectTo)[0]).toContain(`pages/pin/index?id=${id}`)
  })
})

describe('SMS and social-security card', () => {
  const sent = () => ({
    body: { maskedPhone: '199****0003', expiresAt: '2026-11-24T09:05:00+08:00', resendAfterSeconds: 60 },
  })

  test('sends one message when it opens, and the next only when it may', async () => {
    const { count } = fakeServer({ [READ()]: () => ({ body: one() }), [SMS()]: sent })
    await open(Sms)
    expect(count(SMS())).toBe(1)
    expect(screen.getByText(/已发到 199\*\*\*\*0003/)).toBeTruthy()
    expect(screen.getByText('60 秒后可以重发')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '重新发一条' })).toBeNull()
    await settle(61_000)
    await tap(/^重新发一条$/)
    expect(count(SMS())).toBe(2)
  })

  test('says which of the two is wrong and how many tries are left, and keeps both', async () => {
    fakeServer({
      [READ()]: () => ({ body: one() }),
      [SMS()]: sent,
      [VERIFY()]: () => problem('sms-wrong', 422, { triesLeft: 3, fields: { code: '验证码不对，还能试 3 次' } }),
    })
    await open(Sms)
    await type(/^短信验证码/, '12 34 56')
    await type(/^社保卡末 6 位/, '33 02 96')
    await tap(/^确认是本人$/)
    expect(screen.getByText('验证码不对，还能试 3 次')).toBeTruthy()
    expect(screen.getByLabelText(/^社保卡末 6 位/)).toHaveProperty('value', '330296')
  })

  test('a code with no tries left asks for a new message', async () => {
    fakeServer({
      [READ()]: () => ({ body: one() }),
      [SMS()]: sent,
      [VERIFY()]: () => problem('card-wrong', 422, { triesLeft: 0, fields: { cardLast6: '次数用完了' } }),
    })
    await open(Sms)
    await type(/^短信验证码/, '123456')
    await type(/^社保卡末 6 位/, '330297')
    await tap(/^确认是本人$/)
    expect(control(/这条短信不能用了，请重新发一条/)).toBeTruthy()
  })

  test('verified leads to the PIN', async () => {
    fakeServer({
      [READ()]: () => ({ body: one() }),
      [SMS()]: sent,
      [VERIFY()]: () => ({ body: { ...one(), status: 'verified' } }),
    })
    await open(Sms)
    await type(/^短信验证码/, '123456')
    await type(/^社保卡末 6 位/, '330296')
    await tap(/^确认是本人$/)
    expect(went(redirectTo)[0]).toContain(`pages/pin/index?id=${id}`)
  })
})

describe('face', () => {
  test('is not begun before its own consent', async () => {
    const { count, seen } = fakeServer({
      [READ()]: () => ({ body: one() }),
      [FACE()]: () => ({ body: { verifyId: 'v1', expiresAt: '2026-11-24T09:05:00+08:00' } }),
      [VERIFY()]: () => problem('state-conflict', 409, { detail: '刷脸还没有结果，请稍等。' }),
    })
    await open(Face)
    await tap(/^同意并刷脸/)
    expect(count(FACE())).toBe(0)
    await tap(/我看过了，同意/, 'checkbox')
    await tap(/^同意并刷脸/)
    expect(seen.find(({ route }) => route === FACE())?.body).toEqual({ consents: ['face'] })
    expect(went(navigateTo)[0]).toContain('/sandbox/face/index?verifyId=v1')
  })

  test('the second failure makes the other way the main button', async () => {
    let failures = 0
    fakeServer({
      [READ()]: () => ({ body: { ...one(), faceFailures: failures } }),
      [FACE()]: () => ({ body: { verifyId: 'v1', expiresAt: '2026-11-24T09:05:00+08:00' } }),
      [VERIFY()]: () => {
        failures += 1
        return problem('face-failed', 422, { triesLeft: 5 - failures })
      },
    })
    await open(Face)
    await tap(/我看过了，同意/, 'checkbox')
    await tap(/^同意并刷脸/)
    await settle()
    expect(screen.getByText('刷脸没成功，没关系')).toBeTruthy()
    expect(control(/^再刷一次$/).className).toContain('btn-main')
    await tap(/^再刷一次$/)
    await settle()
    expect(screen.getByText('换短信验证码，一样能激活。')).toBeTruthy()
    expect(control(/^再刷一次$/).className).toContain('btn-line')
    await tap(/^换短信验证码$/)
    expect(went(redirectTo)[0]).toContain(`pages/sms/index?id=${id}`)
  })
})

describe('step 3, the payment PIN', () => {
  const verified = () => ({ body: { ...one(), status: 'verified' } })

  test.each(['111111', '123456', '123123', '654321'])('%s is refused with a reason before it is sent', async (pin) => {
    const { count } = fakeServer({ [READ()]: verified })
    await open(Pin)
    await type(/^支付密码/, pin)
    await tap(/^下一步$/)
    expect(screen.getByText('连号和同号太好猜，换一个')).toBeTruthy()
    expect(count(PIN())).toBe(0)
  })

  test('two that differ ask again without losing the first', async () => {
    const { seen } = fakeServer({
      [READ()]: verified,
      [PIN()]: () => ({ body: { status: 'activated', activatedAt: '2026-11-24T09:00:00+08:00', credential: held } }),
    })
    await open(Pin)
    await type(/^支付密码/, '739154')
    await tap(/^下一步$/)
    await type(/^再输一次支付密码/, '739155')
    await tap(/^设好密码，激活$/)
    expect(screen.getByText(/两次不一样/)).toBeTruthy()
    await type(/^再输一次支付密码/, '739154')
    await tap(/^设好密码，激活$/)
    expect(seen.find(({ route }) => route === PIN())?.body).toEqual({ pin: '739154' })
    expect(went(redirectTo)[0]).toContain(`pages/done/index?id=${id}`)
    expect([...kept.values()].join()).not.toContain('739154')
  })

  test("the server's reason is said and the PIN asked from the start", async () => {
    fakeServer({
      [READ()]: verified,
      [PIN()]: () => problem('pin-weak', 422, { fields: { pin: '里面有生日，别人猜得到，换一个' } }),
    })
    await open(Pin)
    await type(/^支付密码/, '199673')
    await tap(/^下一步$/)
    await type(/^再输一次支付密码/, '199673')
    await tap(/^设好密码，激活$/)
    expect(screen.getByText('里面有生日，别人猜得到，换一个')).toBeTruthy()
    expect(screen.getByLabelText(/^支付密码/)).toHaveProperty('value', '')
  })
})

describe('where it begins, goes on or stops', () => {
  const none = (insurances: object[] = person.insurances) => ({ body: { status: 'none', insurances } })

  test('an interrupted activation is found again', async () => {
    useSession.setState({ person: { ...person, insurances: [] } })
    kept.set('activation:person-1', JSON.stringify(id))
    fakeServer({ [HELD]: () => none(), [READ()]: () => ({ body: { ...one(), status: 'verified' } }) })
    await open(Start, {})
    expect(screen.getByText('上次办到一半，接着办吗？')).toBeTruthy()
    await tap(/^接着办$/)
    expect(went(navigateTo)[0]).toContain(`pages/pin/index?id=${id}`)
  })

  test('one that has expired is forgotten', async () => {
    useSession.setState({ person: { ...person, insurances: [] } })
    kept.set('activation:person-1', JSON.stringify(id))
    fakeServer({ [HELD]: () => none(), [READ()]: () => ({ body: { ...one(), status: 'expired' } }) })
    await open(Start, {})
    expect(control(/^开始$/)).toBeTruthy()
    expect(kept.has('activation:person-1')).toBe(false)
  })

  test('several insurance rows need no choice', async () => {
    const [row] = person.insurances
    fakeServer({ [HELD]: () => none([row ?? {}, { ...row, insuranceType: '510', label: '杭州市生育保险' }]) })
    await open(Start, {})
    expect(screen.getByText('您的医保，共 2 份，用同一个码，不用选')).toBeTruthy()
    expect(screen.getByText('杭州市生育保险')).toBeTruthy()
  })

  test('activated elsewhere is shown as usable here', async () => {
    fakeServer({ [HELD]: () => ({ body: { ...held, activatedIn: 'other' } }) })
    await open(Start, {})
    expect(screen.getByText('医保码已经激活了')).toBeTruthy()
    expect(screen.getByText(/在别的程序激活过/)).toBeTruthy()
    expect(control(/^看医保码$/)).toBeTruthy()
  })

  test.each([
    ['not-insured', []],
    ['insurance-paused', person.insurances.map((row) => ({ ...row, status: 'paused' }))],
  ])('%s is told before anything is typed', async (code, insurances) => {
    fakeServer({ [HELD]: () => none(insurances) })
    await open(Start, {})
    expect(went(redirectTo)[0]).toContain(`pages/stopped/index?code=${code}`)
  })

  test.each([
    ['not-insured', '没有查到您的医保'],
    ['insurance-paused', '您的医保现在是暂停的'],
    ['under-age', '16 岁以下要由监护人办'],
    ['deceased', '这位参保人的医保已经结束'],
    ['already-activated', '医保码已经激活过了'],
    ['application-expired', '放得太久，这次激活作废了'],
  ])('%s has a screen of its own with somebody to ask', async (code, ask) => {
    fakeServer({})
    await open(Stopped, { code })
    expect(screen.getByRole('heading', { name: ask })).toBeTruthy()
    expect(control(/12393/)).toBeTruthy()
  })
})

describe('stop and resume', () => {
  test('says what it means before it is done', async () => {
    let status = 'active'
    const { count } = fakeServer({
      [HELD]: () => ({ body: { ...held, status } }),
      'POST /api/credential/suspend': () => {
        status = 'suspended'
        return { body: { ...held, status } }
      },
    })
    await open(Manage, {})
    await tap(/^停用医保码$/)
    expect(count('POST /api/credential/suspend')).toBe(0)
    expect(screen.getByText('医院和药店马上扫不了，亮着的码也作废。')).toBeTruthy()
    await tap(/^停用$/)
    expect(count('POST /api/credential/suspend')).toBe(1)
    expect(screen.getByText('医保码停用了，谁也用不了')).toBeTruthy()
    await tap(/^恢复使用$/)
    expect(screen.getByText('马上可以出示，不用重新激活。')).toBeTruthy()
  })

  test('is not offered while acting for somebody: it would stop the wrong code', async () => {
    fakeServer({ [HELD]: () => ({ body: held }) })
    useSession.setState({ actingFor: { personId: 'grandmother', name: '李桂兰', relation: '奶奶' } })
    await open(Manage, {})
    expect(screen.getByText('停用和恢复只能本人自己办')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /停用医保码/ })).toBeNull()
  })
})
