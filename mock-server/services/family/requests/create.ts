import { createRequest } from '../../../../src/contract/family/requests'
import { consentWords } from '../../../../src/contract/family/spoken'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Call, route } from '../../../base/http/route'
import { familyPolicy } from '../../../regions/family'
import { countMembers } from '../../../registers/grants/active'
import { sendMessage } from '../../../registers/messages'
import { ageOf, readInsurances, readPerson } from '../../../registers/people'
import { familySentences } from '../sentences'
import { ADULT_AGE } from '../ways'
import { findWhom } from '../whom'
import { readRequestRow } from './row'
import { type Terms, termsOf } from './terms'
import { type Judged, judgeTie } from './tie'
import { toRequest } from './view'

/** A request waits this long for an answer. */
const REQUEST_LIFE_MS = 7 * 86_400_000

const REPLACE = `update grant_requests set status = 'withdrawn', ended_at = $3
  where actor_id = $1 and subject_id = $2 and status in ('proof-needed', 'proof-review', 'awaiting-consent')`
const INSERT = `insert into grant_requests (request_id, actor_id, subject_id, kind, relation, kinship, scopes,
    per_payment_fen, per_day_fen, until, words, phone_fits, counter_no, status, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  on conflict (actor_id, subject_id) where status in ('proof-needed', 'proof-review', 'awaiting-consent')
  do nothing returning request_id`

/** Refuses one more than the region lets a person act for. */
export async function refuseOverLimit({ db, now }: Pick<Call, 'db' | 'now'>, actorId: string, subjectId: string) {
  const [insurance] = await readInsurances(db, actorId)
  const { memberLimit } = familyPolicy(insurance?.region ?? '')
  if ((await countMembers(db, actorId, now, subjectId)) >= memberLimit) {
    refuse('member-limit', { detail: `您这里最多替 ${memberLimit} 位家人办，请先停掉一位。` })
  }
}

interface Draft {
  actorName: string
  subjectId: string
  judged: Judged
  terms: Terms
  phoneFits: boolean
}

async function write({ db, now, ids, caller }: Call, draft: Draft): Promise<string> {
  const { subjectId, judged, terms, phoneFits, actorName } = draft
  const { perPaymentFen, perDayFen, until, scopes } = terms
  const words = consentWords({ actorName, scopes, perPaymentFen, perDayFen, until, today: dayInChina(now) })
  await row(db, REPLACE, [caller.actorId, subjectId, now])
  const inserted = await row<{ request_id: string }>(db, INSERT, [
    ids.id(),
    caller.actorId,
    subjectId,
    judged.kind,
    judged.relation,
    judged.kinship,
    JSON.stringify(scopes),
    perPaymentFen,
    perDayFen,
    until,
    words,
    phoneFits,
    `QQ-${ids.digits(8)}`,
    judged.kinship === 'unknown' ? 'proof-needed' : 'awaiting-consent',
    now,
    now + REQUEST_LIFE_MS,
  ])
  // Two applications at once: the other one stands.
  return inserted?.request_id ?? refuse('state-conflict')
}

export const createGrantRequest = route(createRequest, async (call) => {
  const { db, now, caller, input } = call
  const actor = await readPerson(db, caller.actorId)
  if (!actor) return refuse('not-found')
  if (ageOf(actor, now) < ADULT_AGE) refuse('under-age', { detail: '满 18 岁才能替家人办。' })
  const { person, phoneFits } = await findWhom(call, input.body.whom)
  if (person.person_id === actor.person_id) refuse('state-conflict', { detail: '自己的事直接办，不用申请。' })
  if (person.deceased_on !== null) refuse('deceased')
  const judged = await judgeTie(call, person.person_id, input.body.relation, ageOf(person, now))
  const terms = termsOf(judged.kind, input.body, dayInChina(now))
  if (judged.kind !== 'agent') await refuseOverLimit(call, actor.person_id, person.person_id)
  const subjectId = person.person_id
  const requestId = await write(call, { actorName: actor.name, subjectId, judged, terms, phoneFits })
  const written = await readRequestRow(db, requestId)
  if (!written) return refuse('not-found')
  if (written.status === 'awaiting-consent' && person.phone_kind === 'smart' && phoneFits) {
    const text = familySentences.asked({ actorName: actor.name, subjectName: person.name }, written.words)
    await sendMessage(call, { personId: subjectId, channel: 'app', text })
  }
  return toRequest(written, caller.actorId, now)
})
