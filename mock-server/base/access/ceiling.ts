import type { Kysely } from 'kysely'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../db/schema'
import { row, rows } from '../db/statement'
import { refuse } from '../http/refuse'
import type { Call } from '../http/route'
import { NO_CEILING, staysWithin } from './ceiling-rule'

const ADD = `insert into grant_spending as spending (grant_id, day, spent_fen) values ($1, $2, $3)
  on conflict (grant_id, day) do update set spent_fen = spending.spent_fen + excluded.spent_fen
  where spending.spent_fen + excluded.spent_fen <= $4 and (spending.spent_fen = 0 or not $5::boolean)
  returning spent_fen`
const TAKE_BACK = `update grant_spending set spent_fen = greatest(0, spent_fen - $3) where grant_id = $1 and day = $2`

/**
 * Counts cash against the ceilings of the grant a call is made under, or refuses with `grant-ceiling`. Nothing happens
 * when a person acts for herself. The day's row is changed only where the sum stays within the ceiling, so that it
 * holds under any number of payments at once.
 */
export async function spendUnderGrant(call: Pick<Call, 'db' | 'now' | 'grant'>, cashFen: number): Promise<void> {
  const { grant } = call
  if (!grant || cashFen === 0) return
  if (!staysWithin(grant, 0, cashFen)) refuse('grant-ceiling')
  const perDay = grant.perDayFen ?? NO_CEILING
  const counted = [grant.grantId, dayInChina(call.now), cashFen, perDay, grant.once === true]
  const kept = await row(call.db, ADD, counted)
  if (!kept) refuse('grant-ceiling')
}

/** An order under a grant came to nothing: its cash no longer counts on the day it was counted (`YYYY-MM-DD`). */
export async function giveBackUnderGrant(
  db: Kysely<Database>,
  spent: { grantId: string; day: string; cashFen: number },
): Promise<void> {
  await rows(db, TAKE_BACK, [spent.grantId, spent.day, spent.cashFen])
}
