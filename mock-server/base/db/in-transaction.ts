import type { Kysely } from 'kysely'
import { withRetry } from './retry'
import type { Database } from './schema'

/** Runs `step` in the transaction that is under way, or in one of its own, tried again where it collided. */
export const inTransaction = <Work extends { db: Kysely<Database> }, Result>(
  work: Work,
  step: (work: Work) => Promise<Result>,
): Promise<Result> =>
  work.db.isTransaction ? step(work) : withRetry(() => work.db.transaction().execute((db) => step({ ...work, db })))
