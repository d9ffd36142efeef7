import { agreeAsGuardian, answerRequest, sendAnswerSms } from '../../../../src/contract/family/requests'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { CHILD_AGE } from '../../../registers/kinship/wards'
import { ageOf, readPerson } from '../../../registers/people'
import { sendCode, takeCode } from '../codes'
import { takeFace } from '../presence/face'
import { closedReason } from '../ways'
import { agree, decline } from './agree'
import { holdMade, holdReceived, refuseUnlessWaiting } from './mine'
import { readRequestRow } from './row'
import { toRequest, wayFacts } from './view'

/** A code for one request is good for no other. */
const purposeOf = (requestId: string) => `answer ${requestId}`

const sendSms = route(sendAnswerSms, async (call) => {
  const { db, now, input } = call
  const request = await holdReceived(call, input.params.id)
  refuseUnlessWaiting(request, now)
  const person = (await readPerson(db, request.subject_id)) ?? refuse('not-found')
  if (person.phone_kind === 'none') refuse('way-unavailable', { detail: '没有登记电话，请刷脸，或到医保窗口。' })
  const text = `您同意${request.actor.name}替您办事才填。没想同意就别填，也不要告诉别人。`
  return sendCode(call, {
    personId: person.person_id,
    phone: person.phone,
    purpose: purposeOf(request.request_id),
    text,
  })
})

/** She answers herself. Under 14 the guardian does. */
const answer = route(answerRequest, async (call) => {
  const { db, now, caller, input } = call
  const request = await holdReceived(call, input.params.id)
  refuseUnlessWaiting(request, now)
  const person = (await readPerson(db, request.subject_id)) ?? refuse('not-found')
  if (ageOf(person, now) < CHILD_AGE) refuse('under-age', { detail: '不满 14 岁，要由监护人同意。' })
  const { body } = input
  if (body.answer === 'refuse') await decline(call, request)
  else {
    if (body.proof.way === 'sms') await takeCode(call, caller.actorId, purposeOf(request.request_id), body.proof.code)
    else await takeFace(call, caller.actorId, body.proof.verifyId)
    const scopes = body.scopes?.filter((scope) => request.scopes.includes(scope))
    if (scopes?.length === 0) refuse('state-conflict', { detail: '要同意的话，至少留一项。' })
    await agree(call, request, { way: 'own-phone', byId: caller.actorId, scopes })
  }
  const written = await readRequestRow(db, request.request_id)
  return toRequest(written ?? refuse('not-found'), caller.actorId, now)
})

/** The guardian consents for a child or a ward; she is the applicant herself. */
const guardian = route(agreeAsGuardian, async (call) => {
  const { db, now, caller, input } = call
  if (!input.body.consents.includes('guardian')) refuse('consent-missing')
  const request = await holdMade(call, input.params.id)
  refuseUnlessWaiting(request, now)
  if (request.kind !== 'guardian') refuse('way-unavailable', { detail: '平台没有查到您是监护人，要请本人同意。' })
  const closed = closedReason(wayFacts(request, now), 'guardian')
  if (closed) refuse('way-unavailable', { detail: closed })
  await agree(call, request, { way: 'guardian', byId: caller.actorId })
  const written = await readRequestRow(db, request.request_id)
  return toRequest(written ?? refuse('not-found'), caller.actorId, now)
})

export const answerRoutes: Route[] = [sendSms, answer, guardian]
