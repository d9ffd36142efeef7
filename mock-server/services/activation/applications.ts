import type { Application } from '../../../src/contract/activation/application'
import { instantInChina } from '../../../src/contract/shared/dates'
import { maskName, maskPhone } from '../../../src/contract/shared/identity'
import type { ApplicationRow } from '../../base/db/tables/activation'
import { refuse } from '../../base/http/refuse'
import { ageOf } from '../../registers/people'
import { offerWays } from './rules/ways'
import { isRepresented, readSubject, type Subject, type Work } from './subject'

export const APPLICATION_LIFE_MS = 86_400_000

const isExpired = (application: ApplicationRow, now: number) =>
  application.status !== 'activated' && now >= application.expires_at

/** An application of the subject, held until the transaction ends. Another's is not found. */
export async function lockApplication({ db, caller }: Work, applicationId: string): Promise<ApplicationRow> {
  const application = await db
    .selectFrom('activation_applications')
    .selectAll()
    .where('application_id', '=', applicationId)
    .where('subject_id', '=', caller.subjectId)
    .forUpdate()
    .executeTakeFirst()
  return application ?? refuse('not-found')
}

/** Refuses what can no longer go on. */
export function refuseExpired(application: ApplicationRow, now: number): void {
  if (isExpired(application, now)) refuse('application-expired')
}

/** Locks an application that still has to be verified. */
export async function lockUnverified(work: Work, applicationId: string): Promise<ApplicationRow> {
  const application = await lockApplication(work, applicationId)
  refuseExpired(application, work.now)
  if (application.status !== 'identified') refuse('state-conflict', { detail: '已经确认过是本人了，接着设支付密码。' })
  return application
}

/** The ways of an application, as its subject and the one who holds the phone can take them. */
export function waysOf(application: ApplicationRow, { person }: Subject, work: Work) {
  return offerWays({
    phone: application.phone ?? '',
    phoneOnRecord: application.phone === person.phone,
    hasCard: person.card_last6 !== '',
    faceFailures: application.face_failures,
    age: ageOf(person, work.now),
    representing: isRepresented(work) ? maskName(person.name) : undefined,
  })
}

/** An application as the contract answers it. */
export function toApplication(application: ApplicationRow, subject: Subject, work: Work): Application {
  return {
    applicationId: application.application_id,
    status: isExpired(application, work.now) ? 'expired' : application.status,
    maskedName: maskName(subject.person.name),
    maskedPhone: application.phone === null ? '' : maskPhone(application.phone),
    ways: waysOf(application, subject, work),
    faceFailures: application.face_failures,
    expiresAt: instantInChina(application.expires_at),
  }
}

/** Marks an application as verified by a way, and answers it. */
export async function markVerified(
  work: Work,
  application: ApplicationRow,
  way: NonNullable<ApplicationRow['way']>,
): Promise<Application> {
  const verified: ApplicationRow = { ...application, status: 'verified', way }
  await work.db
    .updateTable('activation_applications')
    .set({ status: verified.status, way })
    .where('application_id', '=', application.application_id)
    .execute()
  return toApplication(verified, await readSubject(work.db, application.subject_id), work)
}
