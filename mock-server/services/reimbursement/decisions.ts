import type { Kysely } from 'kysely'
import type { Decision } from '../../../src/contract/reimbursement/claim'
import type { ExplanationItem } from '../../../src/contract/settlement/order'
import { instantInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'

export interface DecisionRow {
  claim_id: string
  round: number
  result: Decision['result']
  decided_at: number
  total_fen: number
  paid_fen: number
  refused_lines: Decision['refusedLines']
  explanation: ExplanationItem[]
  insurance_type: string | null
  region: string | null
}

const READ = 'select * from claim_decisions where claim_id = $1 order by round'
const WRITE = `insert into claim_decisions (claim_id, round, result, decided_at, total_fen, paid_fen, refused_lines,
    explanation, insurance_type, region)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`

export const readDecisions = (db: Kysely<Database>, claimId: string): Promise<DecisionRow[]> =>
  rows<DecisionRow>(db, READ, [claimId])

/** One round's decision; its key lets no round be decided twice. */
export async function writeDecision(db: Kysely<Database>, one: DecisionRow): Promise<void> {
  await rows(db, WRITE, [
    one.claim_id,
    one.round,
    one.result,
    one.decided_at,
    one.total_fen,
    one.paid_fen,
    JSON.stringify(one.refused_lines),
    JSON.stringify(one.explanation),
    one.insurance_type,
    one.region,
  ])
}

export const toDecision = (one: DecisionRow): Decision => ({
  round: one.round,
  result: one.result,
  decidedAt: instantInChina(one.decided_at),
  totalFen: one.total_fen,
  paidFen: one.paid_fen,
  refusedLines: one.refused_lines,
  explanation: one.explanation,
})
