import type { Browser, ElementHandle, Page } from 'playwright-core'
import { go } from '../../browser/go'
import { bestName, PATIENCE_MS, type Phone, type PhoneOptions } from './phone'

const CONTROLS = '[role=button],[role=radio],[role=checkbox],[role=option],input,textarea,.weui-tabbar__item'
const FIELDS = 'input,textarea'

/** What a screen reader says of each of these elements, for `page.evaluate`. */
const namesOf = (nodes: readonly Node[]) =>
  nodes.map((node) => ((node instanceof Element && node.getAttribute('aria-label')) || (node.textContent ?? '')).trim())

/**
 * The element that was named, not its place among others: a page may change between two questions, and what then stands
 * in that place is something else (a row's neighbour throws a draft away).
 */
export async function elementNamed(page: Page, selector: string, wanted: string): Promise<ElementHandle> {
  const end = Date.now() + PATIENCE_MS
  let names: string[] = []
  while (Date.now() < end) {
    const shown = await page.locator(selector).filter({ visible: true }).elementHandles()
    names = await page.evaluate(namesOf, shown)
    const found = shown[bestName(names, wanted)]
    if (found) return found
    await page.waitForTimeout(50)
  }
  throw new Error(`"${wanted}" is not on the screen. Controls here: ${names.join(' | ')}`)
}

/** The H5 preview in Chromium. `width` is the phone's, in px. */
export async function browserPhone(
  browser: Browser,
  options: PhoneOptions,
  width = 375,
): Promise<Phone & { page: Page }> {
  const context = await browser.newContext({ viewport: { width, height: 812 }, deviceScaleFactor: 2, hasTouch: true })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // A refusal of the API is part of the journey; the browser writes every 4xx to its console.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
  })
  const visibleText = () => page.evaluate(() => document.body.innerText)
  const until = async (holds: (text: string) => boolean, what: string) => {
    const end = Date.now() + PATIENCE_MS
    let text = ''
    while (Date.now() < end) {
      text = await visibleText()
      if (holds(text)) return
      await page.waitForTimeout(50)
    }
    throw new Error(`${what}; on the screen:\n${text}`)
  }
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)

  // The program's own care switch and offer are tested elsewhere; here they are set before it starts.
  const person = `person-${options.personaId}`
  await context.addInitScript(
    ([key, care]) => {
      localStorage.setItem(`care:${key}`, JSON.stringify({ data: care }))
    },
    [person, JSON.stringify(options.care ?? false)] as const,
  )
  const address = `${options.origin}/?persona=${options.personaId}`
  await page.goto(address)
  return {
    host: 'h5',
    page,
    async tap(name) {
      // The page that slides away may hold the same name: it goes while we wait for it to stand still.
      for (let tries = 0; tries < 5; tries += 1) {
        const element = await elementNamed(page, CONTROLS, name)
        if (
          await element.click({ timeout: 2000 }).then(
            () => true,
            () => false,
          )
        )
          return
      }
      throw new Error(`"${name}" cannot be tapped`)
    },
    async type(name, text) {
      const field = await elementNamed(page, FIELDS, name)
      await field.fill(text)
      await field.evaluate((element) => element instanceof HTMLElement && element.blur())
    },
    see: (text) => until((words) => words.includes(text), `"${text}" did not come`),
    gone: (text) => until((words) => !words.includes(text), `"${text}" did not go`),
    words: visibleText,
    back: async () => {
      await page.goBack()
    },
    toBackground: () => hide(true),
    toFront: () => hide(false),
    online: (on) => context.setOffline(!on),
    restart: async () => {
      // The address alone may differ in its hash only, which loads nothing: a page without a program lies between.
      await go(page, `${options.origin}/health`)
      await page.goto(address)
    },
    async photos(pictures) {
      const files = pictures.map((buffer, at) => ({ name: `photo-${at}.jpg`, mimeType: 'image/jpeg', buffer }))
      page.removeAllListeners('filechooser')
      page.on('filechooser', (chooser) => void chooser.setFiles(files))
    },
    errors: () => errors,
    close: () => context.close(),
  }
}
