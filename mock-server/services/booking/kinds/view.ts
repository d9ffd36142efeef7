import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { drug } from '../../../../src/contract/booking/day/visit'
import { address, type CareRequest, type CareSummary } from '../../../../src/contract/booking/kinds/request'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { yuan } from '../../../../src/contract/shared/money-text'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import { clinicPolicy } from '../../../regions/clinic'
import { readInstitution } from '../../../registers/institutions'
import { type BillHold, standing } from '../../../registers/visits/bill-status'
import { storedLines, totalOf } from '../../../registers/visits/lines'
import { careLines, newestPrescription } from './bill'
import { dosesOfRequest } from './doses'
import { drugText } from './drugs'
import { offerById } from './offers/all'
import { type CareRow, readHistory } from './rows'
import type { OfferData } from './shape'
import { cancelUntilOf, cancelWords, careWords, feeWords } from './words'

const HOUR = 3_600_000

/** An offer that is no longer in the list would be a fault of ours: they are never taken away, only closed. */
export function offerOf(care: Pick<CareRow, 'offer_id'>): OfferData {
  const offer = offerById(care.offer_id)
  if (!offer) throw new Error(`no offer ${care.offer_id}`)
  return offer
}

const BILL = 'select bill_id, status, total_fen, order_id, held_until from bills where bill_id = $1'

async function billOf(db: Kysely<Database>, billId: string | null, now: number): Promise<CareRequest['bill']> {
  if (billId === null) return null
  const found = await row<BillHold & { total_fen: number }>(db, BILL, [billId])
  if (!found) return null
  const { status, order_id } = standing(found, now)
  return { billId, status, totalFen: found.total_fen, orderId: order_id }
}

const isUnpaid = (bill: CareRequest['bill']) => bill?.status === 'open' || bill?.status === 'in-order'

async function summaryOf(db: Kysely<Database>, care: CareRow, bill: CareRequest['bill']): Promise<CareSummary> {
  const offer = offerOf(care)
  const place = await readInstitution(db, offer.institutionId)
  return {
    requestId: care.request_id,
    kind: offer.kind,
    title: offer.title,
    institutionId: offer.institutionId,
    institutionName: place?.name ?? '',
    department: offer.department,
    status: care.status,
    words: careWords(care, offer, isUnpaid(bill)),
    time: care.day === null || care.part === null ? null : { day: care.day, part: care.part },
    createdAt: instantInChina(care.created_at),
  }
}

export const toCareSummary = async (db: Kysely<Database>, care: CareRow, now: number): Promise<CareSummary> =>
  summaryOf(db, care, await billOf(db, care.bill_id, now))

/** The new prescription of a 续方; its drugs are named to who may see them. */
async function prescriptionOf(
  db: Kysely<Database>,
  care: CareRow,
  named: boolean,
): Promise<CareRequest['prescription']> {
  if (care.visit_id === null || care.prescription_id === null) return null
  const found = await newestPrescription(db, care.visit_id)
  if (!found) return null
  const drugs = named ? v.parse(v.array(drug), found.drugs).map(drugText) : []
  return { prescriptionId: found.prescription_id, drugs }
}

const DELIVERED: Record<CareRow['delivery'], string> = {
  none: '',
  waiting: '付好药费就送，送到时把送药费给送药的人。',
  sent: '药在路上，送到时把送药费给送药的人。',
  received: '药送到了。',
}

function deliveryOf(care: CareRow, { freightFen }: OfferData): CareRequest['delivery'] {
  if (care.handover === null) return null
  if (care.handover === 'pick-up') {
    return {
      way: 'pick-up',
      freightFen: 0,
      state: care.status === 'done' ? 'received' : 'waiting',
      words: '到医院药房取，不收送药费。',
    }
  }
  const fen = freightFen ?? 0
  const state = care.delivery === 'none' ? ('waiting' as const) : care.delivery
  return {
    way: 'delivery',
    freightFen: fen,
    state,
    words: `${DELIVERED[state]}送药费 ${yuan(fen)}，医保和个人账户都不付。`,
  }
}

/** What it will cost as far as it is known; null where it is free. */
async function expectedFen(db: Kysely<Database>, care: CareRow, offer: OfferData): Promise<number | null> {
  const lines = await careLines(db, care, offer)
  return lines.length === 0 ? null : totalOf(storedLines(lines))
}

/** A request in full. `named`: whether drugs may be named to the reader. */
export async function toCareRequest(
  db: Kysely<Database>,
  care: CareRow,
  now: number,
  named: boolean,
): Promise<CareRequest> {
  const offer = offerOf(care)
  const bill = await billOf(db, care.bill_id, now)
  const until = cancelUntilOf(care, clinicPolicy(offer.institutionId).careCancelHours)
  const answerBy =
    care.status === 'requested' && offer.answerWithinHours !== null
      ? instantInChina(care.created_at + offer.answerWithinHours * HOUR)
      : null
  const ended =
    care.ended_by === null
      ? null
      : { by: care.ended_by, why: care.ended_why ?? '', at: instantInChina(care.changed_at) }
  return {
    ...(await summaryOf(db, care, bill)),
    offerId: care.offer_id,
    visitId: care.visit_id,
    reason: care.reason,
    address: care.address === null ? null : v.parse(address, care.address),
    staff: care.staff,
    ended,
    fee: {
      when: offer.feeWhen,
      totalFen: bill?.totalFen ?? (await expectedFen(db, care, offer)),
      words: feeWords(offer),
    },
    bill,
    delivery: deliveryOf(care, offer),
    prescription: await prescriptionOf(db, care, named),
    ...(await dosesOfRequest(db, care, offer)),
    preparation: [...offer.preparation],
    bring: [...offer.bring],
    answerBy,
    cancelUntil: until === null ? null : instantInChina(until),
    cancelWords: cancelWords(bill),
    history: (await readHistory(db, care.request_id)).map(({ status, at, text }) => ({
      status,
      at: instantInChina(at),
      text,
    })),
  }
}
