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
      // Of the letters alone: the box of a clause begins above its letters.
      const linesOf = (node: Element | null | undefined) => {
        if (!node) return 0
        const tops = new Set<number>()
        const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const range = document.createRange()
          range.selectNodeContents(text)
          for (const { top } of range.getClientRects()) tops.add(Math.round(top))
        }
        return tops.size
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
