import { canPay } from '../../../../src/contract/reimbursement/can'
import type { payCase } from '../../../../src/contract/sandbox/clerk'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Input } from '../../../../src/contract/shared/endpoint'
import { yuan } from '../../../../src/contract/shared/money-text'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { book } from '../../../registers/ledger/book'
import { notify } from '../../../registers/messages'
import { writeAct } from '../acts'
import { readAppeal } from '../appeal-days'
import { type DecisionRow, readDecisions } from '../decisions'
import { readFacts } from '../facts'
import { moneyBack, openFen, restOf } from '../recovery/money'
import { atLatest } from '../rules/at-latest'
import { type ClaimRow, changeClaim, holdClaimRow } from '../store'
import type { Desk } from './desk'

const PAY = `insert into claim_payouts (claim_id, round, amount_fen, account, paid_by, paid_at)
  values ($1, $2, $3, $4, $5, $6) on conflict (claim_id, round) do nothing returning claim_id`

/** 打款: each round once; the fund's money goes out and to the bank in one posting. */
async function payOut(desk: Desk, claim: ClaimRow, clerk: string): Promise<ClaimRow['status']> {
  const { db, now, ids } = desk
  const decisions = await readDecisions(db, claim.claim_id)
  const decision = decisions.at(-1)
  if (!decision || !claim.account) return refuse('state-conflict')
  const { round } = decision
  const amountFen = await openFen(db, claim.claim_id)
  const paid = await row(db, PAY, [claim.claim_id, round, amountFen, claim.account, clerk, now])
  if (!paid) return refuse('state-conflict')
  await book(db, {
    postingId: ids.id(),
    orderId: claim.claim_id,
    reason: 'reimbursement',
    at: now,
    entries: [
      { account: `fund:${decision.region}:${decision.insurance_type}`, amountFen: -amountFen },
      { account: `payout:${claim.claim_id}:${round}`, amountFen },
    ],
  })
  const status = restOf(await moneyBack(db, claim.claim_id))
  await changeClaim(db, claim.claim_id, now, { status, paid_at: now })
  await writeAct(desk, claim.claim_id, clerk, 'pay', `打款 ${yuan(amountFen)}，尾号 ${claim.account.last4}`)
  const text = `报销的 ${yuan(amountFen)}打到了${claim.account.holderName}尾号 ${claim.account.last4} 的卡里，一般当天能看到。`
  await notify(desk, claim.person_id, text + (await appealText(desk, { ...claim, status, paid_at: now }, decisions)))
  return status
}

/** With the money her days to appeal begin: she is told until when. */
async function appealText({ db, now }: Desk, claim: ClaimRow, decisions: readonly DecisionRow[]): Promise<string> {
  if (decisions.every(({ refused_lines }) => refused_lines.length === 0)) return ''
  const { papers } = await readFacts(db, claim, { now, actorId: claim.person_id })
  const appeal = await readAppeal(db, claim, papers, decisions)
  return appeal?.kind === 'open'
    ? `不能报的几项不同意，${atLatest(appeal.until, dayInChina(now))}可以申请再看一遍。`
    : ''
}

async function sentBack(desk: Desk, claim: ClaimRow, clerk: string, reason: string): Promise<ClaimRow['status']> {
  await changeClaim(desk.db, claim.claim_id, desk.now, { status: 'pay-failed', pay_failure: reason })
  await writeAct(desk, claim.claim_id, clerk, 'pay-failed', reason)
  await notify(desk, claim.person_id, `报销 ${claim.claim_no} 的钱没打成：${reason}。钱还在，请换一张您本人的卡。`)
  return 'pay-failed'
}

export async function payClaim(
  desk: Desk,
  claimId: string,
  body: Input<typeof payCase>['body'],
): Promise<ClaimRow['status']> {
  const claim = await holdClaimRow(desk.db, claimId)
  if (!claim) refuse('not-found')
  const allowed = canPay(claim)
  if (!allowed.allowed) refuse(allowed.reason)
  return body.result === 'paid' ? payOut(desk, claim, body.clerk) : sentBack(desk, claim, body.clerk, body.reason)
}
