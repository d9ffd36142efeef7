import type { Browser, Page } from 'playwright-core'
import { sandboxAt } from '../shared/journey/sandbox'
import { pagesOf } from '../shared/states/pages'
import { states } from '../shared/states/table'
import { type Place, type ScreenState, worldAt } from '../shared/states/world'
import { audit, LIMITS } from './audit'
import { axe } from './axe'
import { openBrowser } from './browser'
import { screenshot } from './screens'
import { type Stack, startStack } from './stack'

const MODES = ['standard', 'care'] as const
type Mode = (typeof MODES)[number]
/** The larger text of a host; Screen multiplies every text by it. */
const SCALES = [1, 1.3] as const
const WIDTHS = [375, 320] as const
/** A phone's content below the host's bars. */
const HEIGHT = 724

let stack: Stack
let browser: Browser
let page: Page
let opened = 0

beforeAll(async () => {
  const [started, chrome] = await Promise.all([startStack(), openBrowser()])
  stack = started
  browser = chrome
  page = await (await browser.newContext({ deviceScaleFactor: 2, hasTouch: true })).newPage()
  await page.goto(`${stack.origin}/health`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

async function open({ personaId, sees }: ScreenState, { route, taps = [] }: Place, mode: Mode): Promise<void> {
  await page.setViewportSize({ width: 375, height: HEIGHT })
  const care = JSON.stringify({ data: JSON.stringify(mode === 'care') })
  await page.evaluate(
    ({ keys, care }) => {
      for (const key of keys) localStorage.setItem(key, care)
    },
    { keys: [`care:person-${personaId}`, 'care:person-liguilan', 'care-now'], care },
  )
  // The number makes it another address: the same one with another # would not load anew.
  opened += 1
  await page.goto(`${stack.origin}/?persona=${personaId}&open=${opened}#/${route}`)
  for (const tap of taps) {
    const name = typeof tap === 'string' ? tap : tap[mode]
    await page.locator(`[aria-label^="${name}"]`).filter({ visible: true }).click()
  }
  await page.getByText(sees).filter({ visible: true }).first().waitFor()
  // Pages slide in, and what is not loaded yet is a grey bone.
  await page.locator('.bone').filter({ visible: true }).first().waitFor({ state: 'hidden' })
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}

/** Another phone, or larger text in its host: the program is told as of a window that changes. */
async function layOut(width: number, scale: number) {
  await page.setViewportSize({ width, height: HEIGHT })
  await page.evaluate((fontScale) => {
    const address = new URL(location.href)
    address.searchParams.set('fontScale', String(fontScale))
    history.replaceState(history.state, '', address)
    window.dispatchEvent(new Event('resize'))
  }, scale)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

async function faultsOf(name: string, mode: Mode): Promise<string[]> {
  const found: string[] = []
  // Larger text last: Taro's browser build keeps a style that was taken away.
  for (const scale of SCALES) {
    for (const width of WIDTHS) {
      await layOut(width, scale)
      if (scale === 1) await screenshot(page, `${name}-${mode}-${width}`)
      found.push(...(await audit(page, LIMITS[mode])).map((fault) => `${width} px, text × ${scale}: ${fault}`))
    }
  }
  const violations = await axe(page)
  return [...found, ...violations.map(({ rule, elements }) => `axe ${rule}: ${elements.join(' ')}`)]
}

test('every page of the program is in the table', () => {
  const shown = new Set(states.map(({ page: one }) => one))
  expect(pagesOf('h5').filter((one) => !shown.has(one))).toEqual([])
  expect([...shown].filter((one) => !pagesOf('h5').includes(one))).toEqual([])
})

test.each(states.map((state) => [state.name, state] as const))(
  '%s',
  async (name, state) => {
    const sandbox = sandboxAt(stack.origin)
    await sandbox.reset()
    const place = await state.place(worldAt(stack.origin, sandbox))
    const found: string[] = []
    for (const mode of MODES) {
      await open(state, place, mode)
      found.push(...(await faultsOf(name, mode)).map((fault) => `${mode}, ${fault}`))
    }
    expect(found).toEqual([])
  },
  60_000,
)
