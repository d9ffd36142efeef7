import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'

const OWES = `exists (select 1 from claim_recoveries back
    where back.claim_id = claims.claim_id and back.returned_at is null)`
// What has to come back waits also while an appeal is looked at; what has a last day comes first.
const WAITING = `select claims.claim_id as "claimId",
    case when claims.status in ('supplement', 'pay-failed') then claims.status else 'recovering' end as status,
    coalesce(first.institution_name, '') as "institutionName"
  from claims left join lateral (select institution_name from claim_invoices used
    join invoices on invoices.invoice_id = used.invoice_id where used.claim_id = claims.claim_id
    order by visit_date, invoices.invoice_id limit 1) first on true
  where claims.person_id = $1 and (claims.status in ('supplement', 'pay-failed', 'recovering') or ${OWES})
  order by claims.updated_at, claims.claim_id limit 1`

/** The claim that has been waiting for her longest: a page, another card, or money to give back. Drafts press nobody. */
export async function waitingClaim(db: Kysely<Database>, personId: string) {
  const found = await row<{
    claimId: string
    status: 'supplement' | 'pay-failed' | 'recovering'
    institutionName: string
  }>(db, WAITING, [personId])
  return found ? { kind: 'claim' as const, ...found } : null
}
