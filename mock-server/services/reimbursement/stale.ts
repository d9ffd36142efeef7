import { spokenDay } from '../../../src/contract/family/spoken'
import { dayInChina } from '../../../src/contract/shared/dates'
import { inTransaction } from '../../base/db/in-transaction'
import { row, rows } from '../../base/db/statement'
import type { ClaimsTable } from '../../base/db/tables/reimbursement'
import { type ReimbursementPolicy, reimbursementPolicy } from '../../regions/reimbursement'
import { notify } from '../../registers/messages'
import { plusDays } from '../../registers/workdays/calendar'
import { writeAct } from './acts'
import type { Desk } from './audit/desk'
import { readPersonFacts } from './facts'
import { deleteFilesOf } from './files/rows'
import { moneyBack, restOf } from './recovery/money'
import { payingInsurance } from './rules/papers'
import { changeClaim } from './store'

/** No region reminds earlier than this after the last touch. */
const SHORTEST_DAYS = 14
const DAY_MS = 86_400_000

type Waiting = Pick<
  ClaimsTable,
  'claim_id' | 'claim_no' | 'person_id' | 'status' | 'updated_at' | 'supplement' | 'reminded_at'
>

// Of a page that was asked for the days count from the ask, whatever else happened to the claim since.
const SINCE = "case status when 'draft' then updated_at else stopped_at end"
const WAITING = `select claim_id from claims where status in ('draft', 'supplement') and ${SINCE} < $1
  order by ${SINCE}, claim_id limit 1000`
const LOCKED = `select claim_id, claim_no, person_id, status, updated_at, supplement, reminded_at from claims
  where claim_id = $1 and status in ('draft', 'supplement') for update`
const RELEASE = 'delete from invoice_holds where claim_id = $1'

/** The day on which it goes: it has been waiting for her since then. */
function lastDay({ status, updated_at, supplement }: Waiting, rules: ReimbursementPolicy): string {
  const since = dayInChina(status === 'draft' ? updated_at : (supplement?.askedAt ?? updated_at))
  return plusDays(since, status === 'draft' ? rules.draftDays : rules.supplementDays)
}

async function remind(desk: Desk, claim: Waiting, lastOn: string): Promise<void> {
  const last = spokenDay(lastOn, dayInChina(desk.now))
  const text =
    claim.status === 'draft'
      ? `您有一份报销还没有交。${last}以后草稿会清掉，要报请在这之前交。`
      : `报销 ${claim.claim_no} 还在等您补材料。${last}以后这一份就结束了，请在这之前补。`
  await rows(desk.db, 'update claims set reminded_at = $2 where claim_id = $1', [claim.claim_id, desk.now])
  await notify(desk, claim.person_id, text)
}

/** An appeal that lapses leaves the claim as it was decided before; anything else ends, and its invoices are free. */
async function expire(desk: Desk, claim: Waiting): Promise<void> {
  const { db, now } = desk
  const { claim_id: claimId, claim_no: no } = claim
  const lapses = claim.supplement?.back === 'appealed'
  const status = lapses ? restOf(await moneyBack(db, claimId)) : 'expired'
  if (!lapses) {
    await rows(db, RELEASE, [claimId])
    await deleteFilesOf(db, claimId)
  }
  await changeClaim(db, claimId, now, {
    status,
    running_since: null,
    stopped_at: null,
    supplement: null,
    ...(lapses ? { decided_at: now } : {}),
  })
  const again = '票据还可以再报，重新交一份就行。'
  const drafted = claim.status === 'draft' ? `一份没有交的报销放久了，草稿清掉了。${again}` : undefined
  const ended = lapses
    ? `报销 ${no} 要补的材料没有等到，不再看第二遍，还是原来的结果。`
    : `报销 ${no} 要补的材料没有等到，这一份结束了。${again}`
  const text = drafted ?? ended
  await writeAct(desk, claimId, 'system', 'expire', text)
  await notify(desk, claim.person_id, text)
}

/** Read again under its lock: she may have sent or answered it a moment ago. */
async function endIfStale(desk: Desk, claimId: string): Promise<void> {
  const { db, now } = desk
  const claim = await row<Waiting>(db, LOCKED, [claimId])
  if (!claim) return
  const { rows: insurances } = await readPersonFacts(db, claim.person_id)
  const rules = reimbursementPolicy(payingInsurance(insurances)?.region ?? '')
  const last = lastDay(claim, rules)
  const today = dayInChina(now)
  if (today > last) await expire(desk, claim)
  else if ((claim.reminded_at ?? 0) < claim.updated_at && today >= plusDays(last, -rules.staleReminderDays))
    await remind(desk, claim, last)
}

/** 草稿和等补的材料 do not wait for ever: told once before, ended after. A job of the clock, claim by claim. */
export async function endStaleClaims(desk: Desk): Promise<void> {
  const { db, now } = desk
  const waiting = await rows<{ claim_id: string }>(db, WAITING, [now - SHORTEST_DAYS * DAY_MS])
  for (const { claim_id: claimId } of waiting) await inTransaction(desk, (step) => endIfStale(step, claimId))
}
