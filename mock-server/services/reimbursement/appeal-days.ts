import type { Kysely } from 'kysely'
import type { ClaimStatus } from '../../../src/contract/reimbursement/status'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'
import { plusDays } from '../../registers/workdays/calendar'
import type { DecisionRow } from './decisions'
import type { Papers } from './rules/papers'
import type { ClaimRow } from './store'

const DAY_MS = 86_400_000

/** What the days of an appeal depend on: the only decision so far, and when its money came to rest. */
export interface AppealFacts {
  status: ClaimStatus
  /** How many days the region gives. */
  days: number
  decidedAt: number
  /** What the decision pays, fen. */
  paidFen: number
  /** When it arrived; null: not yet, or never. */
  paidAt: number | null
  /** When the last of it was stopped before it went out; null: nothing was. */
  stoppedAt: number | null
  /** 追回, in the order of their being asked for. */
  recoveries: readonly { askedAt: number; returnedAt: number | null }[]
}

export type Appeal =
  | { kind: 'open'; until: string }
  /** Money is on its way, stuck or to be given back: her days stand still. */
  | { kind: 'waits' }
  | { kind: 'over' }

const daysBetween = (from: string, to: string) => Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS)

/**
 * 申诉期限. A claim has one state, and each round is decided and paid before the next begins: that is what keeps a claim
 * from being paid twice, and so an appeal beside a payout that is on its way or stuck is not taken. The days must not run
 * meanwhile, or a bank's failure would take a right from her. They begin when the money of the decision came to rest
 * (arrived, or was stopped by a red flush; at the decision where it pays nothing), and stand still while something has to
 * come back. How many they are is the region's [U].
 */
export function appealOf(facts: AppealFacts): Appeal {
  const { status, days, decidedAt, paidFen, paidAt, stoppedAt, recoveries } = facts
  if (status === 'approved' || status === 'pay-failed') return { kind: 'waits' }
  const rested = paidFen === 0 ? decidedAt : (paidAt ?? stoppedAt ?? decidedAt)
  let until = plusDays(dayInChina(rested), days)
  let counted = ''
  for (const { askedAt, returnedAt } of recoveries) {
    const asked = dayInChina(askedAt)
    if (asked > until) return status === 'recovering' ? { kind: 'over' } : { kind: 'open', until }
    if (returnedAt === null) return { kind: 'waits' }
    const returned = dayInChina(returnedAt)
    until = plusDays(until, daysBetween(asked > counted ? asked : counted, returned))
    counted = returned
  }
  return { kind: 'open', until }
}

const MONEY = `select
    (select paid_at from claim_payouts where claim_id = $1 and round = 1) as "paidAt",
    (select max(struck_at) from claim_settled where claim_id = $1 and round = 1 and not was_paid) as "stoppedAt",
    (select coalesce(jsonb_agg(jsonb_build_object('askedAt', asked_at, 'returnedAt', returned_at) order by asked_at), '[]')
      from claim_recoveries where claim_id = $1) as recoveries`

const APPEALED_FROM: readonly ClaimStatus[] = ['paid', 'refused', 'recovered', 'approved', 'pay-failed', 'recovering']

/** Once, against a decision that refused something on an invoice that stands; undefined where there is nothing to appeal. */
export async function readAppeal(
  db: Kysely<Database>,
  claim: ClaimRow,
  { invoices, rules }: Pick<Papers, 'invoices' | 'rules'>,
  decisions: readonly DecisionRow[],
): Promise<Appeal | undefined> {
  const only = decisions.length === 1 ? decisions[0] : undefined
  if (!only || claim.automatic || !APPEALED_FROM.includes(claim.status)) return undefined
  const standing = invoices.filter((one) => one.red_flushed_at === null).map((one) => one.invoice_id)
  if (!only.refused_lines.some(({ invoiceId }) => standing.includes(invoiceId))) return undefined
  const money = await row<Pick<AppealFacts, 'paidAt' | 'stoppedAt' | 'recoveries'>>(db, MONEY, [claim.claim_id])
  const { decided_at: decidedAt, paid_fen: paidFen } = only
  const { paidAt = null, stoppedAt = null, recoveries = [] } = money ?? {}
  return appealOf({ status: claim.status, days: rules.appealDays, decidedAt, paidFen, paidAt, stoppedAt, recoveries })
}
