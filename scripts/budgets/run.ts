import type { Tally } from '../gates/run'
import { measureBudgets } from './all'
import { holds, table } from './row'

/**
 * Measures every budget and prints the table; each figure is one check. Without the pages where test/simulator/screens
 * has just held each to its own.
 */
export async function runBudgets({ pages }: { pages: boolean }): Promise<Tally> {
  try {
    const rows = await measureBudgets(pages)
    console.log(table(rows))
    const passed = rows.filter(holds).length
    return { passed, failed: rows.length - passed }
  } catch (cause) {
    console.log(`FAILED budgets could not be measured: ${cause instanceof Error ? cause.message : cause}`)
    return { passed: 0, failed: 1 }
  }
}
