import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser/browser'

const DIST = path.resolve(__dirname, '../../dist/h5')

export interface DevPages {
  /** The page on a screen of that width; loaded once for each density, and laid out anew for each width. */
  open: (width: number, density?: number) => Promise<Page>
}

/** One of the finished browser build's pages for developers (`components`, `errors`), without a server. */
export function devPages(name: string, ready: string): DevPages {
  const opened = new Map<number, Page>()
  let browser: Browser
  beforeAll(async () => {
    if (!existsSync(path.join(DIST, 'index.html'))) throw new Error('dist/h5 is missing: npm run build:h5')
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  async function load(density: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, deviceScaleFactor: density })
    opened.set(density, page)
    await page.route('http://ui.test/**', (route) => {
      const file = path.join(DIST, new URL(route.request().url()).pathname)
      return route.fulfill({ path: file.endsWith('/') || file === DIST ? path.join(file, 'index.html') : file })
    })
    await page.goto(`http://ui.test/index.html#/dev/${name}/index`)
    await page.locator(ready).last().waitFor()
    return page
  }
  return {
    async open(width, density = 1) {
      const page = opened.get(density) ?? (await load(density))
      await page.setViewportSize({ width, height: 1400 })
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      return page
    },
  }
}
