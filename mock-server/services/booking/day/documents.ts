import type { Drug, Report } from '../../../../src/contract/booking/day/visit'
import { rows } from '../../../base/db/statement'
import type { VisitTable } from '../../../base/db/tables/settlement'
import { refuse } from '../../../base/http/refuse'
import { readInstitution } from '../../../registers/institutions'
import { notify } from '../../../registers/messages'
import { readPerson } from '../../../registers/people'
import { readVisit } from '../../../registers/visits/issue-bill'
import type { Work } from './check-in'
import { toPrescription, toReport } from './visits'

const REPORT = `insert into reports (report_id, visit_id, person_id, kind, title, doctor_name, items, finding, issued_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
const PRESCRIPTION = `insert into prescriptions (prescription_id, visit_id, person_id, doctor_name, diagnosis, drugs,
    renewed_from, issued_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`

/** Tells her that something is there to read; never what is in it, since phones are shared. */
async function tell(work: Work, visit: VisitTable, what: string): Promise<void> {
  const person = await readPerson(work.db, visit.person_id)
  const place = await readInstitution(work.db, visit.institution_id)
  const where = `${place?.name ?? ''}${visit.department}`
  await notify(work, visit.person_id, `${person?.name ?? ''}您好，您在${where}的${what}。请在看诊记录里看。`)
}

/** 报告 of a visit. */
export async function writeReport(work: Work, visitId: string, body: Omit<Report, 'reportId' | 'issuedAt'>) {
  const { db, ids, now } = work
  const visit = (await readVisit(db, visitId)) ?? refuse('not-found')
  const { kind, title, doctorName: doctor_name, items, finding } = body
  const report_id = ids.id()
  const { visit_id, person_id } = visit
  await rows(db, REPORT, [
    report_id,
    visit_id,
    person_id,
    kind,
    title,
    doctor_name,
    JSON.stringify(items),
    finding,
    now,
  ])
  await tell(work, visit, '报告出来了')
  return toReport({ report_id, visit_id, person_id, kind, title, doctor_name, items, finding, issued_at: now })
}

export interface NewPrescription {
  doctorName: string
  diagnosis: string
  drugs: readonly Drug[]
  renewedFrom: string | null
}

/** 处方 of a visit; the bill for it is issued apart. */
export async function writePrescription(work: Work, visitId: string, body: NewPrescription) {
  const { db, ids, now } = work
  const visit = (await readVisit(db, visitId)) ?? refuse('not-found')
  const { doctorName: doctor_name, diagnosis, drugs, renewedFrom: renewed_from } = body
  const prescription_id = ids.id()
  const { visit_id, person_id } = visit
  const values = [
    prescription_id,
    visit_id,
    person_id,
    doctor_name,
    diagnosis,
    JSON.stringify(drugs),
    renewed_from,
    now,
  ]
  await rows(db, PRESCRIPTION, values)
  await tell(work, visit, '处方开好了')
  return toPrescription({
    prescription_id,
    visit_id,
    person_id,
    doctor_name,
    diagnosis,
    drugs,
    renewed_from,
    issued_at: now,
  })
}
