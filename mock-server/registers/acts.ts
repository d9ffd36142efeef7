import { rows } from '../base/db/statement'
import type { Write } from '../base/db/together'
import type { Call, Caller } from '../base/http/route'

export interface Act {
  /** The operationId. */
  operation: string
  amountFen?: number
  /** What a plain sentence needs later; no certificate numbers, codes or phone numbers. */
  detail?: Record<string, unknown>
}

/**
 * Whose act it is: the caller's; where a hospital acts on a shown code, the one who showed it; where a payment channel
 * answers, who had ordered.
 */
interface Acting extends Pick<Call, 'ids' | 'now'> {
  caller: Pick<Caller, 'actorId' | 'subjectId' | 'grantId'>
}

/** Who did what for whom. Rows are never changed. */
export const acts: Write<Acting & Act> = {
  sql: `insert into acts (act_id, at, actor_id, subject_id, grant_id, operation, amount_fen, detail)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  values: ({ ids, now, caller, operation, amountFen, detail = {} }) => {
    const { actorId, subjectId, grantId } = caller
    return [ids.id(), now, actorId, subjectId, grantId, operation, amountFen, JSON.stringify(detail)]
  },
}

/** Writes it down in the transaction of the act itself. */
export async function recordAct(call: Acting & Pick<Call, 'db'>, act: Act): Promise<void> {
  const { db, ids, now, caller } = call
  await rows(db, acts.sql, acts.values({ ids, now, caller, ...act }))
}
