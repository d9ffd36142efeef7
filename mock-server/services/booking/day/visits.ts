import type { Kysely, Selectable } from 'kysely'
import * as v from 'valibot'
import { drug, prescription, report, reportItem, type Visit } from '../../../../src/contract/booking/day/visit'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { PrescriptionTable, ReportTable } from '../../../base/db/tables/booking-day'
import { refuse } from '../../../base/http/refuse'
import { type BillHold, standing } from '../../../registers/visits/bill-status'

type ReportRow = Selectable<ReportTable>
type PrescriptionRow = Selectable<PrescriptionTable>

export const toReport = (found: ReportRow) =>
  v.parse(report, {
    reportId: found.report_id,
    kind: found.kind,
    title: found.title,
    issuedAt: instantInChina(found.issued_at),
    doctorName: found.doctor_name,
    items: v.parse(v.array(reportItem), found.items),
    finding: found.finding,
  })

export const toPrescription = (found: PrescriptionRow) =>
  v.parse(prescription, {
    prescriptionId: found.prescription_id,
    issuedAt: instantInChina(found.issued_at),
    doctorName: found.doctor_name,
    diagnosis: found.diagnosis,
    drugs: v.parse(v.array(drug), found.drugs),
    renewedFrom: found.renewed_from,
  })

interface Summary {
  visit_id: string
  institution_id: string
  institution_name: string
  department: string
  visit_date: string
  opened_at: number
  reports: number
  prescriptions: number
  open_bills: number
}

// A visit that was only booked and left nothing behind is no record of a visit.
const SUMMARY = `select visits.visit_id, visits.institution_id, places.name as institution_name, visits.department,
    visits.visit_date, visits.opened_at,
    (select count(*) from reports where reports.visit_id = visits.visit_id) as reports,
    (select count(*) from prescriptions where prescriptions.visit_id = visits.visit_id) as prescriptions,
    (select count(*) from bills where bills.visit_id = visits.visit_id and bills.status in ('open', 'in-order')) as open_bills
  from visits join institutions places on places.institution_id = visits.institution_id`
const TAKEN_PLACE = `(exists (select 1 from reports where reports.visit_id = visits.visit_id)
    or exists (select 1 from prescriptions where prescriptions.visit_id = visits.visit_id)
    or exists (select 1 from bills where bills.visit_id = visits.visit_id and bills.status <> 'void')
    or exists (select 1 from appointments a where a.visit_id = visits.visit_id
      and a.attended_at is not null and a.status = 'booked'))`
const LIST = `${SUMMARY} where visits.person_id = $1 and ${TAKEN_PLACE}
    and (visits.visit_date < $2 or (visits.visit_date = $2 and visits.visit_id < $3))
  order by visits.visit_date desc, visits.visit_id desc limit $4`

const toSummary = (found: Summary) => ({
  visitId: found.visit_id,
  institutionId: found.institution_id,
  institutionName: found.institution_name,
  department: found.department,
  visitDate: found.visit_date,
  reports: found.reports,
  prescriptions: found.prescriptions,
  openBills: found.open_bills,
})

export interface VisitPage {
  personId: string
  /** Only those before this day and id. */
  before: readonly [day: string, visitId: string]
  limit: number
}

export async function findVisits(db: Kysely<Database>, { personId, before, limit }: VisitPage) {
  return (await rows<Summary>(db, LIST, [personId, ...before, limit])).map(toSummary)
}

const REPORTS = 'select * from reports where visit_id = $1 order by issued_at desc, report_id limit 50'
const PRESCRIPTIONS =
  'select * from prescriptions where visit_id = $1 order by issued_at desc, prescription_id limit 50'
const BILLS = `select bill_id, status, total_fen, order_id, held_until from bills
  where visit_id = $1 and status <> 'void' order by issued_at desc, bill_id limit 50`

/** One visit of a person with everything that came of it; another's is not found. `renewals` knows what may be continued. */
export async function readVisitOf(
  db: Kysely<Database>,
  visitId: string,
  personId: string,
  now: number,
  renewals: (institutionId: string) => Promise<(prescriptionId: string) => string | null>,
): Promise<Visit> {
  const found = await row<Summary>(db, `${SUMMARY} where visits.visit_id = $1 and visits.person_id = $2`, [
    visitId,
    personId,
  ])
  if (!found) return refuse('not-found')
  const prescriptions = await rows<PrescriptionRow>(db, PRESCRIPTIONS, [visitId])
  const renewBy = prescriptions.length === 0 ? () => null : await renewals(found.institution_id)
  const bills = await rows<BillHold & { bill_id: string; total_fen: number }>(db, BILLS, [visitId])
  return {
    ...toSummary(found),
    reportList: (await rows<ReportRow>(db, REPORTS, [visitId])).map(toReport),
    prescriptionList: prescriptions.map((one) => ({ ...toPrescription(one), renewBy: renewBy(one.prescription_id) })),
    bills: bills.map((bill) => {
      const { status, order_id } = standing(bill, now)
      return { billId: bill.bill_id, status, totalFen: bill.total_fen, orderId: order_id }
    }),
  }
}
