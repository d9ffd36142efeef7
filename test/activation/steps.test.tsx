import { screen } from '@testing-library/react'
import Face from '@/services/activation/pages/face'
import Pin from '@/services/activation/pages/pin'
import Sms from '@/services/activation/pages/sms'
import Ways from '@/services/activation/pages/ways'
import { navigateTo, redirectTo } from '../stubs/taro'
import { fakeServer, held, problem } from './fake-server'
import { control, FACE, freshPhone, kept, one, open, PIN, READ, SMS, settle, tap, type, VERIFY, went } from './page-kit'

freshPhone()

describe('step 2, which way', () => {
  test('the button takes the name of the chosen way; what cannot be taken says why', async () => {
    fakeServer({ [READ()]: () => ({ body: one() }) })
    await open(Ways)
    expect(control(/^刷脸确认$/)).toBeTruthy()
    await tap(/^短信验证码/, 'radio')
    await tap(/^发短信验证码$/)
    expect(went(navigateTo)[0]).toContain(`pages/sms/index?id=${one().applicationId}`)
    await tap(/^请人帮忙，要先得到您的同意/, 'radio')
    expect(control(/^发短信验证码$/)).toBeTruthy()
  })

  test('after two failed face checks the other ways come first and are named', async () => {
    const [face, ...others] = one().ways
    fakeServer({ [READ()]: () => ({ body: { ...one(), faceFailures: 2, ways: [...others, face] } }) })
    await open(Ways)
    expect(screen.getByText('刷脸没成功，没关系。换短信验证码、到窗口激活，一样能激活。')).toBeTruthy()
    expect(control(/^发短信验证码$/)).toBeTruthy()
  })

  test('an application that is further on goes on there', async () => {
    fakeServer({ [READ()]: () => ({ body: { ...one(), status: 'verified' } }) })
    await open(Ways)
    expect(went(redirectTo)[0]).toContain(`pages/pin/index?id=${one().applicationId}`)
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
    expect(went(redirectTo)[0]).toContain(`pages/pin/index?id=${one().applicationId}`)
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
    expect(screen.getByRole('heading', { name: '刷脸没成功，没关系' })).toBeTruthy()
    expect(control(/^再刷一次$/).className).toContain('btn-main')
    await tap(/^再刷一次$/)
    await settle()
    expect(screen.getByText('换短信验证码，一样能激活。')).toBeTruthy()
    expect(control(/^再刷一次$/).className).toContain('btn-line')
    await tap(/^换短信验证码$/)
    expect(went(redirectTo)[0]).toContain(`pages/sms/index?id=${one().applicationId}`)
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
    expect(went(redirectTo)[0]).toContain(`pages/done/index?id=${one().applicationId}`)
    expect([...kept.values()].join()).not.toContain('739154')
  })

  test('a double tap on 下一步 does not hit what stands there next', async () => {
    fakeServer({ [READ()]: verified })
    await open(Pin)
    await type(/^支付密码/, '739154')
    await tap(/^下一步$/)
    await tap(/^设好密码，激活$/)
    expect(screen.queryByText('少了 6 位')).toBeNull()
    await tap(/^从头设$/)
    expect(screen.getByLabelText(/^再输一次支付密码/)).toBeTruthy()
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
