import type { Browser, ElementHandle, Page } from 'playwright-core'
import type { HostName } from '../../../simulator/bundle'
import { PATIENCE_MS, type Phone, type PhoneOptions } from './phone'

async function start(page: Page): Promise<void> {
  await page.waitForFunction(() => window.mpError !== undefined || (window.mp !== undefined && window.mp.text() !== ''))
  const problem = await page.evaluate(() => window.mpError)
  if (problem) throw new Error(problem)
}

/** The control of this accessible name, as the simulator finds it; waits until it is there. */
async function find(page: Page, name: string): Promise<ElementHandle<Element>> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const found = await page.evaluateHandle((wanted) => {
      try {
        return window.mp?.byName(wanted) ?? null
      } catch {
        return null
      }
    }, name)
    const element = found.asElement()
    if (element) return element
    await page.waitForTimeout(50)
  }
  // Says what is there instead.
  await page.evaluate((wanted) => void window.mp?.byName(wanted), name)
  throw new Error(`"${name}" came too late`)
}

/** A finished mini-program build on the simulator's page in Chromium, under a real mouse and real styles. */
export async function barePhone(
  browser: Browser,
  host: HostName,
  { origin, personaId, care = false }: PhoneOptions,
  width = 375,
): Promise<Phone & { page: Page }> {
  const context = await browser.newContext({ viewport: { width, height: 812 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const crashes: string[] = []
  page.on('pageerror', (error) => crashes.push(error.message))
  const prefix = `simulator:${host}:${personaId}:`
  // The program writes JSON texts, and the simulator keeps what it is given as JSON.
  const kept = JSON.stringify(JSON.stringify(care))
  await context.addInitScript(
    ([keys, value]) => {
      for (const key of keys) if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
    },
    [[`${prefix}care:person-${personaId}`, `${prefix}care-now`], kept] as const,
  )
  await page.goto(`${origin}/simulator?host=${host}&bare=1&persona=${personaId}`)
  await start(page)
  const words = () => page.evaluate(() => window.mp?.text() ?? '')
  const until = async (holds: (text: string) => boolean, what: string) => {
    const end = Date.now() + PATIENCE_MS
    let text = ''
    while (Date.now() < end) {
      text = await words()
      if (holds(text)) return
      await page.waitForTimeout(50)
    }
    throw new Error(`${what}; on the screen:\n${text}`)
  }
  const errors: string[] = []
  return {
    host,
    page,
    async tap(name) {
      // A page that is drawn anew meanwhile takes the element away: the next one of that name is meant.
      for (let tries = 1; ; tries += 1) {
        const element = await find(page, name)
        const done = await element.click({ timeout: 5000 }).then(
          () => true,
          (problem: unknown) => {
            if (tries === 3) throw problem
            return false
          },
        )
        if (done) return
      }
    },
    async type(name, text) {
      const field = await find(page, name)
      await field.fill(text)
      await field.evaluate((element) => element instanceof HTMLElement && element.blur())
    },
    see: async (text) => {
      await until((all) => all.includes(text), `"${text}" did not come`)
      errors.splice(0, Number.POSITIVE_INFINITY, ...(await page.evaluate(() => window.mp?.errors.map(String) ?? [])))
    },
    gone: (text) => until((all) => !all.includes(text), `"${text}" did not go`),
    words,
    back: () => page.evaluate(() => window.mp?.back()),
    toBackground: () => page.evaluate(() => window.mp?.background()),
    toFront: () => page.evaluate(() => window.mp?.foreground()),
    online: (on) => page.evaluate((normal) => window.mp?.network(normal ? 'normal' : 'absent'), on),
    async restart() {
      await page.reload()
      await start(page)
    },
    async photos(pictures) {
      const photos = pictures.map((bytes, at) => ({
        name: `photo-${at}.jpg`,
        data: `data:image/jpeg;base64,${bytes.toString('base64')}`,
      }))
      await page.evaluate((given) => {
        if (window.mp) window.mp.device.photos = given
      }, photos)
    },
    errors: () => [...crashes, ...errors],
    close: () => context.close(),
  }
}
