import { yuan } from '../../../../src/contract/shared/money-text'
import { row, rows } from '../../../base/db/statement'
import { notify } from '../../../registers/messages'
import { writeAct } from '../acts'
import type { Desk } from '../audit/desk'
import { type ClaimRow, changeClaim, holdClaimRow } from '../store'
import { moneyBack, openFen, restOf } from './money'
import { strikeSettled } from './settled'

const HOLDER = `select holds.claim_id, invoices.number from invoice_holds holds
  join invoices on invoices.invoice_id = holds.invoice_id where holds.invoice_id = $1`
const ASK = `insert into claim_recoveries (claim_id, invoice_id, owed_fen, asked_at) values ($1, $2, $3, $4)`

/** The claim that was sent with this invoice, held until the transaction ends: the flush waits for a decision under way. */
export async function holdClaimOf({ db }: Pick<Desk, 'db'>, invoiceId: string) {
  const held = await row<{ claim_id: string; number: string }>(db, HOLDER, [invoiceId])
  const claim = held && (await holdClaimRow(db, held.claim_id))
  return claim && { claim, no: held.number.slice(-4) }
}

interface Struck {
  owedFen: number
  stoppedFen: number
}

function sentence({ claim_no: no }: ClaimRow, tail: string, { owedFen, stoppedFen }: Struck): string {
  const start = `医院把尾号 ${tail} 的票据冲红了，报销 ${no} 里`
  if (owedFen > 0) return `${start}这一张不能报。请退回 ${yuan(owedFen)}：到医保窗口，或打 12393 问怎么转。`
  if (stoppedFen > 0) return `${start}这一张的 ${yuan(stoppedFen)}不再打款。请向医院要重开的票据，再报一次。`
  return `${start}这一张不能报。请向医院要重开的票据，再报一次。`
}

/** Where the claim goes: on as it was while it is looked at or still has something to pay, else to its rest. */
async function statusAfter({ db }: Desk, claim: ClaimRow): Promise<ClaimRow['status']> {
  const { status, claim_id: claimId } = claim
  const back = await moneyBack(db, claimId)
  if (status === 'paid') return back.owedFen > 0 ? 'recovering' : 'paid'
  if (status !== 'approved' && status !== 'pay-failed') return status
  if ((await openFen(db, claimId)) > 0) return status
  return restOf(back)
}

/**
 * 冲红 after a claim was sent: the invoice is taken out of what was decided and off the sums; what had gone out has to
 * come back (追回), what had not is stopped. In the transaction that flushes it, with the claim held.
 */
export async function strikeInvoice(desk: Desk, invoiceId: string, held: { claim: ClaimRow; no: string }) {
  const { db, now } = desk
  const { claim, no } = held
  const struck = await strikeSettled(desk, claim, invoiceId)
  const sum = (paid: boolean) =>
    struck.filter((one) => one.was_paid === paid).reduce((total, one) => total + one.fund_fen, 0)
  const money = { owedFen: sum(true), stoppedFen: sum(false) }
  if (money.owedFen > 0) await rows(db, ASK, [claim.claim_id, invoiceId, money.owedFen, now])
  const status = await statusAfter(desk, claim)
  await changeClaim(db, claim.claim_id, now, { status })
  const text = sentence(claim, no, money)
  await writeAct(desk, claim.claim_id, 'system', 'flush', text)
  await notify(desk, claim.person_id, text)
}
