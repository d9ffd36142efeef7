import type { Browser } from 'playwright-core'
import type { Place, ScreenState } from '../shared/states/world'
import { audit, LIMITS } from './audit'
import { contrastFaults } from './contrast'
import { go } from './go'

export const MODES = ['standard', 'care'] as const
export type Mode = (typeof MODES)[number]

/** One phone: how wide its screen is, px, and how much larger its host writes. */
export interface Corner {
  width: number
  scale: number
}

/** A phone's content below the host's bars. */
const HEIGHT = 724
const PATIENCE_MS = 20_000

/** A tab keeps its page while another one is shown: only a program that starts anew shows it anew. */
const TAB = /^pages\//

/** One window that shows the screens of the table one after the other, as phones of every size; sharp for pictures. */
export async function openViewer(browser: Browser, origin: string, deviceScaleFactor = 1) {
  const page = await (await browser.newContext({ deviceScaleFactor, hasTouch: true })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  // tsx keeps the names of functions by a helper that a page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named')
  await page.goto(`${origin}/health`)
  let opened = 0
  /** Whose program runs, and in which mode; none after taps: they leave it somewhere (acting for somebody, a sheet open). */
  let running = ''

  /** Starts the program anew: what was kept of the state before is forgotten but for the mode. */
  async function start(personaId: string, route: string, mode: Mode): Promise<void> {
    await page.setViewportSize({ width: 375, height: HEIGHT })
    const care = JSON.stringify({ data: JSON.stringify(mode === 'care') })
    await page.evaluate(
      ({ keys, care }) => {
        for (const key of keys) localStorage.setItem(key, care)
      },
      { keys: [`care:person-${personaId}`, 'care:person-liguilan', 'care-now'], care },
    )
    // The number makes it another address: the same one with another # would not load anew.
    await go(page, `${origin}/?persona=${personaId}&open=${opened}#/${route}`, { waitUntil: 'commit' })
  }

  /** Leads the running program to another page, as a link does, and waits until the one before is gone. */
  async function lead(route: string): Promise<void> {
    await resize({ width: 375, scale: 1 })
    const before = await page.$('.taro_page')
    await page.evaluate(
      (hash) => {
        location.hash = hash
      },
      `#/${route}${route.includes('?') ? '&' : '?'}open=${opened}`,
    )
    await page.waitForFunction((element) => !element?.isConnected, before)
  }

  async function open({ personaId, sees }: ScreenState, { route, taps = [] }: Place, mode: Mode): Promise<void> {
    const wanted = `${personaId} ${mode}`
    opened += 1
    if (running === wanted && !TAB.test(route)) await lead(route)
    else await start(personaId, route, mode)
    running = taps.length > 0 ? '' : wanted
    for (const tap of taps) {
      const name = typeof tap === 'string' ? tap : tap[mode]
      if (name === '') continue
      await page.locator(`[aria-label^="${name}"]`).filter({ visible: true }).click()
    }
    await page.getByText(sees).filter({ visible: true }).first().waitFor()
    // Pages slide in, and what is not loaded yet is a grey bone.
    await page.locator('.bone').filter({ visible: true }).first().waitFor({ state: 'hidden' })
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  }

  async function resize({ width, scale }: Corner): Promise<void> {
    await page.setViewportSize({ width, height: HEIGHT })
    await page.evaluate((fontScale) => {
      const address = new URL(location.href)
      address.searchParams.set('fontScale', String(fontScale))
      history.replaceState(history.state, '', address)
      window.dispatchEvent(new Event('resize'))
    }, scale)
  }

  /** Another phone, or larger text in its host: the program is told as of a window that changes, and draws. */
  async function layOut(corner: Corner): Promise<void> {
    await resize(corner)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }

  /** What a person could not read or hit on each of these phones. Larger text last: Taro keeps a style taken away. */
  async function faults(mode: Mode, corners: readonly Corner[]): Promise<string[]> {
    const found: string[] = []
    for (const corner of corners) {
      await layOut(corner)
      const seen = await audit(page, LIMITS[mode])
      found.push(...seen.map((fault) => `${corner.width} px, text × ${corner.scale}: ${fault}`))
    }
    return [...found, ...(await contrastFaults(page))]
  }

  return { page, open, layOut, faults }
}
export type Viewer = Awaited<ReturnType<typeof openViewer>>
