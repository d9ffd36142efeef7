import type { Browser } from 'playwright-core'
import { pagesOf } from '../shared/states/pages'
import { allStates, states } from '../shared/states/table'
import { prepare } from '../shared/states/world'
import { axe } from './axe'
import { openBrowser } from './browser'
import { screenshot } from './screens'
import { type Stack, startStack } from './stack'
import { type Corner, MODES, type Mode, openViewer, type Viewer } from './viewer'

/** An ordinary phone, and the worst one; the whole grid of 关怀版 is `npm run campaign:elder`. */
const CORNERS: Record<Mode, readonly Corner[]> = {
  standard: [
    { width: 375, scale: 1 },
    { width: 320, scale: 1.3 },
  ],
  care: [
    { width: 375, scale: 1 },
    { width: 320, scale: 1.6 },
  ],
}

/** `SCREENS=1 npx jest test/browser/screens.test.ts` also keeps a picture of each in .cache/screens, for looking at. */
const PICTURES = process.env.SCREENS === '1'

let stack: Stack
let browser: Browser
let viewer: Viewer

beforeAll(async () => {
  const [started, chrome] = await Promise.all([startStack(), openBrowser()])
  stack = started
  browser = chrome
  viewer = await openViewer(browser, stack.origin, PICTURES ? 2 : 1)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

test('every page of the program is in the table', () => {
  const shown = new Set(states.map(({ page: one }) => one))
  expect(pagesOf('h5').filter((one) => !shown.has(one))).toEqual([])
  expect([...shown].filter((one) => !pagesOf('h5').includes(one))).toEqual([])
})

/** One mode after the other: a program that goes on from screen to screen stays in its mode. */
const SHOWN = MODES.flatMap((mode) =>
  (PICTURES ? allStates : states).map((state) => [`${state.name}, ${mode}`, state, mode] as const),
)

test.each(SHOWN)(
  '%s',
  async (_name, state, mode) => {
    await viewer.open(state, await prepare(state, stack.origin), mode)
    if (PICTURES) await screenshot(viewer.page, `${state.name}-${mode}-375`)
    const broken = (await axe(viewer.page)).map(({ rule, elements }) => `axe ${rule}: ${elements.join(' ')}`)
    expect([...broken, ...(await viewer.faults(mode, CORNERS[mode]))]).toEqual([])
  },
  60_000,
)
