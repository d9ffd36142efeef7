import type { Kysely } from 'kysely'
import type { Claim } from '../../../../src/contract/reimbursement/claim'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'

/** Fen of a round that were decided and struck before they went out, as a fragment; `round` and `claim_id` of `decided`. */
const stoppedSql = `coalesce((select sum(settled.fund_fen) from claim_settled settled
    where settled.claim_id = decided.claim_id and settled.round = decided.round and settled.struck_at is not null
      and not settled.was_paid), 0)`

/** What the latest round still has to pay out, as a fragment; `claim` is the claim's id. */
const openSqlOf = (claim: string) => `(select decided.paid_fen - ${stoppedSql}
    from claim_decisions decided where decided.claim_id = ${claim} order by decided.round desc limit 1)`
/** The same beside `claims`. */
export const openFenSql = openSqlOf('claims.claim_id')

const OPEN = `select ${openSqlOf('$1')} as open_fen`

/** What the latest round still has to pay out. */
export async function openFen(db: Kysely<Database>, claimId: string): Promise<number> {
  return (await row<{ open_fen: number | null }>(db, OPEN, [claimId]))?.open_fen ?? 0
}

/** Of all rounds, as a fragment that stands beside `claims`: decided and not stopped. */
export const decidedFenSql = `(select sum(decided.paid_fen - ${stoppedSql}) from claim_decisions decided
    where decided.claim_id = claims.claim_id)`
/** What a claim has to give back. */
export const owedFenSql = `(select coalesce(sum(owed_fen), 0) from claim_recoveries back
    where back.claim_id = claims.claim_id and back.returned_at is null)`

const STANDING = `select
    (select coalesce(sum(amount_fen), 0) from claim_payouts where claim_id = $1) as "paidFen",
    (select coalesce(sum(owed_fen), 0) from claim_recoveries where claim_id = $1 and returned_at is null) as "owedFen",
    (select coalesce(sum(owed_fen), 0) from claim_recoveries where claim_id = $1 and returned_at is not null) as "returnedFen",
    (select coalesce(sum(fund_fen), 0) from claim_settled
      where claim_id = $1 and struck_at is not null and not was_paid) as "stoppedFen",
    exists (select 1 from claim_settled where claim_id = $1 and struck_at is null) as kept,
    (select coalesce(jsonb_agg(distinct right(invoices.number, 4)), '[]') from claim_settled
      join invoices on invoices.invoice_id = claim_settled.invoice_id
      where claim_settled.claim_id = $1 and struck_at is not null) as "invoiceNos"`

interface MoneyBack {
  paidFen: number
  owedFen: number
  returnedFen: number
  stoppedFen: number
  /** Some invoice was decided on and stands, be it with 0 yuan paid. */
  kept: boolean
  invoiceNos: string[]
}

export async function moneyBack(db: Kysely<Database>, claimId: string): Promise<MoneyBack> {
  const found = await row<MoneyBack>(db, STANDING, [claimId])
  return found ?? { paidFen: 0, owedFen: 0, returnedFen: 0, stoppedFen: 0, kept: false, invoiceNos: [] }
}

/**
 * How a claim stands with nothing left to pay out: something has to come back, all of it came back, paid (be it 0 yuan, all
 * of it below the deductible), or nothing was.
 */
export function restOf(money: MoneyBack): 'recovering' | 'recovered' | 'paid' | 'refused' {
  const { paidFen, owedFen, returnedFen, kept } = money
  if (owedFen > 0) return 'recovering'
  if (paidFen === 0) return kept ? 'paid' : 'refused'
  return paidFen > returnedFen ? 'paid' : 'recovered'
}

/** 追回 as the person sees it; null where nothing was struck. */
export function recoveryOf({ invoiceNos, owedFen, returnedFen, stoppedFen }: MoneyBack): Claim['recovery'] {
  return owedFen + returnedFen + stoppedFen === 0 ? null : { invoiceNos, owedFen, returnedFen, stoppedFen }
}
