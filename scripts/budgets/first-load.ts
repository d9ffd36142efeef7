import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { LIMITS } from './limits'
import type { Row } from './row'

/** The JavaScript that a browser really fetches until home stands, compressed as a server would. */
export async function h5FirstLoad(browser: Browser, origin: string): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } })
  const page = await context.newPage()
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
  await page.locator('.app').first().waitFor()
  const bodies = await Promise.all(scripts)
  await context.close()
  const measured = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  const what = `H5 first load, JavaScript, gzip (${bodies.length} files)`
  return [{ what, measured, budget: LIMITS.h5.firstLoadGzip, unit: 'bytes' }]
}
