import { rows } from '../../../mock-server/base/db/statement'
import type { Sandbox } from '../../shared/sandbox'

/** What must never be in the tables, whoever did what in which order; each statement finds offenders. */
const NEVER: Readonly<Record<string, string>> = {
  'an invoice in two claims that were sent': `select used.invoice_id from claim_invoices used
    join claims on claims.claim_id = used.claim_id where claims.status not in ('draft', 'withdrawn')
    group by used.invoice_id having count(*) > 1`,
  'a bill settled and claimed': `select bills.bill_id from bills join invoices on invoices.bill_id = bills.bill_id
    where bills.status in ('paid', 'in-order')`,
  'a sent claim without its hold': `select used.claim_id from claim_invoices used join claims on claims.claim_id = used.claim_id
    left join invoice_holds holds on holds.invoice_id = used.invoice_id and holds.claim_id = used.claim_id
    where claims.status not in ('draft', 'withdrawn') and holds.claim_id is null`,
  'a payout that no decision covers': `select payouts.claim_id from claim_payouts payouts
    left join claim_decisions decided on decided.claim_id = payouts.claim_id and decided.round = payouts.round
    where decided.paid_fen is distinct from payouts.amount_fen`,
  'more paid than decided': `select claim_id from claim_payouts group by claim_id having sum(amount_fen) >
    (select sum(paid_fen) from claim_decisions decided where decided.claim_id = claim_payouts.claim_id)`,
  'paid, and not all of it went out': `select claims.claim_id from claims
    join claim_decisions decided on decided.claim_id = claims.claim_id and decided.paid_fen > 0
    left join claim_payouts payouts on payouts.claim_id = decided.claim_id and payouts.round = decided.round
    where claims.status = 'paid' and payouts.claim_id is null`,
  'a clock that stands though nothing was asked': `select claim_id from claims
    where status in ('first-audit', 're-check', 'appealed') and running_since is null`,
  'a clock that runs while a page is asked for': `select claim_id from claims where status = 'supplement' and running_since is not null`,
  'a re-check by the first auditor': 'select claim_id from claims where first_auditor = second_auditor',
  'a sampled claim decided without another person': `select claim_id from claims
    where sampled and round > 0 and second_auditor is null and not automatic`,
  'a posting that is not zero': `select posting_id from ledger_entries where reason = 'reimbursement'
    group by posting_id having sum(amount_fen) <> 0`,
  'the ledger and the payouts differ': `select 1 where
    (select coalesce(sum(amount_fen), 0) from claim_payouts) <>
    (select coalesce(sum(amount_fen), 0) from ledger_entries where reason = 'reimbursement' and account like 'payout:%')`,
  'an ask that neither was answered nor stands': `select asked.claim_id from claims asked
    where (select count(*) from claim_acts where claim_id = asked.claim_id and act = 'ask') >
      (select count(*) from claim_acts where claim_id = asked.claim_id and act = 'supplement')
      + (case when asked.status in ('supplement', 'withdrawn') then 1 else 0 end)`,
}

/** Block of 20 first decisions: exactly one was sampled in each full one. */
const BLOCKS = `select (sequence - 1) / 20 as block, count(*) as claims, count(*) filter (where sampled) as sampled
  from claims where sequence is not null group by 1 having count(*) = 20 and count(*) filter (where sampled) <> 1`

export async function violations({ db }: Pick<Sandbox, 'db'>): Promise<string[]> {
  const found: string[] = []
  for (const [what, sql] of Object.entries({ ...NEVER, 'a block without exactly one re-check': BLOCKS })) {
    const offenders = await rows(db, sql)
    if (offenders.length > 0) found.push(`${what}: ${offenders.length}`)
  }
  return found
}
