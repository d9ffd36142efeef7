import type { Browser } from 'playwright-core'
import { openBrowser } from '../../browser/browser'
import { browserPhone } from './browser-phone'
import type { Phone, PhoneOptions } from './phone'
import { simulatorPhone } from './simulator-phone'

export const HOSTS = ['h5', 'weapp', 'alipay'] as const

/**
 * Opens phones of every kind. Close them after each test (`afterEach(phones.closeAll)`): a phone that stays open goes on
 * asking for codes, which end those of the next one. `afterAll(phones.end)`.
 */
export function phones() {
  let browser: Promise<Browser> | undefined
  const open: Phone[] = []
  return {
    async open(host: Phone['host'], options: PhoneOptions): Promise<Phone> {
      if (host === 'h5') browser ??= openBrowser()
      const phone = browser && host === 'h5' ? await browserPhone(await browser, options) : undefined
      const opened = phone ?? (await simulatorPhone(host === 'alipay' ? 'alipay' : 'weapp', options))
      open.push(opened)
      return opened
    },
    async closeAll() {
      for (const phone of open.splice(0)) await phone.close()
    },
    async end() {
      await (await browser)?.close()
    },
  }
}
