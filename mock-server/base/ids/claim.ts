import type { Kysely } from 'kysely'
import type { Database } from '../db/schema'
import { row } from '../db/statement'
import { type Ids, randomIds, seededIds } from './ids'

const NEXT = 'update world set id_sequence = id_sequence + 1 where world_id = 1 returning id_sequence'

/**
 * Where the ids of one call come from: random, or while the clock stands still drawn from the seed and the number of
 * the call. The number is counted in the database, so that several processes never share one. Answers a function,
 * since a transaction that is run again must draw the same ids again.
 */
export async function claimIds(db: Kysely<Database>, world: { frozen: boolean; seed: number }): Promise<() => Ids> {
  if (!world.frozen) return randomIds
  const claimed = await row<{ id_sequence: number }>(db, NEXT)
  const sequence = claimed?.id_sequence ?? 0
  return () => seededIds(world.seed, sequence)
}
