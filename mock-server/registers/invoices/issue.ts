import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { InvoicesTable } from '../../base/db/tables/reimbursement'

const COLUMNS = `invoice_id, code, number, check_code, person_id, patient_name, payer_name, form, institution_id,
  institution_name, visit_id, med_type, visit_date, end_date, issued_on, emergency, total_fen, lines, details_uploaded,
  supplied, bill_id, red_flushed_at, created_at`
const INSERT = `insert into invoices (${COLUMNS})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, null, $22)`
const FLUSH = `update invoices set red_flushed_at = $2 where invoice_id = $1 and red_flushed_at is null
  returning invoice_id`

/** 开票: the invoice platform knows it from now on. */
export async function issueInvoice(db: Kysely<Database>, one: Omit<InvoicesTable, 'red_flushed_at'>): Promise<void> {
  await rows(db, INSERT, [
    one.invoice_id,
    one.code,
    one.number,
    one.check_code,
    one.person_id,
    one.patient_name,
    one.payer_name,
    one.form,
    one.institution_id,
    one.institution_name,
    one.visit_id,
    one.med_type,
    one.visit_date,
    one.end_date,
    one.issued_on,
    one.emergency,
    one.total_fen,
    JSON.stringify(one.lines),
    one.details_uploaded,
    JSON.stringify(one.supplied),
    one.bill_id,
    one.created_at,
  ])
}

/** 冲红; false where it was taken back before. */
export const flushInvoice = async (db: Kysely<Database>, invoiceId: string, now: number): Promise<boolean> =>
  (await row(db, FLUSH, [invoiceId, now])) !== undefined

const DETAILS = 'update invoices set lines = $2, details_uploaded = true where invoice_id = $1'

/** The details anew; the invoice's own sum stays what was printed on it. */
export async function replaceLines(
  db: Kysely<Database>,
  invoiceId: string,
  lines: InvoicesTable['lines'],
): Promise<void> {
  await rows(db, DETAILS, [invoiceId, JSON.stringify(lines)])
}
