import type { Page } from 'playwright-core'

const TRIES = 5
/** Long enough for the other navigation to be over, whichever it is. */
const PAUSE_MS = 300
/** What Chromium and Playwright say where another navigation came between. */
const ENDED = /ERR_ABORTED|interrupted by another navigation/

/** Opens an address from a page whose program may still be going somewhere itself, which ends this navigation. */
export async function go(page: Page, address: string, options?: Parameters<Page['goto']>[1]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await page.goto(address, options)
      return
    } catch (cause) {
      if (tries === TRIES || !ENDED.test(String(cause))) throw cause
      // At once, the next try would meet what is left of this one.
      await page.waitForTimeout(tries * PAUSE_MS)
    }
  }
}
