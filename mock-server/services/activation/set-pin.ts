import { setPin } from '../../../src/contract/activation/endpoints'
import { pinFault } from '../../../src/contract/activation/pin'
import { instantInChina } from '../../../src/contract/shared/dates'
import { maskName } from '../../../src/contract/shared/identity'
import { row } from '../../base/db/statement'
import type { ApplicationRow } from '../../base/db/tables/activation'
import type { CredentialsTable } from '../../base/db/tables/people'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { recordAct } from '../../registers/acts'
import { notify } from '../../registers/messages'
import { readPerson } from '../../registers/people'
import { lockApplication, refuseExpired } from './applications'
import { toCredential } from './credential-view'
import { hashPin } from './secrets'
import { isRepresented, readSubject, type Work } from './subject'

const ACTIVATE = `insert into credentials
  (person_id, status, activated_at, activated_in, rights_checked_at, pin_hash, suspended_at)
  values ($1, 'active', $2, $3, $2, $4, null) on conflict (person_id) do nothing returning *`
const CLOSE = `update activation_applications set status = 'activated', open = false, phone = null
  where application_id = $1`

/** 渠道 of the activation: where the person was verified counts, not where the PIN was typed. */
const activatedIn = (application: ApplicationRow, { caller }: Work) =>
  application.way === 'counter' ? 'counter' : caller.channel

async function tell(work: Work): Promise<void> {
  const { db, caller } = work
  const good = '看病、买药出示医保码就行，不用带卡。手机丢了，可以马上停用。'
  if (!isRepresented(work)) return notify(work, caller.subjectId, `您的医保码激活好了。${good}`)
  const actor = await readPerson(db, caller.actorId)
  const who = maskName(actor?.name ?? '')
  return notify(work, caller.subjectId, `${who}替您激活了医保码。${good}不是您同意的，请打 12393。`)
}

export const setActivationPin = route(setPin, async (call) => {
  const { db, now, ids, caller, input } = call
  const application = await lockApplication(call, input.params.id)
  if (application.status === 'activated') refuse('already-activated')
  refuseExpired(application, now)
  if (application.status !== 'verified') refuse('not-verified')
  const subject = await readSubject(db, caller.subjectId)
  const fault = pinFault(input.body.pin, subject.person.birth_date)
  if (fault) refuse('pin-weak', { fields: { pin: fault } })
  const pinHash = await hashPin(input.body.pin, ids.token())
  const values = [caller.subjectId, now, activatedIn(application, call), pinHash]
  const credential = await row<CredentialsTable>(db, ACTIVATE, values)
  if (!credential) refuse('already-activated')
  await row(db, CLOSE, [application.application_id])
  await recordAct(call, { operation: setPin.operationId, detail: { way: application.way } })
  await tell(call)
  return {
    status: 'activated' as const,
    activatedAt: instantInChina(now),
    credential: toCredential(credential, subject),
  }
})
