import { refuse } from '../../../base/http/refuse'
import { notify } from '../../../registers/messages'
import { readPerson } from '../../../registers/people'
import type { Work } from '../requests/agree'
import { refuseUnlessSharable, turnOn } from '../shares/allowed'
import { decideProof, holdProofByCounterNo } from './rows'

/**
 * 人工审核 of a tie for 家庭共济; undefined where the number is of no such application. Accepted: the share is on at
 * once, unless the member's insurance or the account has changed meanwhile.
 */
export async function reviewShareProof(work: Work, counterNo: string, rejected: string | undefined) {
  const proof = await holdProofByCounterNo(work.db, counterNo)
  if (!proof) return undefined
  if (proof.state !== 'in-review') refuse('state-conflict')
  const { share_id: shareId, holder_id: holderId, ceiling_per_use_fen: ceilingPerUseFen, asking } = proof
  if (rejected !== undefined) {
    await decideProof(work.db, shareId, { state: 'rejected', note: rejected, now: work.now })
    const text = `${proof.member.name}的家庭共济，亲属关系证明没有通过：${rejected}。可以换一份再交。`
    await notify(work, holderId, text)
    return 'rejected' as const
  }
  const holder = (await readPerson(work.db, holderId)) ?? refuse('not-found')
  const member = (await readPerson(work.db, proof.member_id)) ?? refuse('not-found')
  await refuseUnlessSharable(work, holder, member)
  if (!(await turnOn(work, { shareId, holder, member, ceilingPerUseFen, asking }))) refuse('state-conflict')
  await decideProof(work.db, shareId, { state: 'accepted', note: '', now: work.now })
  await notify(work, holderId, `亲属关系证明通过了，${member.name}的家庭共济从现在起可以用。不想给了，随时可以停。`)
  return 'accepted' as const
}
