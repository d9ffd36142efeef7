import path from 'node:path'
import { figuresOf, type PageFigures, pageRows } from '../../scripts/budgets/pages'
import { holds, table } from '../../scripts/budgets/row'
import type { App } from '../../simulator/jsdom'
import { type Stack, startStack } from '../browser/stack'
import { MODES, Programs } from '../shared/states/programs'
import { states } from '../shared/states/table'
import { type Place, prepare, type ScreenState } from '../shared/states/world'

/** Every screen of both finished mini-programs, in both modes. */
const SHOWN = (['weapp', 'alipay'] as const).flatMap((host) => MODES.map((mode) => ({ host, mode })))
type Shown = (typeof SHOWN)[number]

let stack: Stack
let programs: Programs
/** What each screen uses of WeChat's bridge. */
const figures: PageFigures[] = []

beforeAll(async () => {
  stack = await startStack()
  programs = new Programs(path.resolve(__dirname, '../../dist'), stack.origin)
}, 90_000)
afterAll(async () => {
  await programs?.close()
  await stack?.close()
})

const look =
  ({ name }: ScreenState, { host, mode }: Shown, tapped: boolean) =>
  (app: App) => {
    if (host === 'weapp') figures.push(figuresOf(app, `${name}, ${mode}`, tapped))
    return { host, mode, nameless: app.namelessControls(), errors: app.errors.splice(0) }
  }

/** All at once; where taps lead to the screen one after the other, for what they do happens once. */
async function showEach(state: ScreenState, place: Place) {
  const tapped = place.taps !== undefined
  const show = (shown: Shown) => programs.show({ ...shown, state, place }, look(state, shown, tapped))
  if (!tapped) return Promise.all(SHOWN.map(show))
  const seen = []
  for (const shown of SHOWN) seen.push(await show(shown))
  return seen
}

test.each(states.map((state) => [state.name, state] as const))(
  'a screen reader can name whatever can be pressed: %s',
  async (_name, state) => {
    const seen = await showEach(state, await prepare(state, stack.origin))
    expect(seen).toEqual(SHOWN.map((shown) => ({ ...shown, nameless: [], errors: [] })))
  },
  60_000,
)

test('every screen keeps within the budgets of a page', () => {
  expect(figures).toHaveLength(states.length * MODES.length)
  const rows = pageRows(figures)
  console.log(table(rows))
  expect(rows.filter((row) => !holds(row))).toEqual([])
})
