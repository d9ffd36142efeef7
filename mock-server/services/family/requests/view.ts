import type { GrantRequest } from '../../../../src/contract/family/request'
import { dayInChina, fullYears, instantInChina } from '../../../../src/contract/shared/dates'
import { maskName, maskPhone } from '../../../../src/contract/shared/identity'
import { tieFor } from '../sides'
import { offerWays, type WayFacts } from '../ways'
import { OPEN_STATES, type RequestRow, standingOf } from './row'

/** What the ways of a request depend on. */
export function wayFacts(request: RequestRow, now: number): WayFacts {
  const { kind, subject, actor, phone_fits: phoneFits, relation } = request
  return {
    kind,
    subjectAge: fullYears(subject.birthDate, dayInChina(now)),
    phone: subject.phone,
    phoneKind: subject.phoneKind,
    phoneFits,
    word: tieFor(actor.id, relation, actor, subject).relationWord,
  }
}

function callOf({ call }: RequestRow, now: number): GrantRequest['call'] {
  if (!call) return null
  const state = call.state === 'ringing' && call.expires_at <= now ? 'unanswered' : call.state
  return { callId: call.call_id, state, at: instantInChina(call.placed_at) }
}

function proofOf(request: RequestRow): GrantRequest['proof'] {
  const { proof_kind: kind, proof_pages: pages, proof_state: state, proof_note: note } = request
  return kind === null || state === null ? null : { kind, pages: pages ?? 0, state, note: note ?? '' }
}

/** A request as one of the two reads it. A stranger who typed a number learns no name and no phone from it. */
export function toRequest(request: RequestRow, readerId: string, now: number): GrantRequest {
  const { actor, subject } = request
  const tie = tieFor(readerId, request.relation, actor, subject)
  const status = standingOf(request, now)
  const known = tie.side === 'subject' || request.kinship !== 'unknown'
  const waits = status === 'awaiting-consent' && tie.side === 'actor'
  return {
    requestId: request.request_id,
    status,
    side: tie.side,
    otherName: known ? tie.other.name : maskName(tie.other.name),
    relation: tie.relation,
    relationWord: tie.relationWord,
    kinship: request.kinship,
    scopes: request.scopes,
    perPaymentFen: request.per_payment_fen,
    perDayFen: request.per_day_fen,
    until: request.until,
    words: request.words,
    maskedPhone:
      tie.side === 'actor' && known && subject.phoneKind !== 'none' && request.phone_fits
        ? maskPhone(subject.phone)
        : '',
    ways: waits ? offerWays(wayFacts(request, now)) : [],
    counterNo: request.counter_no,
    proof: proofOf(request),
    call: OPEN_STATES.includes(status) || request.call?.state !== 'ringing' ? callOf(request, now) : null,
    grantId: request.grant_id,
    createdAt: instantInChina(request.created_at),
    expiresAt: instantInChina(request.expires_at),
  }
}
