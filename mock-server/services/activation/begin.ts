import { consentTexts } from '../../../src/contract/activation/consents'
import { createApplication } from '../../../src/contract/activation/endpoints'
import { dayInChina } from '../../../src/contract/shared/dates'
import { row } from '../../base/db/statement'
import type { ApplicationRow } from '../../base/db/tables/activation'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { recordAct } from '../../registers/acts'
import { giveConsent } from '../../registers/consents'
import { alreadyActivated } from './already'
import { APPLICATION_LIFE_MS, toApplication } from './applications'
import { checkRealName } from './identity'
import { eligibility } from './rules/eligible'
import { isRepresented, readCredentialRow, readSubject, type Work } from './subject'

const CLOSE_EXPIRED = 'update activation_applications set open = false, phone = null where open and expires_at <= $1'
const INSERT = `insert into activation_applications
  (application_id, subject_id, actor_id, channel, phone, status, open, way, face_failures, created_at, expires_at)
  values ($1, $2, $3, $4, $5, 'identified', true, null, 0, $6, $7)
  on conflict (subject_id) where open do nothing returning *`
const RESUME = `update activation_applications set actor_id = $2, channel = $3, phone = $4
  where subject_id = $1 and open returning *`

/** Opens an application, or takes up the one that is open. Expired ones are closed and their phones wiped. */
async function openOrResume({ db, now, ids, caller }: Work, phone: string) {
  await row(db, CLOSE_EXPIRED, [now])
  const { subjectId, actorId, channel } = caller
  const fresh = [ids.id(), subjectId, actorId, channel, phone, now, now + APPLICATION_LIFE_MS]
  const created = await row<ApplicationRow>(db, INSERT, fresh)
  if (created) return { application: created, resumed: false }
  const application = await row<ApplicationRow>(db, RESUME, [subjectId, actorId, channel, phone])
  // It was finished between the two statements.
  return { application: application ?? refuse('state-conflict'), resumed: true }
}

export const beginActivation = route(createApplication, async (call) => {
  const { db, now, caller, input } = call
  if (!input.body.consents.includes('identity')) refuse('consent-missing')
  const subject = await readSubject(db, caller.subjectId)
  await checkRealName(call, input.body, subject)
  const reason = eligibility({
    deceased: subject.person.deceased_on !== null,
    birth: subject.person.birth_date,
    insurances: subject.insurances,
    today: dayInChina(now),
    byAnother: isRepresented(call),
  })
  if (reason) refuse(reason)
  const credential = await readCredentialRow(db, caller.subjectId)
  if (credential) refuse('already-activated', { detail: alreadyActivated(credential) })
  const { application, resumed } = await openOrResume(call, input.body.phone)
  if (!resumed) {
    await giveConsent(call, { personId: caller.subjectId, purpose: 'identity', version: consentTexts.identity.version })
  }
  await recordAct(call, { operation: createApplication.operationId, detail: { resumed } })
  return toApplication(application, subject, call)
})
