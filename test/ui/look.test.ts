import jsqr from 'jsqr'
import type { Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { axe } from '../browser/axe'
import { readCode128 } from './code-panel/code128-reader'
import { devPages } from './dev-pages'

/** The component page of the finished browser build: what only a real layout can tell. */
const CODE = '9900330100000000260824000042'
const MODES = ['standard', 'care'] as const
const { open } = devPages('components', '.code-bars-image img')
const column = (page: Page, mode: (typeof MODES)[number]) => page.locator('.dev-column').nth(MODES.indexOf(mode))

test('has no serious fault of accessibility', async () => {
  const page = await open(1280)
  expect(await axe(page, '.dev-page')).toEqual([])
}, 60_000)

describe.each([
  ['standard', 44, 14],
  ['care', 60, 20],
] as const)('%s', (mode, hit, text) => {
  test.each([320, 375, 430])(
    `at %p px targets are at least ${hit}, text at least ${text}, and nothing is wider`,
    async (width) => {
      const page = await open(width)
      const faults = await column(page, mode).evaluate(
        (root, [least, smallest]) => {
          const found: string[] = []
          const right = root.getBoundingClientRect().right
          for (const node of Array.from(root.querySelectorAll<HTMLElement>('*'))) {
            const box = node.getBoundingClientRect()
            const own = Array.from(node.childNodes).some((child) => child.nodeType === 3 && child.textContent?.trim())
            const what = `${node.className} "${node.textContent?.slice(0, 12)}"`
            if (!box.width || node.closest('.dev-name, .code-plate, .code-said')) continue
            if (node.matches('.press, .digits, .field-box') && (box.height < least || box.width < least)) {
              found.push(`target ${box.width} × ${box.height} ${what}`)
            }
            if (own && Number.parseFloat(getComputedStyle(node).fontSize) < smallest) found.push(`text ${what}`)
            if (box.right > right + 0.5) found.push(`wide ${what}`)
          }
          return found
        },
        [hit, text] as const,
      )
      expect(faults).toEqual([])
    },
    60_000,
  )

  test.each([
    [320, 1],
    [320, 2],
    [375, 2],
    [430, 3],
  ])(
    'at %p px with %p points a px both codes are read from the screen',
    async (width, points) => {
      const page = await open(width, points)
      const panel = column(page, mode).locator('.code-panel').first()
      const picture = PNG.sync.read(await panel.screenshot())
      expect(jsqr(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data).toBe(CODE)
      const read = readCode128(await barRow(panel, picture, points))
      expect(read.digits).toBe(CODE)
      expect(Math.min(...read.quiet)).toBeGreaterThanOrEqual(9.5)
    },
    60_000,
  )
})

/** The points through the middle of the bars, from one edge of their picture and the card's own white to the other. */
async function barRow(panel: Locator, picture: PNG, points: number): Promise<number[]> {
  const [card, bars] = [await panel.boundingBox(), await panel.locator('.code-bars').boundingBox()]
  if (!card || !bars) throw new Error('no bars on the screen')
  const y = Math.round((bars.y - card.y + bars.height / 2) * points)
  const [from, to] = [bars.x - card.x, bars.x - card.x + bars.width].map((x) => Math.round(x * points))
  const row = Array.from({ length: picture.width }, (_, x) => picture.data[(y * picture.width + x) * 4] ?? 0)
  return row.slice(from, to)
}

test('a control is reached by Tab, shows a ring, and is pressed by Enter and by Space', async () => {
  const page = await open(375)
  const pick = column(page, 'standard').getByRole('radio', { name: '短信验证码，发到预留手机 138****6027' })
  await pick.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  expect(await pick.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid')
  await page.keyboard.press('Space')
  expect(await pick.getAttribute('aria-checked')).toBe('true')
  const head = column(page, 'standard').getByRole('button', { name: '为什么医保没有全付，4 个原因，一共 205.31 元' })
  await head.focus()
  await page.keyboard.press('Enter')
  expect(await head.getAttribute('aria-expanded')).toBe('false')
}, 60_000)

test('on a desktop the page stays one phone wide and text keeps its size', async () => {
  const page = await open(1280)
  const size = await column(page, 'standard').evaluate((root) => ({
    width: root.getBoundingClientRect().width,
    body: Number.parseFloat(getComputedStyle(root).fontSize),
  }))
  expect(size.width).toBeLessThanOrEqual(480)
  expect(size.body).toBeLessThan(19)
}, 60_000)
