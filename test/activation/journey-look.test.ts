import type { Browser, Page } from 'playwright-core'
import { axe } from '../browser/axe'
import { openBrowser } from '../browser/browser'
import { type Stack, startStack } from '../browser/stack'
import { browserPhone } from '../shared/journey/browser-phone'
import { type SandboxAt, sandboxAt } from '../shared/journey/sandbox'

let stack: Stack
let sandbox: SandboxAt
let browser: Browser

beforeAll(async () => {
  stack = await startStack()
  sandbox = sandboxAt(stack.origin)
  browser = await openBrowser()
}, 90_000)
beforeEach(() => sandbox.reset())
afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

/** Targets that are too small, and whatever is wider than the phone. */
const layoutFaults = (page: Page, least: number) =>
  page.evaluate((size) => {
    const faults: string[] = []
    for (const element of Array.from(
      document.querySelectorAll<HTMLElement>('.app .press, .app .field-box, .app .digits'),
    )) {
      const { width, height, right } = element.getBoundingClientRect()
      const name = element.getAttribute('aria-label') ?? element.className
      if (width === 0) continue
      if (height < size - 0.5 || width < size - 0.5) faults.push(`small: ${name} ${width} × ${height}`)
      if (right > window.innerWidth + 0.5) faults.push(`too wide: ${name}`)
    }
    return faults
  }, least)

describe.each([
  ['standard', false, 44],
  ['care', true, 60],
] as const)('%s', (_mode, care, least) => {
  // The states of these pages at every width are test/browser/screens'; here is what only typing reaches.
  test('every step of activation fits and has no serious fault at 320 px', async () => {
    const form = await sandbox.formOf('newcomer')
    const phone = await browserPhone(browser, { origin: stack.origin, personaId: 'newcomer', care }, 320)
    const { page } = phone
    const look = async (text: string) => {
      await phone.see(text)
      // Pages slide in: what is measured must stand still.
      await page.waitForTimeout(400)
      const found = { text, axe: await axe(page), layout: await layoutFaults(page, least) }
      expect(found).toEqual({ text, axe: [], layout: [] })
    }
    await phone.tap('激活医保码')
    await look('大约 2 分钟')
    await phone.tap('开始')
    await phone.type('姓名', form.name)
    await phone.type('证件号码', form.certNo.slice(1))
    await phone.type('手机号', form.phone)
    await look('少了 1 位')
    await phone.tap('居民身份证')
    await look('用哪种证件')
    await phone.tap('还是用居民身份证')
    await phone.type('证件号码', form.certNo)
    await phone.tap('我看过了，同意')
    await phone.tap('核对身份')
    await look('第 2 步，共 3 步')
    await phone.tap('到窗口激活')
    await phone.tap('取到窗口的单子')
    await look('JH99-')
    await phone.tap('换一种方式')
    await phone.see('哪种都行')
    await phone.tap('短信验证码')
    await phone.tap('发短信验证码')
    await look('秒后可以重发')
    await phone.type('短信验证码', await sandbox.smsCode('person-newcomer'))
    await phone.type('社保卡末 6 位', form.cardLast6)
    await phone.tap('确认是本人')
    await look('第 3 步，共 3 步')
    await phone.type('支付密码', '739154')
    await phone.tap('下一步')
    await phone.type('再输一次支付密码', '739154')
    await phone.tap('设好密码，激活')
    await look('激活好了')
    await phone.tap('看医保码')
    await look('换新码')
    await phone.tap('停用或恢复医保码')
    await look('停用不影响医保')
    expect(phone.errors()).toEqual([])
    await phone.close()
  }, 120_000)
})
