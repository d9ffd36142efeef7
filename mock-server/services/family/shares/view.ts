import { inverseOf, type Relation } from '../../../../src/contract/family/relation'
import type { Share, ShareAsk } from '../../../../src/contract/family/shares'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { maskName } from '../../../../src/contract/shared/identity'
import { wordBetween } from '../sides'
import type { AskRow, ShareRow } from './rows'

/** A share as one of the two reads it; `known` is what the member is to the holder by the register, else by papers. */
export function toShare(share: ShareRow, readerId: string, known: Relation | undefined): Share {
  const relation = known ?? share.proved_relation
  const isHolder = share.holder_id === readerId
  const [self, other] = isHolder ? [share.holder, share.member] : [share.member, share.holder]
  const own = relation && (isHolder ? relation : inverseOf(relation))
  return {
    shareId: share.share_id,
    side: isHolder ? 'holder' : 'member',
    other: { personId: other.id, name: other.name, maskedName: maskName(other.name) },
    relation: own ?? null,
    relationWord: own ? wordBetween(own, self, other) : '',
    ceilingPerUseFen: share.ceiling_per_use_fen,
    asking: share.asking,
    state: share.ended_at === null ? 'active' : 'ended',
    createdAt: instantInChina(share.created_at),
    endedAt: share.ended_at === null ? null : instantInChina(share.ended_at),
  }
}

export const toAsk = (ask: AskRow, readerId: string): ShareAsk => ({
  askId: ask.ask_id,
  shareId: ask.share_id,
  side: ask.holder_id === readerId ? 'holder' : 'member',
  otherName: ask.holder_id === readerId ? ask.member_name : ask.holder_name,
  institutionName: ask.institution_name,
  totalFen: ask.total_fen,
  ceilingFen: ask.ceiling_per_use_fen,
  state: ask.state,
  at: instantInChina(ask.asked_at),
})
