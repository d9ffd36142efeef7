import { rows } from '../base/db/statement'
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
interface Acting extends Pick<Call, 'db' | 'ids' | 'now'> {
  caller: Pick<Caller, 'actorId' | 'subjectId' | 'grantId'>
}

const WRITE = `insert into acts (act_id, at, actor_id, subject_id, grant_id, operation, amount_fen, detail)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`

/** Writes down who did what for whom, in the transaction of the act itself. Rows are never changed. */
export async function recordAct(call: Acting, act: Act): Promise<void> {
  const { actorId, subjectId, grantId } = call.caller
  await rows(call.db, WRITE, [
    call.ids.id(),
    call.now,
    actorId,
    subjectId,
    grantId,
    act.operation,
    act.amountFen,
    JSON.stringify(act.detail ?? {}),
  ])
}
