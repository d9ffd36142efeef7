import { problemCode } from '../../src/contract/shared/problem'
import { wordsFor } from '../../src/contract/shared/words'
import { axe } from '../browser/axe'
import { devPages } from './dev-pages'

/** The contact sheet: every error once in a real layout, in both modes, on the narrowest phone. */
const { open } = devPages('errors', '.error-ask')

/** look/spec.md §3: longer means that the text is wrong. */
const MOST_LINES = { ask: 2, row: 3 }

test('every code says what happened in two lines and what to do in three', async () => {
  const page = await open(320)
  const sheets = await page.locator('.dev-column').evaluateAll((columns) =>
    columns.map((column) => {
      const linesOf = (node: Element | null | undefined) => {
        if (!node) return 0
        const range = document.createRange()
        range.selectNodeContents(node)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      }
      return [...column.querySelectorAll('.dev-group')].map((group) => {
        const [ask, row] = [group.querySelector('.error-ask'), group.querySelector('.error-row .cap')]
        return {
          code: group.querySelector('.dev-name')?.textContent,
          what: ask?.textContent,
          todo: row?.textContent,
          lines: { ask: linesOf(ask), row: linesOf(row) },
        }
      })
    }),
  )
  expect(sheets).toHaveLength(2)
  for (const sheet of sheets) {
    const said = new Map(sheet.map(({ code, what, todo }) => [code, { what, todo }]))
    for (const code of problemCode.options) expect({ code, ...said.get(code) }).toEqual({ code, ...wordsFor(code) })
    const long = sheet.filter(({ lines }) => lines.ask > MOST_LINES.ask || lines.row > MOST_LINES.row)
    expect(long).toEqual([])
  }
  expect(await axe(page, '.dev-page')).toEqual([])
}, 60_000)
