import type { createClaim } from '../../../../src/contract/reimbursement/endpoints'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Call, Handler } from '../../../base/http/route'
import { reimbursementPolicy } from '../../../regions/reimbursement'
import type { InvoiceRow } from '../../../registers/invoices/rows'
import { writeAct } from '../acts'
import { coveredInvoices } from '../covered'
import { type PersonFacts, readGuardians, readPersonFacts } from '../facts'
import { showMine } from '../mine'
import { kindOf } from '../rules/kind-of'
import { payingInsurance } from '../rules/papers'
import { insertDraft, linkInvoice } from '../store'
import { knownAccounts } from '../view'
import { fetchInvoice } from './find-invoice'

/** Unsent drafts of one person; more would be storage without an end. */
const MOST_DRAFTS = 20
const HOLD_PERSON = 'select person_id from people where person_id = $1 for update'
const DRAFTS = `select count(*) as drafts,
    max(claims.claim_id) filter (where used.invoice_id is not null) as same
  from claims left join claim_invoices used on used.claim_id = claims.claim_id and used.invoice_id = $2
  where claims.person_id = $1 and claims.status = 'draft'`

interface Drafts {
  drafts: number
  /** A draft with this invoice that somebody has begun already. */
  same: string | null
}

async function kindFor({ db }: Pick<Call, 'db'>, person: PersonFacts, invoice: InvoiceRow | undefined) {
  if (!invoice) return 'outpatient'
  const covered = (await coveredInvoices(db, person, [invoice])).has(invoice.invoice_id)
  const home = payingInsurance(person.rows)
  return kindOf({ ...invoice, covered }, { region: home?.region, since: home?.since })
}

/** 开始: a draft that begins on one phone is found again on a relative's. */
export const serveCreateClaim: Handler<typeof createClaim> = async (call) => {
  const { db, now, ids, caller, input } = call
  const { start } = input.body
  const invoice = start.by === 'photos' ? undefined : await fetchInvoice(call, start)
  await row(db, HOLD_PERSON, [caller.subjectId])
  const known = await row<Drafts>(db, DRAFTS, [caller.subjectId, invoice?.invoice_id ?? ''])
  if (known?.same) return showMine(call, known.same)
  if ((known?.drafts ?? 0) >= MOST_DRAFTS)
    refuse('storage-full', { detail: `没交的草稿已经有 ${MOST_DRAFTS} 份，请先交掉几份，或把不要的拿掉。` })
  const person = await readPersonFacts(db, caller.subjectId)
  const guardians = await readGuardians(db, person, dayInChina(now))
  const kind = await kindFor(call, person, invoice)
  const claimId = ids.id()
  await insertDraft(db, {
    claim_id: claimId,
    person_id: person.person_id,
    kind,
    started_by: caller.actorId,
    account: knownAccounts({ person, guardians })[0] ?? null,
    created_at: now,
    promise_days: reimbursementPolicy(payingInsurance(person.rows)?.region ?? '').workingDays[kind],
  })
  if (invoice) await linkInvoice(db, claimId, invoice.invoice_id, now)
  await writeAct(call, claimId, caller.actorId, 'begin', '开始填')
  return showMine(call, claimId)
}
