import type { Kysely } from 'kysely'
import { type ProofKind, proofKinds } from '../../../../src/contract/family/request'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'

interface Found {
  counterNo: string
  what: 'consent' | 'proof' | 'share-proof'
  actorName: string
  subjectName: string
  words: string
  kind: ProofKind | null
  pages: number | null
}

const WAITING = `select counter_no as "counterNo", what, actor.name as "actorName", subject.name as "subjectName",
    words, kind, pages
  from (
    select counter_no, case status when 'proof-review' then 'proof' else 'consent' end as what, actor_id, subject_id,
      case status when 'proof-review' then '' else words end as words,
      case status when 'proof-review' then proof_kind end as kind, proof_pages as pages, created_at as since
    from grant_requests where status in ('proof-review', 'awaiting-consent') and expires_at > $1
    union all
    select counter_no, 'share-proof', holder_id, member_id, '', kind, pages, sent_at
    from share_proofs where state = 'in-review'
  ) waiting
  join people actor on actor.person_id = waiting.actor_id
  join people subject on subject.person_id = waiting.subject_id
  order by since, counter_no limit 50`

/** What a clerk finds on the desk, oldest first. */
export async function listWaiting(db: Kysely<Database>, now: number) {
  const found = await rows<Found>(db, WAITING, [now])
  return found.map(({ kind, pages, ...one }) => ({
    ...one,
    papers: kind === null ? '' : `${proofKinds[kind]}，${pages ?? 1} 页`,
  }))
}
