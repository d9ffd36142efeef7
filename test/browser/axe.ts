import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const script = path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js')

/** One accessibility rule that a page breaks, with the elements that break it. */
export interface Violation {
  rule: string
  impact: string
  help: string
  elements: string[]
}

/**
 * Runs axe-core in the page and returns its serious and critical violations; `expect(await axe(page)).toEqual([])`
 * prints what is wrong. `within` limits the check to one selector (the phone frame in the simulator).
 */
export async function axe(page: Page, within?: string): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(script, 'utf8'))
  const scope = within ? JSON.stringify(within) : 'document'
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${scope}, { resultTypes: ['violations'] })`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: String(impact),
      help,
      elements: nodes.map((node) => node.html.slice(0, 200)),
    }))
}
