import path from 'node:path'
import type { Page } from 'playwright-core'

const folder = path.resolve(__dirname, '../../.cache/screens')

/** Saves what the page shows as .cache/screens/<name>.png and returns the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
  return file
}
