import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import type { Call } from '../../base/http/route'

/** What may happen to a claim. Rows are only ever added. */
export type ActKind =
  | 'begin'
  | 'submit'
  | 'auto-audit'
  | 'ask'
  | 'supplement'
  | 'first-audit'
  | 're-check'
  | 'decide'
  | 'appeal'
  | 'withdraw'
  | 'account'
  | 'pay'
  | 'pay-failed'
  | 'flush'
  | 'return'
  | 'expire'

const WRITE = 'insert into claim_acts (act_id, claim_id, at, by_id, act, text) values ($1, $2, $3, $4, $5, $6)'
// What the system answers stands after what it answers to, also within one millisecond.
const READ = `select at, by_id, act, text from claim_acts where claim_id = $1
  order by at, by_id = 'system', act_id`

export interface ClaimAct {
  at: number
  by_id: string
  act: ActKind
  text: string
}

/** Writes down who did what, in the transaction of the act itself. */
export async function writeAct(
  { db, ids, now }: Pick<Call, 'db' | 'ids' | 'now'>,
  claimId: string,
  byId: string,
  act: ActKind,
  text: string,
): Promise<void> {
  await rows(db, WRITE, [ids.id(), claimId, now, byId, act, text])
}

export const readActs = (db: Kysely<Database>, claimId: string): Promise<ClaimAct[]> =>
  rows<ClaimAct>(db, READ, [claimId])
