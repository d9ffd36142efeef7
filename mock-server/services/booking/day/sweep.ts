import type { Kysely } from 'kysely'
import { type ClockState, sandboxNow } from '../../../base/clock/clock'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import { randomIds } from '../../../base/ids/ids'
import { remindDue } from './remind'

const EVERY_MS = 30_000
const CLOCK = `select offset_ms as "offsetMs", frozen_at as "frozenAt",
  (extract(epoch from clock_timestamp()) * 1000)::bigint as "realMs" from world where world_id = 1`

async function look(db: Kysely<Database>): Promise<void> {
  const found = await row<ClockState & { realMs: number }>(db, CLOCK)
  if (found) await remindDue({ db, ids: randomIds(), now: sandboxNow(found.realMs, found) })
}

/** Looks for reminders that are due, as long as the server runs. A look that fails is made up for by the next. */
export function sweepReminders(db: Kysely<Database>): void {
  setInterval(() => look(db).catch(() => undefined), EVERY_MS).unref()
}
