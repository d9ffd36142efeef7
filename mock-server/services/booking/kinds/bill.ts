import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { drug } from '../../../../src/contract/booking/day/visit'
import type { BillLine } from '../../../../src/contract/settlement/bill'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { PrescriptionTable } from '../../../base/db/tables/booking-day'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { readInstitution } from '../../../registers/institutions'
import { standing } from '../../../registers/visits/bill-status'
import { lockBill } from '../../../registers/visits/change-bill'
import { issueBill, openVisit, readVisit } from '../../../registers/visits/issue-bill'
import { storedLines } from '../../../registers/visits/lines'
import { reverseOrder } from '../../settlement/pay/reverse'
import { drugLines } from './drugs'
import type { CareRow } from './rows'
import type { OfferData } from './shape'

type Work = Pick<Call, 'db' | 'now' | 'ids'>

const NEWEST = 'select * from prescriptions where visit_id = $1 order by issued_at desc, prescription_id limit 1'

/** The prescription that a visit ended with. */
export const newestPrescription = (db: Kysely<Database>, visitId: string): Promise<PrescriptionTable | undefined> =>
  row<PrescriptionTable>(db, NEWEST, [visitId])

/** 就诊 of a request: what bill and prescription hang on. */
export async function openCareVisit({ db, now, ids }: Work, care: CareRow, offer: OfferData): Promise<string> {
  const visit_id = ids.id()
  const { institutionId: institution_id, department, medType: med_type } = offer
  const visit_date = care.day ?? dayInChina(now)
  await openVisit(db, {
    visit_id,
    person_id: care.person_id,
    institution_id,
    department,
    med_type,
    visit_date,
    opened_at: now,
  })
  return visit_id
}

/** Everything that is to be paid: the offer's lines and, of a 续方, the drugs. */
export async function careLines(db: Kysely<Database>, care: CareRow, { price }: OfferData): Promise<BillLine[]> {
  if (price.kind === 'free') return []
  const prescribed =
    care.prescription_id === null || care.visit_id === null ? undefined : await newestPrescription(db, care.visit_id)
  const drugs = prescribed ? v.parse(v.array(drug), prescribed.drugs) : []
  return [...price.lines, ...drugLines(drugs)]
}

/** The bill of a request; null where there is nothing to pay. */
export async function issueCareBill(work: Work, care: CareRow, offer: OfferData): Promise<string | null> {
  const { db, now, ids } = work
  const lines = await careLines(db, care, offer)
  if (lines.length === 0 || care.visit_id === null) return null
  const visit = await readVisit(db, care.visit_id)
  const place = await readInstitution(db, offer.institutionId)
  if (!visit || !place) throw new Error(`the visit of ${care.request_id} is gone`)
  const billId = ids.id()
  const { department, medType } = offer
  await issueBill(db, {
    billId,
    visit,
    institutionName: place.name,
    department,
    medType,
    lines: storedLines(lines),
    at: now,
  })
  return billId
}

const VOID = "update bills set status = 'void' where bill_id = $1"

/** A request ends: an unpaid bill is void, a paid one is taken back first, so that every source gets its money. */
export async function endCareBill(work: Work, billId: string | null): Promise<void> {
  const { db, now } = work
  const bill = billId === null ? undefined : await lockBill(db, billId)
  if (!bill) return
  const { status, order_id } = standing(bill, now)
  if (status === 'in-order') refuse('bill-in-order', { orderId: order_id ?? undefined })
  if (status === 'paid' && order_id !== null) await reverseOrder(work, order_id)
  await rows(db, VOID, [bill.bill_id])
}

const STATUS = 'select status, order_id, held_until from bills where bill_id = $1'

export async function isPaid({ db, now }: Pick<Call, 'db' | 'now'>, billId: string | null): Promise<boolean> {
  if (billId === null) return true
  const bill = await row<Parameters<typeof standing>[0]>(db, STATUS, [billId])
  return bill !== undefined && standing(bill, now).status === 'paid'
}
