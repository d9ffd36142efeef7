import { canApply } from '../../../../src/contract/booking/kinds/can'
import { shortTitle } from '../../../../src/contract/booking/kinds/kind'
import type { CareApplication } from '../../../../src/contract/booking/kinds/request'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { notify } from '../../../registers/messages'
import { readPerson } from '../../../registers/people'
import { type Known, readFacts } from './facts'
import { nextDoseOf } from './next-dose'
import { offerById } from './offers/all'
import { type CareRow, insertCare, lockCare, noteStep } from './rows'
import { judge } from './rules/eligible'
import { DAYS_AHEAD, timesOf } from './rules/times'
import { schedule } from './schedule'
import type { OfferData } from './shape'

// What she has of one offer decides about another: of two that she asks for at once one comes second.
const HOLD_PERSON = 'select person_id from people where person_id = $1 for update'

type Asking = Pick<Call, 'db' | 'now' | 'ids' | 'caller' | 'grant'>

const open = (fields: Record<string, string>): never => refuse('malformed', { fields })

/** What the offer needs and the application lacks, by field. */
function missingOf(offer: OfferData, asked: CareApplication, guardian: boolean): Record<string, string> {
  const { needs, hours } = offer
  const lacks: Record<string, string> = {}
  if (hours && !asked.time) lacks.time = '请选一天'
  if (needs.address && !asked.address) lacks.address = '请填地址和电话'
  if (needs.reason && !asked.reason) lacks.reason = '请写写是什么情况'
  if (needs.prescription && !asked.prescriptionId) lacks.prescriptionId = '请选一张以前的处方'
  if (needs.prescription && !asked.handover) lacks.handover = '请选怎么拿药'
  if (guardian && asked.guardianAgrees !== true) lacks.guardianAgrees = '要监护人同意，当天陪着来'
  return lacks
}

function checkPrescription(prescriptionId: string, { earlier, isRenewing }: Known): void {
  if (!earlier.some(({ prescription_id }) => prescription_id === prescriptionId))
    open({ prescriptionId: '这张处方不能接着开' })
  if (isRenewing(prescriptionId)) open({ prescriptionId: '这张处方正在配药' })
}

function checkParts(offer: OfferData, asked: CareApplication, known: Known, today: string): void {
  const facts = known.of(offer.offerId)
  const can = canApply({ eligibility: judge(offer.rules, facts) })
  if (!can.allowed) {
    const judged = judge(offer.rules, facts)
    const detail = judged.eligible ? undefined : judged.reasons.map(({ text, wayOn }) => `${text}。${wayOn}`).join('')
    refuse(can.reason, { detail })
  }
  const guardian = offer.rules.some((rule) => rule.rule === 'guardian' && facts.age < rule.below)
  const lacks = missingOf(offer, asked, guardian)
  if (Object.keys(lacks).length > 0) open(lacks)
  const { time } = asked
  const from = nextDoseOf(offer, facts)?.fromDay ?? today
  const offered = offer.hours && time ? timesOf(offer.hours, today, DAYS_AHEAD).filter(({ day }) => day >= from) : []
  if (time && !offered.some(({ day, part }) => day === time.day && part === time.part)) open({ time: '这个时间不能选' })
  if (offer.needs.prescription) checkPrescription(asked.prescriptionId ?? '', known)
}

/** She hears of it where somebody asked for her. */
async function tellSubject(call: Asking, offer: OfferData): Promise<void> {
  const { db, caller } = call
  if (caller.actorId === caller.subjectId) return
  const [actor, subject] = [await readPerson(db, caller.actorId), await readPerson(db, caller.subjectId)]
  const text = `${subject?.name ?? ''}您好，${actor?.name ?? ''}替您申请了${shortTitle(offer.title)}。不是您要的，请打 12393。`
  await notify(call, caller.subjectId, text)
}

/** 申请: judged by the same rules that were shown. A place is taken at once where the offer says so. */
export async function applyFor(call: Asking, asked: CareApplication): Promise<CareRow> {
  const { db, now, ids, caller } = call
  const offer = offerById(asked.offerId) ?? refuse('not-found')
  await row(db, HOLD_PERSON, [caller.subjectId])
  checkParts(offer, asked, await readFacts(call, offer.institutionId), dayInChina(now))
  const requestId = ids.id()
  const { needs } = offer
  const sent = asked.handover?.way === 'delivery' ? asked.handover.address : undefined
  const address = needs.address ? asked.address : needs.prescription ? sent : undefined
  const added = await insertCare(db, {
    requestId,
    personId: caller.subjectId,
    actorId: caller.actorId,
    offerId: offer.offerId,
    day: offer.hours ? (asked.time?.day ?? null) : null,
    part: offer.hours ? (asked.time?.part ?? null) : null,
    address: address ? JSON.stringify(address) : null,
    reason: needs.reason ? (asked.reason ?? null) : null,
    prescriptionId: needs.prescription ? (asked.prescriptionId ?? null) : null,
    handover: needs.prescription ? (asked.handover?.way ?? null) : null,
    at: now,
  })
  if (!added) refuse('state-conflict', { detail: '已经申请过同样的，还没有办完。请看看那一份。' })
  await noteStep(db, requestId, 'requested', now, '交给医院了')
  await tellSubject(call, offer)
  const care = (await lockCare(db, requestId)) ?? refuse('not-found')
  return offer.acceptance === 'at-once' ? schedule(call, care, offer, 'take') : care
}
