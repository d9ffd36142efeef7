import { journey } from '../shared/journey/journey'
import { HOSTS } from '../shared/journey/phones'
import { simulatorPhone } from '../shared/journey/simulator-phone'
import { identify, readDigits } from './journey-steps'

const at = journey()

describe.each(HOSTS)('%s', (host) => {
  test('goes on where it was left after the program was closed; the number is not on the phone', async () => {
    const phone = await at.open(host, 'newcomer')
    await identify(phone, at.sandbox, 'newcomer')
    await phone.restart()
    await phone.tap('激活医保码')
    await phone.see('接着上次的办吗？')
    await phone.tap('从头办')
    await phone.see('第 1 步')
    expect(await phone.words()).not.toContain('9900001996')
    await phone.back()
    await phone.tap('接着办')
    await phone.see('第 2 步，共 3 步')
    expect(phone.errors()).toEqual([])
  }, 60_000)

  test('two failed face checks lead to another way by name; a third that fits leads on', async () => {
    const phone = await at.open(host, 'newcomer')
    await identify(phone, at.sandbox, 'newcomer')
    await phone.tap('刷脸确认')
    await phone.tap('我看过了，同意')
    await phone.tap('同意并刷脸')
    await phone.tap('不像')
    await phone.see('摘下口罩和帽子')
    await phone.tap('再刷一次')
    await phone.tap('不像')
    await phone.see('换短信验证码，一样能激活')
    await phone.tap('再刷一次')
    await phone.tap('像本人')
    await phone.see('第 3 步，共 3 步')
    expect(phone.errors()).toEqual([])
  }, 60_000)

  test('the counter: a slip, a look before and after the clerk', async () => {
    const phone = await at.open(host, 'newcomer')
    await identify(phone, at.sandbox, 'newcomer')
    await phone.tap('到窗口激活')
    await phone.tap('取到窗口的单子')
    await phone.see('JH99-')
    await phone.tap('我办好了，查一下')
    await phone.see('窗口还没有办好')
    const slipNo = /JH99-\d{8}/.exec(await phone.words())?.[0] ?? ''
    await at.sandbox.confirmSlip(slipNo)
    await phone.tap('我办好了，查一下')
    await phone.see('第 3 步，共 3 步')
    expect(phone.errors()).toEqual([])
  }, 60_000)

  test.each([
    ['uninsured', '没有查到您的医保'],
    ['paused', '您的医保现在是暂停的'],
    ['expecting', '共 2 份，用同一个码，不用选'],
  ])(
    '%s is told before typing: %s',
    async (personaId, words) => {
      const phone = await at.open(host, personaId)
      await phone.tap('激活医保码')
      await phone.see(words)
      expect(phone.errors()).toEqual([])
    },
    60_000,
  )

  test('for one who has died it says so, and not that there is no insurance', async () => {
    const phone = await at.open(host, 'deceased')
    await identify(phone, at.sandbox, 'deceased', '这位参保人的医保已经结束')
    expect(phone.errors()).toEqual([])
  }, 60_000)

  test('a child is led to the guardian', async () => {
    const phone = await at.open(host, 'child')
    await identify(phone, at.sandbox, 'child', '孩子要由监护人办')
    expect(phone.errors()).toEqual([])
  }, 60_000)

  test('no code without network, none from before the background, and a new one when it is there again', async () => {
    const phone = await at.open(host, 'stranger')
    await phone.tap('出示医保码')
    const first = await readDigits(phone, '陆远')
    await phone.toBackground()
    await phone.online(false)
    await phone.toFront()
    await phone.see('没有网，码换不了')
    expect(await phone.words()).not.toContain('后自动换新码')
    expect((await phone.words()).replaceAll(' ', '')).not.toContain(first)
    await phone.online(true)
    await phone.tap('再试一次')
    expect(await readDigits(phone, '陆远')).not.toBe(first)
  }, 60_000)
})

test.each(['weapp', 'alipay'] as const)(
  '%s: bright and guarded while the code is shown, as before afterwards',
  async (host) => {
    const phone = await simulatorPhone(host, { origin: at.origin, personaId: 'stranger' })
    try {
      const called = (name: string) =>
        phone
          .app()
          .calls.filter((call) => call.name === name)
          .map(({ options }) => JSON.stringify(options))
      await phone.tap('出示医保码')
      await phone.see('截屏看不到码。屏幕已调亮，离开就恢复')
      expect(called('setVisualEffectOnCapture').at(-1)).toContain('hidden')
      expect(called('setScreenBrightness')).toHaveLength(1)
      await phone.tap('首页')
      await phone.see('出示医保码')
      await phone.app().waitFor(() => called('setScreenBrightness').length === 2)
      expect(called('setVisualEffectOnCapture').at(-1)).toContain('none')
      expect(phone.errors()).toEqual([])
    } finally {
      await phone.close()
    }
  },
  60_000,
)
