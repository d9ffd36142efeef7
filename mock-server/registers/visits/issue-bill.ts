import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { VisitTable } from '../../base/db/tables/settlement'
import { type StoredLine, totalOf } from './lines'

export interface NewBill {
  billId: string
  visit: VisitTable
  institutionName: string
  department: string
  medType: string
  lines: readonly StoredLine[]
  at: number
  /** A bill that is only good till then; null: always. */
  payableUntil?: number | null
}

const OPEN_VISIT = `insert into visits (visit_id, person_id, institution_id, department, med_type, visit_date, opened_at)
  values ($1, $2, $3, $4, $5, $6, $7)`
const ISSUE = `with first_revision as (
    insert into bill_revisions (bill_id, revision, lines, total_fen, issued_at) values ($1, 1, $2, $3, $4)
  )
  insert into bills (bill_id, visit_id, person_id, institution_id, institution_name, department, med_type, visit_date,
    issued_at, revision, total_fen, status, payable_until)
  values ($1, $5, $6, $7, $8, $9, $10, $11, $4, 1, $3, 'open', $12)`

/** 就诊: the parent of booking, bill, prescription and stay. */
export async function openVisit(db: Kysely<Database>, visit: VisitTable): Promise<void> {
  const { visit_id, person_id, institution_id, department, med_type, visit_date, opened_at } = visit
  await rows(db, OPEN_VISIT, [visit_id, person_id, institution_id, department, med_type, visit_date, opened_at])
}

export const readVisit = (db: Kysely<Database>, visitId: string): Promise<VisitTable | undefined> =>
  row<VisitTable>(db, 'select * from visits where visit_id = $1', [visitId])

/** A hospital issues a bill (2204) under a visit that exists. */
export async function issueBill(db: Kysely<Database>, bill: NewBill): Promise<void> {
  const { visit, lines } = bill
  await rows(db, ISSUE, [
    bill.billId,
    JSON.stringify(lines),
    totalOf(lines),
    bill.at,
    visit.visit_id,
    visit.person_id,
    visit.institution_id,
    bill.institutionName,
    bill.department,
    bill.medType,
    visit.visit_date,
    bill.payableUntil ?? null,
  ])
}
