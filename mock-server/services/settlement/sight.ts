import type { Call } from '../../base/http/route'

/**
 * Who may pay for her but not look into her records sees what waits to be paid and what she paid herself: then her id,
 * else null.
 */
export const payerOnly = ({ grant, caller }: Pick<Call, 'grant' | 'caller'>): string | null =>
  grant && !grant.scopes.includes('view') ? caller.actorId : null

/** The condition on a bill; `payer` and `now` name the parameters. */
export const inSightSql = (payer: string, now: string) =>
  `(${payer}::text is null or bills.status = 'open' or (bills.status = 'in-order' and bills.held_until <= ${now})
    or exists (select 1 from settlement_orders mine where mine.order_id = bills.order_id and mine.payer_id = ${payer}))`
