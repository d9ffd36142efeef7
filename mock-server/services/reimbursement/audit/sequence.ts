import { row } from '../../../base/db/statement'
import { isSampled } from '../rules/sample'
import type { Desk } from './desk'

const NEXT = `insert into claim_sequence (name, last) values ('first-audit', 1)
  on conflict (name) do update set last = claim_sequence.last + 1 returning last`
const SEED = 'select seed from world where world_id = 1'

// Its invoices were in a claim that the sample took and that ended before another person had looked.
const DRAWN = `select 1 from claim_invoices mine
  join claim_invoices theirs on theirs.invoice_id = mine.invoice_id and theirs.claim_id <> mine.claim_id
  join claims on claims.claim_id = theirs.claim_id
  where mine.claim_id = $1 and claims.sampled and claims.status in ('withdrawn', 'expired') limit 1`

/** Who takes back what was drawn and sends it anew has not got rid of the second look. */
export const wasDrawn = async ({ db }: Pick<Desk, 'db'>, claimId: string): Promise<boolean> =>
  (await row(db, DRAWN, [claimId])) !== undefined

/** The place of a claim among all that a first audit decided, and whether the sample takes it: one of each 20. */
export async function drawPlace({ db }: Pick<Desk, 'db'>): Promise<{ sequence: number; sampled: boolean }> {
  const next = await row<{ last: number }>(db, NEXT)
  const world = await row<{ seed: number }>(db, SEED)
  const sequence = next?.last ?? 1
  return { sequence, sampled: isSampled(world?.seed ?? 1, sequence) }
}
