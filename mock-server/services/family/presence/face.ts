import type { readPresence } from '../../../../src/contract/family/presence'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Output } from '../../../../src/contract/shared/endpoint'
import { row } from '../../../base/db/statement'
import type { FamilyFacesTable } from '../../../base/db/tables/family'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { familyPolicy } from '../../../regions/family'
import { readInsurances } from '../../../registers/people'
import { countTry, triesToday } from '../tries'

type Work = Pick<Call, 'db' | 'now'>

/** After so many failures the way without a face opens (design.md §5). */
export const FACES_TILL_SMS = 2

const PASSED = 'select passed_at from face_checks where person_id = $1'
const PASS = `insert into face_checks (person_id, passed_at) values ($1, $2)
  on conflict (person_id) do update set passed_at = excluded.passed_at`
const FACE = 'select * from family_faces where verify_id = $1 and person_id = $2'
const HELD = 'select * from family_faces where verify_id = $1 for update'
const SET = 'update family_faces set status = $2 where verify_id = $1'
const USE = `update family_faces set used_at = $3
  where verify_id = $1 and person_id = $2 and status = 'passed' and used_at is null and expires_at > $3 returning verify_id`

/** How long the caller's last check still serves for acting (人码合一). */
export async function presenceOf(work: Work, personId: string): Promise<Output<typeof readPresence>> {
  const [insurance] = await readInsurances(work.db, personId)
  const withinMinutes = familyPolicy(insurance?.region ?? '').faceWithinMinutes
  const passed = await row<{ passed_at: number }>(work.db, PASSED, [personId])
  const until = passed ? passed.passed_at + withinMinutes * 60_000 : 0
  const faceFailures = await triesToday(work, personId, 'face')
  return {
    validUntil: until >= work.now && passed ? instantInChina(until) : null,
    withinMinutes,
    faceFailures,
    smsOpen: faceFailures >= FACES_TILL_SMS,
  }
}

/** The person has proved that she holds the phone. */
export const markPresent = ({ db, now }: Work, personId: string) => row(db, PASS, [personId, now])

/** The face platform's answer to a check of this service; false where the check is not of this service. */
export async function finishFamilyFace(work: Work, verifyId: string, result: 'passed' | 'failed'): Promise<boolean> {
  const face = await row<FamilyFacesTable>(work.db, HELD, [verifyId])
  if (!face) return false
  if (face.status !== 'pending' || work.now >= face.expires_at)
    refuse('state-conflict', { detail: '这次刷脸已经结束了。' })
  await row(work.db, SET, [verifyId, result])
  if (result === 'passed') await markPresent(work, face.person_id)
  else await countTry(work, face.person_id, 'face')
  return true
}

export const readFaceRow = ({ db }: Work, personId: string, verifyId: string) =>
  row<FamilyFacesTable>(db, FACE, [verifyId, personId])

/** Takes a passed check as proof of one consent, once. */
export async function takeFace({ db, now }: Work, personId: string, verifyId: string): Promise<void> {
  if (!(await row(db, USE, [verifyId, personId, now])))
    refuse('face-failed', { detail: '这次刷脸不能用来同意，请再刷一次，或用短信验证码。' })
}
