import * as v from 'valibot'
import { drug } from '../../../../src/contract/booking/day/visit'
import { shortTitle } from '../../../../src/contract/booking/kinds/kind'
import { nextStatus } from '../../../../src/contract/booking/kinds/machine'
import type { answerCareCase } from '../../../../src/contract/sandbox/care'
import type { Input } from '../../../../src/contract/shared/endpoint'
import { row } from '../../../base/db/statement'
import type { PrescriptionTable } from '../../../base/db/tables/booking-day'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { notify } from '../../../registers/messages'
import { readPerson } from '../../../registers/people'
import { writePrescription } from '../day/documents'
import { isPaid, issueCareBill, openCareVisit } from './bill'
import { dosesOfRequest } from './doses'
import { endCare } from './end'
import { type CareRow, noteStep, saveCare } from './rows'
import type { OfferData } from './shape'
import { offerOf } from './view'
import { dayWords, timeWords } from './words'

type Work = Pick<Call, 'db' | 'now' | 'ids'>
type Answer = Input<typeof answerCareCase>['body']

const EARLIER = 'select * from prescriptions where prescription_id = $1 and person_id = $2'

/** 续方: the doctor writes the same drugs again, under a visit of its own. */
async function renew(work: Work, care: CareRow, offer: OfferData, staff: string): Promise<string> {
  const earlier = await row<PrescriptionTable>(work.db, EARLIER, [care.prescription_id, care.person_id])
  if (!earlier) return refuse('not-found')
  const visitId = await openCareVisit(work, care, offer)
  await writePrescription(work, visitId, {
    doctorName: staff,
    diagnosis: earlier.diagnosis,
    drugs: v.parse(v.array(drug), earlier.drugs),
    renewedFrom: earlier.prescription_id,
  })
  return visitId
}

async function accept(work: Work, care: CareRow, answer: Extract<Answer, { act: 'accept' }>): Promise<CareRow> {
  const { now } = work
  const status = nextStatus(care.status, 'accept') ?? refuse('state-conflict')
  const offer = offerOf(care)
  const { staff, time } = answer
  const visit_id = offer.needs.prescription ? await renew(work, care, offer, staff) : care.visit_id
  const when = offer.hours && time ? { day: time.day, part: time.part } : {}
  const accepted: CareRow = { ...care, ...when, status, staff, visit_id, changed_at: now }
  await saveCare(work.db, accepted)
  const said = timeWords(accepted)
  await noteStep(work.db, care.request_id, status, now, `医院答应了${said === '' ? '' : `，${said}`}，${staff}`)
  return accepted
}

/** 做完: the bill comes now where it is paid afterwards. The request is held. */
export async function finishCare(work: Work, care: CareRow): Promise<CareRow> {
  const { now } = work
  const status = nextStatus(care.status, 'finish') ?? refuse('state-conflict')
  const offer = offerOf(care)
  const later = offer.feeWhen === 'after'
  const bill_id = later ? await issueCareBill(work, care, offer) : care.bill_id
  const done: CareRow = { ...care, status, bill_id, changed_at: now }
  await saveCare(work.db, done)
  await noteStep(work.db, care.request_id, status, now, later && bill_id !== null ? '做完了，账单开好了' : '做完了')
  return done
}

/** Drugs leave the pharmacy when they are paid for, by hand or on their way. */
async function deliver(work: Work, care: CareRow, act: 'send' | 'hand-over'): Promise<CareRow> {
  if (care.status !== 'scheduled' || care.handover === null) refuse('state-conflict')
  if (!(await isPaid(work, care.bill_id))) refuse('state-conflict', { detail: '药费还没有付。' })
  if (act === 'hand-over')
    return finishCare(work, care.handover === 'delivery' ? { ...care, delivery: 'received' } : care)
  if (care.handover !== 'delivery' || care.delivery !== 'waiting') refuse('state-conflict')
  const sent: CareRow = { ...care, delivery: 'sent', changed_at: work.now }
  await saveCare(work.db, sent)
  await noteStep(work.db, care.request_id, care.status, work.now, '药送出来了')
  return sent
}

/** What she is told of the hospital's answer; the screen says the rest. */
function told(answer: Answer, care: CareRow, title: string, wasPaid: boolean): string {
  switch (answer.act) {
    case 'accept':
      return `您申请的${title}，医院答应了。请在程序里看看时间和价钱，同意了才算约好。`
    case 'decline':
      return `您申请的${title}，医院这次没有答应：${answer.why}。`
    case 'withdraw':
      return `您约好的${title}，医院取消了：${answer.why}。${wasPaid ? '付过的钱按原路退回。' : '没有收钱。'}`
    case 'send':
      return `您的药送出来了，送到时把送药费给送药的人。`
    case 'finish':
    case 'hand-over':
      return care.bill_id === null || wasPaid ? `您的${title}做完了。` : `您的${title}做完了，账单在医药费里。`
  }
}

function play(work: Work, care: CareRow, answer: Answer): Promise<CareRow> {
  switch (answer.act) {
    case 'accept':
      return accept(work, care, answer)
    case 'decline':
    case 'withdraw':
      return endCare(work, care, answer.act, answer.why)
    case 'finish':
      if (care.handover !== null) refuse('state-conflict', { detail: '配药的请用交药。' })
      return finishCare(work, care)
    case 'send':
    case 'hand-over':
      return deliver(work, care, answer.act)
  }
}

/** The hospital's side of a request, which is held. */
export async function answerCare(work: Work, care: CareRow, answer: Answer): Promise<CareRow> {
  const wasPaid = care.bill_id !== null && (await isPaid(work, care.bill_id))
  const after = await play(work, care, answer)
  const offer = offerOf(care)
  const person = await readPerson(work.db, care.person_id)
  const { nextDose } = await dosesOfRequest(work.db, after, offer)
  const next =
    nextDose === null ? '' : `第 ${nextDose.no} 针最早 ${dayWords(nextDose.fromDay)}打，到时可以约了再告诉您。`
  await notify(
    work,
    care.person_id,
    `${person?.name ?? ''}您好，${told(answer, after, shortTitle(offer.title), wasPaid)}${next}`,
  )
  return after
}
