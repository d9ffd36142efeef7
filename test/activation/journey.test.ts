import type { Page } from 'playwright-core'
import { openBrowser } from '../browser/browser'
import { browserPhone } from '../shared/journey/browser-phone'
import { journey } from '../shared/journey/journey'
import { HOSTS } from '../shared/journey/phones'
import { activateBySms, readDigits } from './journey-steps'
import { readQr } from './read-qr'

const HOSPITAL = 'H99010000001'
const at = journey()

test.each(HOSTS)(
  'a newcomer activates by SMS, shows the code, and the terminal reads it: %s',
  async (host) => {
    const { sandbox } = at
    const phone = await at.open(host, 'newcomer')
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
    const phone = await at.open(host, 'stranger')
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
    const { sandbox } = at
    const browser = await openBrowser()
    try {
      const phone = await browserPhone(browser, { origin: at.origin, personaId: 'zhouxiao', care }, width)
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
