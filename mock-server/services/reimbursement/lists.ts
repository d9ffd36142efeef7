import type { listClaims, listSources } from '../../../src/contract/reimbursement/endpoints'
import type { ClaimSource } from '../../../src/contract/reimbursement/invoice'
import { fromCursor, toCursor } from '../../base/http/cursor'
import type { Handler } from '../../base/http/route'
import { type ListedInvoice, listInvoices } from '../../registers/invoices/rows'
import { coveredInvoices } from './covered'
import { readPersonFacts } from './facts'
import { standingOfHold } from './rules/holds'
import { kindOf } from './rules/kind-of'
import { payingInsurance } from './rules/papers'
import { listClaimRows } from './store'
import { toInvoice } from './view'
import { toSummary } from './view-summary'

const PAGE = 20
const FIRST = [Number.MAX_SAFE_INTEGER, ''] as const

function standingOf(invoice: ListedInvoice): ClaimSource['standing'] {
  if (invoice.red_flushed_at !== null) return 'red-flushed'
  if (invoice.bill_status === 'paid' || invoice.bill_status === 'in-order') return 'settled'
  return standingOfHold(invoice.held_status)
}

/** 可以报的票据, and those that are in a claim already. */
export const serveListSources: Handler<typeof listSources> = async ({ db, caller, input: { query } }) => {
  const limit = query.limit ?? PAGE
  const before = fromCursor(query.cursor, ['number', 'string']) ?? FIRST
  const found = await listInvoices(db, caller.subjectId, before, limit + 1)
  const shown = found.slice(0, limit)
  const person = await readPersonFacts(db, caller.subjectId)
  const home = payingInsurance(person.rows)
  const covered = await coveredInvoices(db, person, shown)
  const items = shown.map((one) => ({
    ...toInvoice(one),
    standing: standingOf(one),
    claimId: one.held_by,
    kind: kindOf({ ...one, covered: covered.has(one.invoice_id) }, { region: home?.region, since: home?.since }),
  }))
  const last = found.length > limit ? shown.at(-1) : undefined
  return { items, nextCursor: last ? toCursor(last.created_at, last.invoice_id) : null }
}

export const serveListClaims: Handler<typeof listClaims> = async ({ db, now, caller, input: { query } }) => {
  const limit = query.limit ?? PAGE
  const before = fromCursor(query.cursor, ['number', 'string']) ?? FIRST
  const found = await listClaimRows(db, caller.subjectId, before, limit + 1)
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((claim) => toSummary(claim, now)),
    nextCursor: last ? toCursor(last.updated_at, last.claim_id) : null,
  }
}
