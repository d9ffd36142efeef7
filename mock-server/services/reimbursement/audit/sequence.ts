import { row } from '../../../base/db/statement'
import { isSampled } from '../rules/sample'
import type { Desk } from './desk'

const NEXT = `insert into claim_sequence (name, last) values ('first-audit', 1)
  on conflict (name) do update set last = claim_sequence.last + 1 returning last`
const SEED = 'select seed from world where world_id = 1'

/** The place of a claim among all that a first audit decided, and whether the sample takes it: one of each 20. */
export async function drawPlace({ db }: Pick<Desk, 'db'>): Promise<{ sequence: number; sampled: boolean }> {
  const next = await row<{ last: number }>(db, NEXT)
  const world = await row<{ seed: number }>(db, SEED)
  const sequence = next?.last ?? 1
  return { sequence, sampled: isSampled(world?.seed ?? 1, sequence) }
}
