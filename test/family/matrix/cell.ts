import type { Endpoint } from '../../../src/contract/shared/endpoint'
import type { Answer, Sandbox, SignedIn } from '../../shared/sandbox'
import { LI } from '../steps'
import { addressOf, bodyOf } from './input'
import type { Expected, GrantState, Situation } from './situations'
import { freshPreview, signInAs, type Things } from './world'

const ACCESS = new Set([
  'session-missing',
  'session-expired',
  'not-allowed',
  'grant-missing',
  'grant-scope',
  'grant-ceiling',
  'grant-expired',
  'grant-revoked',
  'face-check-needed',
])

/** One cell's world: the one grant between the two, and the actor's face check. */
async function setGrant(box: Sandbox, actorId: string, grant: GrantState | undefined, now: number): Promise<void> {
  await box.db.deleteFrom('grants').where('subject_id', '=', LI).where('actor_id', '=', actorId).execute()
  await box.db.deleteFrom('grant_spending').execute()
  await box.db.deleteFrom('face_checks').execute()
  if (!grant) return
  await box.db
    .insertInto('face_checks')
    .values({ person_id: actorId, passed_at: now - (grant.faceOld ? 61_000 : 5000) })
    .execute()
  await box.db
    .insertInto('grants')
    .values({
      grant_id: `grant-of-${actorId}`,
      actor_id: actorId,
      subject_id: LI,
      scopes: JSON.stringify(grant.scopes),
      per_payment_fen: grant.perPaymentFen ?? 100_000,
      per_day_fen: 100_000,
      face_within_seconds: 60,
      created_at: now - 9000,
      starts_at: now - 9000,
      expires_at: grant.expired ? now - 1 : now + 3_600_000,
      revoked_at: grant.revoked ? now - 1 : null,
      once: grant.once ?? false,
    })
    .execute()
}

/** Some calls belong to the other side of the thing: there "self" is who made it. */
const OF_ACTOR = new Set([
  'family.withdrawRequest',
  'family.addProof',
  'family.placeCall',
  'family.agreeAsGuardian',
  'family.answerAsk',
])

async function callerOf(box: Sandbox, endpoint: Endpoint, { who }: Situation): Promise<SignedIn | undefined> {
  if (who === 'nobody') return undefined
  return signInAs(box, who === 'subject' && OF_ACTOR.has(endpoint.operationId) ? 'actor' : who)
}

/** Makes the one call of a cell. */
export async function play(box: Sandbox, endpoint: Endpoint, situation: Situation, things: Things): Promise<Answer> {
  const needsPreview = endpoint.operationId === 'settlement.createOrder'
  const { previewId } = needsPreview ? await freshPreview(box, await signInAs(box, 'subject')) : { previewId: 'none' }
  const caller = await callerOf(box, endpoint, situation)
  if (situation.acting) await setGrant(box, caller?.personId ?? 'person-zhouxiao', situation.grant, Date.now())
  const options = situation.acting ? { actingFor: LI } : {}
  const address = addressOf(endpoint, things)
  const asker = caller ?? box
  if (endpoint.method === 'GET') return asker.get(address, options)
  if (endpoint.method === 'DELETE') return asker.delete(address, options)
  return asker.post(address, bodyOf(endpoint, { ...things, previewId }), options)
}

/** Whether the answer says anything of a person; her name may stand where she is payer, her numbers never. */
const tellsOf = (answer: Answer, words: readonly string[]) => words.some((word) => answer.text.includes(word))
const OF_SUBJECT = [LI, '李桂兰', '13900000921', '610942']
const OF_OTHERS = ['person-zhouxiao', 'person-wangcunming', '19900000001', '19900000017', '620017', '611781']

/** These name something that is nobody's: a stranger is answered about herself. */
const OF_NOBODY = new Set(['booking.readOffer', 'booking.readTerms', 'booking.takeTicket'])

/** What is wrong with the answer; undefined when it is as it must be. */
export function wrong(
  endpoint: Endpoint,
  situation: Situation,
  expected: Expected,
  answer: Answer,
): string | undefined {
  const code: string | undefined = answer.status >= 400 ? answer.body?.code : undefined
  const got = `${answer.status} ${code ?? ''}`
  if (answer.status >= 500 || code === 'malformed') return got
  if (expected === 'in') {
    if (code !== undefined && ACCESS.has(code)) return got
    // Where nothing but access can stand in the way, being let in means an answer.
    const plain = ['self', 'granted'].includes(situation.name) && endpoint.method === 'GET'
    if (plain && endpoint.access.kind !== 'sandbox' && answer.status !== 200) return got
    const leaks = situation.acting && endpoint.access.kind === 'delegable' && tellsOf(answer, OF_OTHERS)
    return leaks ? `${got} tells of who acts` : undefined
  }
  if (expected !== 'not-hers') return code === expected ? undefined : got
  if (endpoint.params && !OF_NOBODY.has(endpoint.operationId)) return answer.status === 404 ? undefined : got
  const bound = ['settlement.createPreview', 'settlement.createOrder'].includes(endpoint.operationId)
  if (bound) return answer.status === 404 ? undefined : got
  return tellsOf(answer, OF_SUBJECT) ? `${got} tells of the subject` : undefined
}
