import { nextStatus } from '../../../../src/contract/booking/kinds/machine'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { issueCareBill, openCareVisit } from './bill'
import { type CareRow, noteStep, saveCare, takePlace } from './rows'
import type { OfferData } from './shape'
import { timeWords } from './words'

type Work = Pick<Call, 'db' | 'now' | 'ids'>

/** Takes the place of a half day where it is given out by number; a full one is told with the way on. */
async function takeRoom({ db }: Work, care: CareRow, offer: OfferData): Promise<boolean> {
  const { hours, acceptance, offerId } = offer
  if (!hours || acceptance !== 'at-once' || care.day === null || care.part === null) return false
  const taken = await takePlace(db, { offerId, day: care.day, part: care.part, capacity: hours.capacity })
  if (!taken) refuse('state-conflict', { detail: '这半天刚约满，请换一个时间。' })
  return true
}

/** 约好: place, visit, and the bill where it is paid beforehand. The request is held. */
export async function schedule(
  work: Work,
  care: CareRow,
  offer: OfferData,
  event: 'take' | 'confirm',
): Promise<CareRow> {
  const { db, now } = work
  const status = nextStatus(care.status, event) ?? refuse('state-conflict')
  const placeTaken = await takeRoom(work, care, offer)
  const visitId = care.visit_id ?? (await openCareVisit(work, care, offer))
  const agreed: CareRow = { ...care, status, place_taken: placeTaken, visit_id: visitId, changed_at: now }
  const billId = offer.feeWhen === 'before' ? await issueCareBill(work, agreed, offer) : null
  const scheduled = { ...agreed, bill_id: billId }
  await saveCare(db, scheduled)
  const when = timeWords(scheduled)
  await noteStep(db, care.request_id, status, now, when === '' ? '约好了' : `约好了，${when}`)
  return scheduled
}
