import { rows } from '../../../mock-server/base/db/statement'
import type { Sandbox } from '../../shared/sandbox'

/** Fen of a round that were stopped before they went out. */
const STOPPED = `coalesce((select sum(settled.fund_fen) from claim_settled settled where settled.claim_id = decided.claim_id
      and settled.round = decided.round and settled.struck_at is not null and not settled.was_paid), 0)`

/** What must never be in the tables, whoever did what in which order; each statement finds offenders. */
const NEVER: Readonly<Record<string, string>> = {
  'an invoice in two claims that were sent': `select used.invoice_id from claim_invoices used
    join claims on claims.claim_id = used.claim_id where claims.status not in ('draft', 'withdrawn', 'expired')
    group by used.invoice_id having count(*) > 1`,
  'an invoice paid in two claims': `select settled.invoice_id from claim_settled settled
    join claim_payouts paid on paid.claim_id = settled.claim_id and paid.round = settled.round
    group by settled.invoice_id having count(distinct settled.claim_id) > 1`,
  'a bill settled and claimed': `select bills.bill_id from bills join invoices on invoices.bill_id = bills.bill_id
    where bills.status in ('paid', 'in-order')`,
  'a sent claim without its hold': `select used.claim_id from claim_invoices used join claims on claims.claim_id = used.claim_id
    left join invoice_holds holds on holds.invoice_id = used.invoice_id and holds.claim_id = used.claim_id
    where claims.status not in ('draft', 'withdrawn', 'expired') and holds.claim_id is null`,
  'a payout that no decision covers': `select payouts.claim_id from claim_payouts payouts
    left join claim_decisions decided on decided.claim_id = payouts.claim_id and decided.round = payouts.round
    where decided.paid_fen - ${STOPPED} is distinct from payouts.amount_fen`,
  'more paid than decided': `select claim_id from claim_payouts group by claim_id having sum(amount_fen) >
    (select sum(paid_fen) from claim_decisions decided where decided.claim_id = claim_payouts.claim_id)`,
  'paid, and not all of it went out': `select claims.claim_id from claims
    join claim_decisions decided on decided.claim_id = claims.claim_id and decided.paid_fen - ${STOPPED} > 0
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
      + (select count(*) from claim_acts where claim_id = asked.claim_id and act = 'expire')
      + (case when asked.status in ('supplement', 'withdrawn') then 1 else 0 end)`,
  'an invoice that was taken back and still counts in the sums': `select settled.claim_id from claim_settled settled
    join invoices on invoices.invoice_id = settled.invoice_id
    where invoices.red_flushed_at is not null and settled.struck_at is null`,
  'paid for what was taken back, and not asked back': `select settled.claim_id from claim_settled settled
    where settled.was_paid and settled.fund_fen > 0 and not exists (select 1 from claim_recoveries back
      where back.claim_id = settled.claim_id and back.invoice_id = settled.invoice_id)`,
  'asked back: another sum than was paid': `select back.claim_id from claim_recoveries back
    where back.owed_fen <> (select sum(fund_fen) from claim_settled settled where settled.claim_id = back.claim_id
      and settled.invoice_id = back.invoice_id and settled.was_paid)`,
  'something has to come back, and the claim rests': `select claims.claim_id from claims
    join claim_recoveries back on back.claim_id = claims.claim_id and back.returned_at is null
    where claims.status in ('paid', 'refused', 'recovered', 'withdrawn', 'expired')`,
  'nothing has to come back, and the claim waits for it': `select claim_id from claims
    where status = 'recovering' and not exists (select 1 from claim_recoveries back
      where back.claim_id = claims.claim_id and back.returned_at is null)`,
  'what came back and the ledger differ': `select 1 where
    (select coalesce(sum(owed_fen), 0) from claim_recoveries where returned_at is not null) <>
    (select coalesce(-sum(amount_fen), 0) from ledger_entries where account like 'payout:%:returned')`,
  'the sums and the claims differ': `select year.person_id from accumulators year
    join (select claims.person_id, settled.insurance_type, settled.year, sum(settled.fund_fen) as fund_fen
      from claim_settled settled join claims on claims.claim_id = settled.claim_id
      where settled.struck_at is null and settled.movement is not null group by 1, 2, 3) claimed
      on claimed.person_id = year.person_id and claimed.insurance_type = year.insurance_type and claimed.year = year.year
    where year.pooled_fund_fen + year.large_amount_fen + year.serious_illness_fen
      <> claimed.fund_fen + (select coalesce(sum(fund_fen), 0) from settlement_orders orders
        where orders.patient_id = year.person_id and orders.insurance_type = year.insurance_type
          and orders.year = year.year and orders.status = 'paid')`,
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
