import type { Application } from '../../../src/contract/activation/application'
import { consentTexts } from '../../../src/contract/activation/consents'
import { startFace } from '../../../src/contract/activation/endpoints'
import { instantInChina } from '../../../src/contract/shared/dates'
import type { ApplicationRow } from '../../base/db/tables/activation'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { giveConsent } from '../../registers/consents'
import { lockUnverified, markVerified, waysOf } from './applications'
import { FACE_TRIES, wayRefusal } from './rules/ways'
import { readSubject, type Work } from './subject'

const FACE_LIFE_MS = 5 * 60_000

export const startActivationFace = route(startFace, async (call) => {
  const { db, now, ids, caller, input } = call
  // PIPL 29: a face is consented to separately, at the moment it is asked for, never together with the rest.
  if (!input.body.consents.includes('face')) refuse('consent-missing')
  const application = await lockUnverified(call, input.params.id)
  const closed = wayRefusal(waysOf(application, await readSubject(db, caller.subjectId), call), 'face')
  if (closed) refuse('way-unavailable', { detail: closed })
  const verifyId = ids.id()
  await giveConsent(call, { personId: caller.subjectId, purpose: 'face', version: consentTexts.face.version })
  await db
    .insertInto('activation_faces')
    .values({
      verify_id: verifyId,
      application_id: application.application_id,
      person_id: caller.subjectId,
      status: 'pending',
      started_at: now,
      expires_at: now + FACE_LIFE_MS,
    })
    .execute()
  return { verifyId, expiresAt: instantInChina(now + FACE_LIFE_MS) }
})

/**
 * What the face platform found. A failure is counted here, not when the program asks: closing the program does not
 * undo it.
 */
export async function finishFaceCheck(
  { db, now }: Pick<Work, 'db' | 'now'>,
  verifyId: string,
  result: 'passed' | 'failed',
) {
  const face = await db
    .selectFrom('activation_faces')
    .selectAll()
    .where('verify_id', '=', verifyId)
    .forUpdate()
    .executeTakeFirst()
  if (!face) refuse('not-found')
  if (face.status !== 'pending' || now >= face.expires_at) refuse('state-conflict', { detail: '这次刷脸已经结束了。' })
  await db.updateTable('activation_faces').set({ status: result }).where('verify_id', '=', verifyId).execute()
  if (result === 'failed') {
    await db
      .updateTable('activation_applications')
      .set((eb) => ({ face_failures: eb('face_failures', '+', 1) }))
      .where('application_id', '=', face.application_id)
      .execute()
    return
  }
  await db
    .insertInto('face_checks')
    .values({ person_id: face.person_id, passed_at: now })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ passed_at: now }))
    .execute()
}

/** Verifies by face: asks for the platform's answer, whatever the program believes. */
export async function verifyByFace(work: Work, application: ApplicationRow, verifyId: string): Promise<Application> {
  const face = await work.db
    .selectFrom('activation_faces')
    .selectAll()
    .where('verify_id', '=', verifyId)
    .where('application_id', '=', application.application_id)
    .executeTakeFirst()
  if (!face) refuse('not-found')
  if (face.status === 'passed') return markVerified(work, application, 'face')
  if (face.status === 'failed') {
    return refuse('face-failed', { triesLeft: Math.max(0, FACE_TRIES - application.face_failures) })
  }
  const late = work.now >= face.expires_at
  return refuse('state-conflict', {
    detail: late ? '这次刷脸超时了，请再刷一次，或换别的方式。' : '刷脸还没有结果，请稍等。',
  })
}
