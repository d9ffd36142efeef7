import type { Kysely } from 'kysely'
import { type ClockState, sandboxNow } from '../../base/clock/clock'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'
import { randomIds } from '../../base/ids/ids'
import { sweepDue } from './due'

const EVERY_MS = 30_000
const CLOCK = `select offset_ms as "offsetMs", frozen_at as "frozenAt",
  (extract(epoch from clock_timestamp()) * 1000)::bigint as "realMs" from world where world_id = 1`

/** One look at the clock. @returns what failed; the next look makes up for it */
export async function look(db: Kysely<Database>): Promise<unknown[]> {
  const found = await row<ClockState & { realMs: number }>(db, CLOCK)
  return found ? sweepDue({ db, ids: randomIds(), now: sandboxNow(found.realMs, found) }) : []
}

/** As long as the server runs; a look begins after the one before has ended. `told` hears of failures. */
export function sweepEvery(
  db: Kysely<Database>,
  told: (failures: readonly unknown[]) => void,
  everyMs = EVERY_MS,
): void {
  const again = () => setTimeout(run, everyMs).unref()
  const run = () =>
    look(db)
      .catch((error: unknown) => [error])
      .then((failures) => {
        if (failures.length > 0) told(failures)
      })
      .finally(again)
  again()
}
