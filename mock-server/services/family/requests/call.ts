import { placeCall } from '../../../../src/contract/family/requests'
import { consentCall } from '../../../../src/contract/family/spoken'
import { row, rows } from '../../../base/db/statement'
import type { FamilyCallsTable } from '../../../base/db/tables/family'
import { refuse } from '../../../base/http/refuse'
import { route } from '../../../base/http/route'
import { sendMessage } from '../../../registers/messages'
import { secondsLeftToday, startOfDay } from '../../../registers/sms'
import { hashOf } from '../ids'
import { closedReason } from '../ways'
import { agree, decline, type Work } from './agree'
import { holdMade, refuseUnlessWaiting } from './mine'
import { holdRequest, readRequestRow } from './row'
import { toRequest, wayFacts } from './view'

const RINGS_MS = 10 * 60_000
const CALLS_A_DAY = 3
/** Words that were no answer, before the call hangs up. */
const CALL_TRIES = 3

const TODAY = 'select count(*) as today from family_calls where person_id = $1 and placed_at >= $2'
const PLACE = `insert into family_calls (call_id, request_id, person_id, phone, spoken_text, code_hash, state, wrong_tries,
  placed_at, expires_at) values ($1, $2, $3, $4, $5, $6, 'ringing', 0, $7, $8)`
const HANG_UP_OLD = `update family_calls set expires_at = $2 where request_id = $1 and state = 'ringing' and expires_at > $2`

/** Calls her and reads the words. A new call ends the one before it. */
export const placeConsentCall = route(placeCall, async (call) => {
  const { db, now, ids, caller, input } = call
  const request = await holdMade(call, input.params.id)
  refuseUnlessWaiting(request, now)
  const closed = closedReason(wayFacts(request, now), 'phone-call')
  if (closed) refuse('way-unavailable', { detail: closed })
  const { subject } = request
  const placed = await row<{ today: number }>(db, TODAY, [subject.id, startOfDay(now)])
  if ((placed?.today ?? 0) >= CALLS_A_DAY) {
    const detail = `今天已经打了 ${CALLS_A_DAY} 次。请明天再打，或换一种方式。`
    refuse('too-many-requests', { retryAfter: secondsLeftToday(now), detail })
  }
  const [callId, code] = [ids.id(), ids.digits(4)]
  const text = consentCall(subject.name, request.words, code)
  await rows(db, HANG_UP_OLD, [request.request_id, now])
  const values = [
    callId,
    request.request_id,
    subject.id,
    subject.phone,
    text,
    hashOf(callId, code),
    now,
    now + RINGS_MS,
  ]
  await rows(db, PLACE, values)
  await sendMessage(call, { personId: subject.id, channel: 'voice', text })
  const written = await readRequestRow(db, request.request_id)
  return toRequest(written ?? refuse('not-found'), caller.actorId, now)
})

/** What she does on the phone: a key, or words. */
export type Said = { press: '1' | '2' | '3' } | { say: string }
type Meant = 'agree' | 'refuse' | 'again' | 'unclear'

const SPOKEN = '零一二三四五六七八九'

/** Digits out of what was said: "四八二一", "4 8 2 1", "幺" for one. */
const digitsOf = (text: string) =>
  [...text.replaceAll('幺', '一').replaceAll('〇', '零')]
    .map((one) => (SPOKEN.includes(one) ? String(SPOKEN.indexOf(one)) : one))
    .join('')
    .replace(/\D/g, '')

function meant(said: Said, callRow: FamilyCallsTable): Meant {
  if ('press' in said) return ({ '1': 'agree', '2': 'refuse', '3': 'again' } as const)[said.press]
  if (/不(同意|要|行|用)/.test(said.say)) return 'refuse'
  return hashOf(callRow.call_id, digitsOf(said.say)) === callRow.code_hash ? 'agree' : 'unclear'
}

const CALL = 'select * from family_calls where call_id = $1'
const STATE = 'update family_calls set state = $2 where call_id = $1'
const WRONG = 'update family_calls set wrong_tries = wrong_tries + 1 where call_id = $1'
const HANG_UP = 'update family_calls set expires_at = $2 where call_id = $1'

async function unclear({ db, now }: Work, callRow: FamilyCallsTable) {
  await row(db, WRONG, [callRow.call_id])
  if (callRow.wrong_tries + 1 < CALL_TRIES)
    return { state: 'ringing' as const, spokenText: '没有听清。同意请按 1，不同意请按 2。' }
  await row(db, HANG_UP, [callRow.call_id, now])
  return { state: 'unanswered' as const, spokenText: '没有听清，这次先不办。想办时请家人再打。再见。' }
}

/** Her answer on the phone. The call is hers: whoever picks up on her number. */
export async function hearAnswer(work: Work, callId: string, said: Said) {
  const { db, now } = work
  const found = (await row<FamilyCallsTable>(db, CALL, [callId])) ?? refuse('not-found')
  const request = (await holdRequest(db, found.request_id)) ?? refuse('not-found')
  const callRow = (await row<FamilyCallsTable>(db, CALL, [callId])) ?? refuse('not-found')
  if (callRow.state !== 'ringing' || callRow.expires_at <= now) refuse('state-conflict')
  refuseUnlessWaiting(request, now)
  switch (meant(said, callRow)) {
    case 'again':
      return { state: 'ringing' as const, spokenText: callRow.spoken_text }
    case 'unclear':
      return unclear(work, callRow)
    case 'refuse':
      await row(db, STATE, [callId, 'refused'])
      await decline(work, request)
      return { state: 'refused' as const, spokenText: '好的，没有同意，什么都不会变。再见。' }
    case 'agree': {
      await row(db, STATE, [callId, 'agreed'])
      await agree(work, request, { way: 'phone-call', byId: request.subject_id })
      const spokenText = `好的，您同意了。${request.actor.name}替您办的每件事都会告诉您。收回码马上发到您的手机。再见。`
      return { state: 'agreed' as const, spokenText }
    }
  }
}
