import { axe } from '../../test/browser/axe'
import { openBrowser } from '../../test/browser/browser'
import { startStack } from '../../test/browser/stack'
import { openViewer } from '../../test/browser/viewer'
import { sandboxAt } from '../../test/shared/journey/sandbox'
import { allStates } from '../../test/shared/states/table'
import { worldAt } from '../../test/shared/states/world'

/**
 * `npm run campaign:elder`: every state of the table in 关怀版 on phones of 320, 375 and 414 px whose host writes 1,
 * 1.3 and 1.6 times as large. Measured: text, targets, contrast, what is cut off, hidden or written over, sideways
 * scrolling, names. CAMPAIGN_ONLY=<part of a name> takes some states. Ends with 1 when anything was found.
 */
const WIDTHS = [320, 375, 414]
const SCALES = [1, 1.3, 1.6]
const ONLY = process.env.CAMPAIGN_ONLY ?? ''

const corners = SCALES.flatMap((scale) => WIDTHS.map((width) => ({ width, scale })))

async function main() {
  const [stack, browser] = await Promise.all([startStack(), openBrowser()])
  const viewer = await openViewer(browser, stack.origin)
  const sandbox = sandboxAt(stack.origin)
  const wrong: string[] = []
  const tell = (lines: string[]) => {
    for (const line of lines) console.error(line)
    wrong.push(...lines)
  }
  const chosen = allStates.filter(({ name }) => name.includes(ONLY))
  const begun = performance.now()
  try {
    for (const state of chosen) {
      try {
        await sandbox.reset()
        await viewer.open(state, await state.place(worldAt(stack.origin, sandbox)), 'care')
        const found = await viewer.faults('care', corners)
        const broken = (await axe(viewer.page)).map(({ rule, elements }) => `axe ${rule}: ${elements.join(' ')}`)
        tell([...found, ...broken].map((fault) => `${state.name}, ${fault}`))
      } catch (error) {
        tell([`${state.name} was not reached: ${String(error).split('\n')[0]}`])
      }
    }
  } finally {
    await browser.close()
    await stack.close()
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(
    `elder: ${chosen.length} states × ${WIDTHS.length} widths × ${SCALES.length} text sizes = ` +
      `${chosen.length * corners.length} screens in ${seconds} s, ${wrong.length} findings`,
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
