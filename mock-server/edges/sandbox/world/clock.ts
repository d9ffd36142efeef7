import type { Kysely } from 'kysely'
import { moveClock as moveEndpoint, readClock } from '../../../../src/contract/sandbox/world'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { type ClockState, moveClock, sandboxNow } from '../../../base/clock/clock'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { runDue } from '../../clockwork/due'

const READ = `select offset_ms as "offsetMs", frozen_at as "frozenAt",
  (extract(epoch from clock_timestamp()) * 1000)::bigint as "realMs" from world where world_id = 1`
const WRITE = 'update world set offset_ms = $1, frozen_at = $2 where world_id = 1'
/** Beyond it dates would need more than four digits somewhere; nobody's story lasts that long. */
const LATEST = Date.UTC(2100, 0, 1)

async function standing(db: Kysely<Database>, lock = ''): Promise<ClockState & { realMs: number }> {
  const found = await row<ClockState & { realMs: number }>(db, READ + lock)
  if (!found) throw new Error('the world row is missing')
  return found
}

const shown = (realMs: number, clock: ClockState) => ({
  now: instantInChina(sandboxNow(realMs, clock)),
  frozen: clock.frozenAt !== null,
})

export const clockRoutes: Route[] = [
  route(readClock, async ({ db }) => {
    const { realMs, ...clock } = await standing(db)
    return shown(realMs, clock)
  }),
  route(moveEndpoint, async ({ db, ids, input: { body } }) => {
    const { realMs, ...clock } = await standing(db, ' for update')
    const moved = moveClock(realMs, clock, body)
    if (!moved || sandboxNow(realMs, moved) > LATEST) return refuse('state-conflict')
    await rows(db, WRITE, [moved.offsetMs, moved.frozenAt])
    const then = { db, ids, now: sandboxNow(realMs, moved) }
    await runDue(then)
    return shown(realMs, moved)
  }),
]
