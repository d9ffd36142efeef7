import type { ConsentWay } from '../../../../src/contract/family/grant'
import { ERRAND_MINUTES } from '../../../../src/contract/family/limits'
import { consentWords } from '../../../../src/contract/family/spoken'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Scope } from '../../../../src/contract/shared/endpoint'
import { row, rows } from '../../../base/db/statement'
import type { Call } from '../../../base/http/route'
import { familyPolicy } from '../../../regions/family'
import { recordAct } from '../../../registers/acts'
import { insertGrant, revokeGrant } from '../../../registers/grants/write'
import { notify, sendMessage } from '../../../registers/messages'
import { readInsurances } from '../../../registers/people'
import { letGoUnderGrant } from '../../settlement/order/let-go'
import { hashOf } from '../ids'
import { familySentences } from '../sentences'
import { wordBetween } from '../sides'
import { refuseOverLimit } from './create'
import type { RequestRow } from './row'

/** Nobody is signed in when she answers by phone or at the counter. */
export type Work = Pick<Call, 'db' | 'now' | 'ids'>

const DAY_MS = 86_400_000
/** Which wording was agreed to. */
export const GRANT_CONSENT_VERSION = 'family-2026-11'

const BEFORE = `select grants.grant_id from grants join grant_terms terms on terms.grant_id = grants.grant_id
  where actor_id = $1 and subject_id = $2 and revoked_at is null and expires_at > $3 and terms.kind = any($4)`
const AGREED = `update grant_requests set status = 'agreed', grant_id = $2, ended_at = $3, scopes = $4, words = $5,
  per_payment_fen = $6, per_day_fen = $7 where request_id = $1`
const CONSENT = `insert into consents (consent_id, person_id, purpose, version, actor_id, given_at, ref_id)
  values ($1, $2, 'family-grant', $3, $4, $5, $6)`

const endOf = ({ until }: RequestRow, now: number): number =>
  until === null ? now + ERRAND_MINUTES * 60_000 : Date.parse(`${until}T00:00:00+08:00`) + DAY_MS

/** A newer grant takes the place of the older one between the two; errands stand beside each other. */
async function replaceOlder(work: Work, request: RequestRow): Promise<void> {
  if (request.kind === 'agent') return
  const values = [request.actor_id, request.subject_id, work.now, ['relative', 'guardian']]
  for (const { grant_id: grantId } of await rows<{ grant_id: string }>(work.db, BEFORE, values)) {
    await revokeGrant(work.db, grantId, 'replaced', work.now)
    await letGoUnderGrant(work, grantId)
  }
}

/** What is really agreed to: never more than was asked, and without `pay` no money. */
function agreedTo(request: RequestRow, allowed: readonly Scope[] | undefined, now: number) {
  const scopes = request.scopes.filter((scope) => allowed === undefined || allowed.includes(scope))
  const pays = scopes.includes('pay')
  const terms = {
    scopes,
    perPaymentFen: pays ? request.per_payment_fen : null,
    perDayFen: pays ? request.per_day_fen : null,
    until: request.until,
  }
  const words = consentWords({ actorName: request.actor.name, ...terms, today: dayInChina(now) })
  return { ...terms, words }
}

export interface Agreement {
  way: ConsentWay
  /** Who said yes: herself, or her guardian. */
  byId: string
  /** Less than was asked. */
  scopes?: readonly Scope[]
}

async function tellBoth(work: Work, request: RequestRow, words: string, code: string): Promise<void> {
  const { actor, subject } = request
  const pair = { actorName: actor.name, subjectName: subject.name }
  const send = (channel: 'app' | 'sms' | 'voice', text: string) =>
    sendMessage(work, { personId: subject.id, channel, text })
  await send('app', familySentences.agreed(pair, words))
  if (subject.phoneKind !== 'none') await send('sms', familySentences.agreedSms(pair, words, code))
  if (subject.phoneKind === 'feature') await send('voice', familySentences.agreedCall(pair, words, code))
  await notify(work, actor.id, familySentences.agreedToActor(pair, wordBetween(request.relation, actor, subject)))
}

/**
 * She has agreed, whichever way: the grant begins now, both are told, and the 收回码 goes to her alone. The caller holds
 * the request and has checked that it waits for her. Answers the code for who prints or says it to her face.
 */
export async function agree(
  work: Work,
  request: RequestRow,
  agreement: Agreement,
): Promise<{ code: string; words: string }> {
  const { db, now, ids } = work
  const { actor_id: actorId, subject_id: subjectId } = request
  if (request.kind !== 'agent') await refuseOverLimit(work, actorId, subjectId)
  await replaceOlder(work, request)
  const agreed = agreedTo(request, agreement.scopes, now)
  const [grantId, code] = [ids.id(), ids.digits(6)]
  const [insurance] = await readInsurances(db, actorId)
  await insertGrant(db, {
    grant_id: grantId,
    request_id: request.request_id,
    kind: request.kind,
    relation: request.relation,
    consent_way: agreement.way,
    revoke_code_hash: hashOf(grantId, code),
    actorId,
    subjectId,
    ...agreed,
    faceWithinSeconds: familyPolicy(insurance?.region ?? '').faceWithinMinutes * 60,
    now,
    expiresAt: endOf(request, now),
  })
  const { scopes, words, perPaymentFen, perDayFen } = agreed
  await row(db, AGREED, [request.request_id, grantId, now, JSON.stringify(scopes), words, perPaymentFen, perDayFen])
  await row(db, CONSENT, [ids.id(), subjectId, GRANT_CONSENT_VERSION, agreement.byId, now, grantId])
  const caller = { actorId, subjectId, grantId }
  await recordAct({ db, ids, now, caller }, { operation: 'family.agree', detail: { way: agreement.way } })
  await tellBoth(work, request, words, code)
  return { code, words }
}

const REFUSE = `update grant_requests set status = 'refused', ended_at = $2 where request_id = $1`

/** She has refused: nothing more is asked of her. */
export async function decline(work: Work, request: RequestRow): Promise<void> {
  const { actor, subject } = request
  await row(work.db, REFUSE, [request.request_id, work.now])
  await notify(work, actor.id, familySentences.refusedToActor({ actorName: actor.name, subjectName: subject.name }))
}
