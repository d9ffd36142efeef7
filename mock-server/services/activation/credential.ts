import { canResume, canSuspend } from '../../../src/contract/activation/can'
import { readCredential, resumeCredential, suspendCredential } from '../../../src/contract/activation/endpoints'
import { row } from '../../base/db/statement'
import type { CredentialsTable } from '../../base/db/tables/people'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { recordAct } from '../../registers/acts'
import { notify } from '../../registers/messages'
import { toCredential } from './credential-view'
import { lockCredentialRow, readCredentialRow, readSubject } from './subject'

const SUSPEND = `update credentials set status = 'suspended', suspended_at = $2 where person_id = $1 returning *`
const RESUME = `update credentials set status = 'active', suspended_at = null, rights_checked_at = $2
  where person_id = $1 returning *`
const END_CODES = 'update credential_codes set ended_at = $2 where person_id = $1 and ended_at is null'

export const readOwnCredential = route(readCredential, async ({ db, caller }) => {
  const credential = await readCredentialRow(db, caller.subjectId)
  return toCredential(credential, await readSubject(db, caller.subjectId))
})

export const suspendOwnCredential = route(suspendCredential, async (call) => {
  const { db, now, caller } = call
  const credential = await lockCredentialRow(db, caller.subjectId)
  const subject = await readSubject(db, caller.subjectId)
  const can = canSuspend({ status: credential?.status ?? 'none' })
  if (!can.allowed) refuse(can.reason)
  if (credential?.status === 'suspended') return toCredential(credential, subject)
  const suspended = await row<CredentialsTable>(db, SUSPEND, [caller.subjectId, now])
  await row(db, END_CODES, [caller.subjectId, now])
  await recordAct(call, { operation: suspendCredential.operationId })
  await notify(
    call,
    caller.subjectId,
    '您的医保码停用了，刚才显示的码也不能用了。要用时点恢复。不是您停的，请打 12393。',
  )
  return toCredential(suspended, subject)
})

export const resumeOwnCredential = route(resumeCredential, async (call) => {
  const { db, now, caller } = call
  const credential = await lockCredentialRow(db, caller.subjectId)
  const subject = await readSubject(db, caller.subjectId)
  const can = canResume({ status: credential?.status ?? 'none' })
  if (!can.allowed) refuse(can.reason)
  if (credential?.status === 'active') return toCredential(credential, subject)
  const active = await row<CredentialsTable>(db, RESUME, [caller.subjectId, now])
  await recordAct(call, { operation: resumeCredential.operationId })
  await notify(call, caller.subjectId, '您的医保码恢复使用了。不是您恢复的，请马上停用，再打 12393。')
  return toCredential(active, subject)
})
