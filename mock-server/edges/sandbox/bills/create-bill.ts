import type { createBill } from '../../../../src/contract/sandbox/fixtures'
import type { BillLine } from '../../../../src/contract/settlement/bill'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { isInpatient } from '../../../../src/contract/shared/insurance'
import type { VisitTable } from '../../../base/db/tables/settlement'
import { refuse } from '../../../base/http/refuse'
import type { Call, Handler } from '../../../base/http/route'
import { readInstitution } from '../../../registers/institutions'
import { readPerson } from '../../../registers/people'
import { issueBill, openVisit, readVisit } from '../../../registers/visits/issue-bill'
import { LARGEST_TOTAL_FEN, type StoredLine, storedLines, totalOf } from '../../../registers/visits/lines'

/** Numbers the lines; a bill over 100 million yuan is refused. */
export function linesWithin(lines: readonly BillLine[]): StoredLine[] {
  const stored = storedLines(lines)
  if (totalOf(stored) > LARGEST_TOTAL_FEN) refuse('malformed', { fields: { lines: '合计超过 1 亿元' } })
  return stored
}

/** The visit the bill belongs to: the one named, or a new one (med type 21: one new stay). */
async function visitFor({ db, now, ids, input }: Call<typeof createBill>): Promise<VisitTable> {
  const { personId, institutionId, visitId, medType, department = '' } = input.body
  if (visitId === undefined) {
    const visit: VisitTable = {
      visit_id: ids.id(),
      person_id: personId,
      institution_id: institutionId,
      department,
      med_type: medType,
      visit_date: dayInChina(now),
      opened_at: now,
    }
    await openVisit(db, visit)
    return visit
  }
  const visit = await readVisit(db, visitId)
  if (!visit || visit.person_id !== personId) refuse('not-found')
  const fits = visit.institution_id === institutionId && isInpatient(visit.med_type) === isInpatient(medType)
  if (!fits) refuse('state-conflict')
  return visit
}

/** A hospital issues a bill (2204). */
export const serveCreateBill: Handler<typeof createBill> = async (call) => {
  const { db, now, ids, input } = call
  const { personId, institutionId, medType, lines: sent } = input.body
  const lines = linesWithin(sent)
  if (!(await readPerson(db, personId))) refuse('not-found')
  const institution = await readInstitution(db, institutionId)
  if (!institution) refuse('institution-unknown')
  const visit = await visitFor(call)
  const billId = ids.id()
  const department = input.body.department ?? visit.department
  await issueBill(db, { billId, visit, institutionName: institution.name, department, medType, lines, at: now })
  return { billId, visitId: visit.visit_id, totalFen: totalOf(lines) }
}
