import type { Kysely } from 'kysely'
import type { ClaimStatus } from '../../../src/contract/reimbursement/status'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { InvoicesTable } from '../../base/db/tables/reimbursement'

/** An invoice with the region of its institution, where that is 定点. */
export interface InvoiceRow extends InvoicesTable {
  institution_region: string | null
}

const SELECT = `select invoices.*, places.region as institution_region
  from invoices left join institutions places on places.institution_id = invoices.institution_id`

/** 票据查验: by code and number; the check code is compared by who asks. */
export const findInvoice = (db: Kysely<Database>, code: string, number: string): Promise<InvoiceRow | undefined> =>
  row<InvoiceRow>(db, `${SELECT} where invoices.code = $1 and invoices.number = $2`, [code, number])

export const readInvoice = (db: Kysely<Database>, invoiceId: string): Promise<InvoiceRow | undefined> =>
  row<InvoiceRow>(db, `${SELECT} where invoices.invoice_id = $1`, [invoiceId])

/**
 * How the visit of an invoice stands with the insurance: by its bill, or where it names none by a bill of the same
 * person, place, day and sum that was settled.
 */
export const billStatusSql = `coalesce(bills.status, (select settled.status from bills settled
    where settled.person_id = invoices.person_id and settled.institution_id = invoices.institution_id
      and settled.visit_date = invoices.visit_date and settled.total_fen = invoices.total_fen
      and settled.status = 'paid' and invoices.bill_id is null limit 1))`

const LIST = `select invoices.*, places.region as institution_region, holds.claim_id as held_by,
    claims.status as held_status, ${billStatusSql} as bill_status
  from invoices left join institutions places on places.institution_id = invoices.institution_id
  left join invoice_holds holds on holds.invoice_id = invoices.invoice_id
  left join claims on claims.claim_id = holds.claim_id
  left join bills on bills.bill_id = invoices.bill_id
  where invoices.person_id = $1 and (invoices.created_at, invoices.invoice_id) < ($2, $3)
  order by invoices.created_at desc, invoices.invoice_id desc limit $4`

export interface ListedInvoice extends InvoiceRow {
  held_by: string | null
  held_status: ClaimStatus | null
  bill_status: string | null
}

/** Invoices in a patient's name, newest first, with what holds them. */
export const listInvoices = (
  db: Kysely<Database>,
  personId: string,
  before: readonly [at: number, id: string],
  limit: number,
): Promise<ListedInvoice[]> => rows<ListedInvoice>(db, LIST, [personId, ...before, limit])
