import type { Page } from 'playwright-core'
import { openBrowser } from '../browser/browser'
import { type Stack, startStack } from '../browser/stack'
import { browserPhone } from '../shared/journey/browser-phone'
import { HOSTS, phones } from '../shared/journey/phones'
import { sandboxAt } from '../shared/journey/sandbox'
import { activateBySms, readDigits } from './journey-steps'
import { readQr } from './read-qr'

const HOSPITAL = 'H99010000001'
const phonesOf = phones()
let stack: Stack

beforeAll(async () => {
  stack = await startStack()
}, 90_000)
afterEach(phonesOf.closeAll)
afterAll(async () => {
  await phonesOf.end()
  await stack?.close()
})

test.each(HOSTS)(
  'a newcomer activates by SMS, shows the code, and the terminal reads it: %s',
  async (host) => {
    const sandbox = sandboxAt(stack.origin)
    await sandbox.reset()
    const phone = await phonesOf.open(host, { origin: stack.origin, personaId: 'newcomer' })
    await activateBySms(phone, sandbox)
    await phone.tap('看医保码')
    await phone.see('何*')
    const digits = await readDigits(phone)
    expect(digits).toMatch(/^9900\d{24}$/)

    const scan = await sandbox.scan(digits, '01101', HOSPITAL)
    expect(scan).toMatchObject({ status: 200, body: { maskedName: '何*', insuranceLabel: '杭州市职工医保' } })

    await phone.see('刚才已扫：挂号')
    const next = await readDigits(phone)
    expect(next).not.toBe(digits)
    expect(await sandbox.scan(digits, '01301', HOSPITAL)).toMatchObject({ status: 409, body: { code: 'code-expired' } })
    expect(await sandbox.scan(next, '01301', HOSPITAL)).toMatchObject({ status: 200 })
    expect(phone.errors()).toEqual([])
  },
  120_000,
)

test.each(HOSTS)(
  'stops the code, which then nobody can use, and resumes it: %s',
  async (host) => {
    const sandbox = sandboxAt(stack.origin)
    await sandbox.reset()
    const phone = await phonesOf.open(host, { origin: stack.origin, personaId: 'stranger' })
    await phone.tap('出示医保码')
    await phone.see('后自动换新码')
    await phone.tap('停用或恢复医保码')
    await phone.tap('停用医保码')
    await phone.see('随时可以在这里恢复')
    await phone.tap('停用')
    await phone.see('医保码停用了')
    await phone.back()
    await phone.see('本人可以随时恢复')
    await phone.gone('后自动换新码')
    await phone.tap('恢复使用')
    await phone.see('谁也用不了')
    await phone.tap('恢复使用')
    await phone.see('不用重新激活')
    await phone.tap('恢复使用')
    await phone.see('医保码正常，可以出示')
    await phone.back()
    await phone.see('后自动换新码')
    expect(phone.errors()).toEqual([])
  },
  120_000,
)

test.each([
  [320, false],
  [375, false],
  [375, true],
])(
  'the QR code on a screen of %d px can be read with the 演示 plate on it (care mode: %s)',
  async (width, care) => {
    const sandbox = sandboxAt(stack.origin)
    await sandbox.reset()
    const browser = await openBrowser()
    try {
      const phone = await browserPhone(browser, { origin: stack.origin, personaId: 'zhouxiao', care }, width)
      await phone.tap('出示医保码')
      await phone.see('换新码')
      const digits = await qrOn(phone.page)
      expect(digits).toMatch(/^9900\d{24}$/)
      expect(await sandbox.scan(digits ?? '', '02121', HOSPITAL)).toMatchObject({ status: 200 })
    } finally {
      await browser.close()
    }
  },
  60_000,
)

/** What a reader held before the code finds; the page slides in, so it is read when it stands still. */
async function qrOn(page: Page): Promise<string | undefined> {
  const code = page.locator('[aria-label*="的医保码，演示用"]').filter({ visible: true })
  for (let tries = 0; tries < 20; tries += 1) {
    const read = readQr(await code.screenshot())
    if (read) return read
  }
  return undefined
}
