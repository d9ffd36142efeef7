import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser'
import { screenshot } from './screens'
import { type Stack, startStack } from './stack'

let browser: Browser
let stack: Stack

beforeAll(async () => {
  const [opened, started] = await Promise.all([openBrowser(), startStack()])
  browser = opened
  stack = started
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

/** Opens an address at phone size; what the page complains about is collected from the first byte. */
async function open(place: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${stack.origin}${place}`)
  return { page, complaints }
}

test('the preview opens without a complaint, under its content policy', async () => {
  const { page, complaints } = await open('/')
  await page.locator('.app').first().waitFor({ timeout: 20_000 })
  await page.waitForLoadState('networkidle')
  await screenshot(page, 'preview')
  expect(complaints).toEqual([])
}, 60_000)

test('the component page opens without a complaint', async () => {
  const { page, complaints } = await open('/components')
  await page.locator('.app').first().waitFor({ timeout: 20_000 })
  await screenshot(page, 'components')
  expect(complaints).toEqual([])
}, 60_000)
