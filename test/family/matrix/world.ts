import { decidedClaim } from '../../reimbursement/decided'
import { file, uploadPage } from '../../remote-care/desk'
import { created, issue, order, pictureLines, preview } from '../../settlement/server/desk'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { ask, granted, LI, ok } from '../steps'
import { buildNumbers, type Numbers } from './booking'
import { buildCare, type CareThings } from './care'

/** The people of the matrix. On Alipay, where a village agent can pay too. */
const personas = { subject: 'liguilan', actor: 'zhouxiao', agent: 'wangcunming', stranger: 'stranger' } as const
export type Part = keyof typeof personas

/** Things that belong to the subject, by the operation that is asked about them. */
export interface Things {
  billId: string
  orderId: string
  applicationId: string
  deviceId: string
  consentId: string
  requestId: string
  grantId: string
  verifyId: string
  shareId: string
  askId: string
  filingId: string
  materialId: string
  helpId: string
  care: CareThings
  numbers: Numbers
  reimbursement: { claimId: string; fileId: string; invoiceId: string }
}

export const signInAs = (box: Sandbox, who: Part): Promise<SignedIn> => box.signIn(personas[who], 'alipay')

/** A bill of the subject and a preview of it: every order needs a fresh one. */
export async function freshPreview(box: Sandbox, subject: SignedIn): Promise<{ billId: string; previewId: string }> {
  const { billId } = await issue(box, { personId: LI, medType: '14', lines: pictureLines })
  const { previewId } = created(await preview(subject, billId, { useMutualAid: false }))
  return { billId, previewId }
}

/** One of everything that an endpoint with an id asks for, all of it the subject's. */
export async function buildThings(box: Sandbox): Promise<Things> {
  const [subject, actor] = [await signInAs(box, 'subject'), await signInAs(box, 'actor')]
  const { form } = ok(await box.get('/sandbox/personas')).find((one: { personId: string }) => one.personId === LI)
  const { name, certType, certNo, phone } = form
  const identity = { name, certType, certNo, phone, consents: ['identity'] }
  const application = ok(await subject.post('/api/activation/applications', identity))
  const [consent] = ok(await subject.get('/api/account/consents')).items
  await box.signIn('liguilan', 'weapp', '旧手机')
  const devices = ok(await subject.get('/api/account/devices')).items
  const father = await box.signIn('zhoujianguo')
  const grantId = await granted(box, father, { relation: 'parent' })
  const request = ok(await ask(actor))
  const { verifyId } = ok(await subject.post('/api/family/face', { consents: ['face'] }))
  const share = ok(
    await actor.post('/api/family/shares', {
      whom: { by: 'personId', personId: LI },
      ceilingPerUseFen: 15_000,
      asking: 'each-time',
      consents: ['share-balance'],
    }),
  )
  const filed = ok(await file(box, subject))
  const { billId } = await issue(box, { personId: LI, medType: '14', lines: pictureLines })
  const asked = ok(await subject.post(`/api/family/shares/${share.shareId}/asks`, { billId }))
  await box.db.insertInto('kin_parents').values({ child_id: 'person-child', parent_id: LI }).execute()
  await box.db
    .insertInto('consents')
    .values({
      consent_id: 'of-child',
      person_id: 'person-child',
      purpose: 'face',
      version: 'v',
      actor_id: LI,
      given_at: 1,
    })
    .execute()
  const help = ok(await subject.post('/api/family/help', { helperId: father.personId }))
  const ordered = await freshPreview(box, subject)
  const placed = created(await order(subject, ordered.previewId))
  return {
    care: await buildCare(box, subject),
    numbers: await buildNumbers(box, subject),
    billId,
    orderId: placed.orderId,
    applicationId: application.applicationId,
    deviceId: devices[1].deviceId,
    consentId: consent.consentId,
    requestId: request.requestId,
    grantId,
    verifyId,
    shareId: share.shareId,
    askId: asked.askId,
    filingId: filed.filingId,
    materialId: await uploadPage(subject, 'residence-proof'),
    helpId: help.helpId,
    reimbursement: await decidedClaim(box, subject),
  }
}
