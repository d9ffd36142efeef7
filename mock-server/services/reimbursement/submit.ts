import { canSubmit } from '../../../src/contract/reimbursement/can'
import type { submitClaim } from '../../../src/contract/reimbursement/endpoints'
import { dayInChina } from '../../../src/contract/shared/dates'
import { yuan } from '../../../src/contract/shared/money-text'
import { rows } from '../../base/db/statement'
import { refuse } from '../../base/http/refuse'
import type { Call, Handler } from '../../base/http/route'
import { notify } from '../../registers/messages'
import { writeAct } from './acts'
import { newClaimNo } from './claim-no'
import { type Facts, readFacts } from './facts'
import { holdMine, showMine } from './mine'
import { onBehalf } from './on-behalf'
import { atLatest } from './rules/at-latest'
import { checkPapers } from './rules/check'
import { promisedBy } from './rules/promise'
import { changeClaim } from './store'

const HOLD = `insert into invoice_holds (invoice_id, claim_id, held_at)
  select invoice_id, $2, $3 from unnest($1::text[]) as wanted (invoice_id) order by invoice_id
  on conflict (invoice_id) do nothing returning invoice_id`

// Taken before it is read: a red flush comes before and is seen, or after and finds the hold.
const STILL = `select invoice_id from invoices where invoice_id in (select invoice_id from claim_invoices
    where claim_id = $1) order by invoice_id for update`

/** From here on no other claim can have these invoices, however close two calls come. */
async function holdInvoices(
  { db, now }: Pick<Call, 'db' | 'now'>,
  claimId: string,
  { papers }: Facts,
): Promise<boolean> {
  const wanted = papers.invoices.map((invoice) => invoice.invoice_id)
  return (await rows(db, HOLD, [wanted, claimId, now])).length === wanted.length
}

/** 交上去 and 系统初审 (100 %): nothing that is not right ever reaches a clerk. */
export const serveSubmitClaim: Handler<typeof submitClaim> = async (call) => {
  const { db, now, caller, input } = call
  const claim = await holdMine(call, input.params.claimId, canSubmit)
  await rows(db, STILL, [claim.claim_id])
  const facts = await readFacts(db, claim, { now, actorId: caller.actorId })
  const [wrong] = checkPapers(facts.papers)
  if (wrong) refuse('papers-wrong', { detail: `${wrong.what}。${wrong.fix}` })
  if (!(await holdInvoices(call, claim.claim_id, facts))) refuse('papers-wrong')
  const today = dayInChina(now)
  const claimNo = await newClaimNo(call, 'BX', today)
  const clock = { promise_days: claim.promise_days, days_used: 0, running_since: today }
  await changeClaim(db, claim.claim_id, now, {
    ...clock,
    status: 'first-audit',
    claim_no: claimNo,
    submitted_at: now,
    last_by: caller.actorId,
  })
  await writeAct(call, claim.claim_id, caller.actorId, 'submit', `交了 ${facts.papers.invoices.length} 张票据`)
  await writeAct(call, claim.claim_id, 'system', 'auto-audit', '系统核对通过')
  const by = atLatest(promisedBy(clock) ?? today, today)
  await notify(
    call,
    claim.person_id,
    onBehalf(facts.papers, `报销 ${claimNo} 收到了，费用 ${yuan(claim.total_fen)}，${by}有结果。要补材料会告诉您。`),
  )
  return showMine(call, claim.claim_id)
}
