import { withRetry } from '../../../base/db/retry'
import type { Desk } from '../store/load'

/**
 * Runs `work` for each, each in a transaction of its own, or in the one that is under way (a moved clock). One that
 * fails does not stop the others; the first failure is thrown at the end.
 */
export async function inSteps<One>(
  desk: Desk,
  all: readonly One[],
  work: (desk: Desk, one: One) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = []
  for (const one of all) {
    if (desk.db.isTransaction) {
      await work(desk, one)
      continue
    }
    try {
      await withRetry(() => desk.db.transaction().execute((db) => work({ ...desk, db }, one)))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
