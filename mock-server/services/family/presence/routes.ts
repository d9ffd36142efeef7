import * as contract from '../../../../src/contract/family/presence'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { giveConsent } from '../../../registers/consents'
import { ageOf, readPerson } from '../../../registers/people'
import { secondsLeftToday } from '../../../registers/sms'
import { sendCode, takeCode } from '../codes'
import { triesToday } from '../tries'
import { FACES_TILL_SMS, markPresent, presenceOf, readFaceRow } from './face'

const FACE_LIFE_MS = 5 * 60_000
const FACES_A_DAY = 5
/** Younger faces are not checked (domain.md §7 [U]). */
const FACE_AGE = 16
const FACE_CONSENT_VERSION = 'face-2026-11'
const PURPOSE = 'presence'

const START = `insert into family_faces (verify_id, person_id, status, started_at, expires_at, used_at)
  values ($1, $2, 'pending', $3, $4, null)`

export const presenceRoutes: Route[] = [
  route(contract.readPresence, (call) => presenceOf(call, call.caller.actorId)),
  route(contract.startFace, async (call) => {
    const { db, now, ids, caller, input } = call
    if (!input.body.consents.includes('face')) refuse('consent-missing')
    const person = (await readPerson(db, caller.actorId)) ?? refuse('under-age')
    if (ageOf(person, now) < FACE_AGE) refuse('under-age', { detail: '不满 16 岁不用刷脸。' })
    if ((await triesToday(call, caller.actorId, 'face')) >= FACES_A_DAY) {
      refuse('too-many-requests', { retryAfter: secondsLeftToday(now), detail: '今天刷脸次数用完了，请用短信验证码。' })
    }
    const verifyId = ids.id()
    await giveConsent(call, { personId: caller.actorId, purpose: 'face', version: FACE_CONSENT_VERSION })
    await row(db, START, [verifyId, caller.actorId, now, now + FACE_LIFE_MS])
    return { verifyId, expiresAt: instantInChina(now + FACE_LIFE_MS) }
  }),
  route(contract.readFace, async (call) => {
    const { now, caller, input } = call
    const face = (await readFaceRow(call, caller.actorId, input.params.id)) ?? refuse('not-found')
    const result = face.status === 'pending' && now >= face.expires_at ? ('expired' as const) : face.status
    return { result, presence: await presenceOf(call, caller.actorId) }
  }),
  route(contract.sendPresenceSms, async (call) => {
    const { db, caller } = call
    const person = (await readPerson(db, caller.actorId)) ?? refuse('way-unavailable')
    if ((await triesToday(call, caller.actorId, 'face')) < FACES_TILL_SMS) {
      refuse('way-unavailable', { detail: '请先刷脸。两次没成功，就可以换短信。' })
    }
    if (person.phone_kind === 'none') refuse('way-unavailable', { detail: '没有登记电话，请到医保窗口办。' })
    const text = '用来确认是您本人，不要告诉别人。'
    return sendCode(call, { personId: person.person_id, phone: person.phone, purpose: PURPOSE, text })
  }),
  route(contract.confirmPresence, async (call) => {
    const { caller, input } = call
    if ((await triesToday(call, caller.actorId, 'face')) < FACES_TILL_SMS) refuse('way-unavailable')
    await takeCode(call, caller.actorId, PURPOSE, input.body.code)
    await markPresent(call, caller.actorId)
    return presenceOf(call, caller.actorId)
  }),
]
