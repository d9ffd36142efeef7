import type { FamilyGrant } from '../../../../src/contract/family/grant'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { maskName } from '../../../../src/contract/shared/identity'
import type { GrantRow } from '../../../registers/grants/rows'
import { tieFor } from '../sides'

function stateOf({ revoked_at, expires_at }: GrantRow, now: number): FamilyGrant['state'] {
  if (revoked_at !== null) return 'ended'
  return expires_at <= now ? 'expired' : 'active'
}

/** A grant as one of the two reads it. */
export function toGrant(grant: GrantRow, readerId: string, now: number): FamilyGrant {
  const { side, other, relation, relationWord } = tieFor(readerId, grant.relation, grant.actor, grant.subject)
  const { revoked_at: endedAt } = grant
  return {
    grantId: grant.grant_id,
    side,
    other: { personId: other.id, name: other.name, maskedName: maskName(other.name) },
    relation,
    relationWord,
    kind: grant.kind,
    scopes: grant.scopes,
    perPaymentFen: grant.per_payment_fen,
    perDayFen: grant.per_day_fen,
    spentTodayFen: grant.spent_today_fen,
    faceWithinSeconds: grant.face_within_seconds,
    state: stateOf(grant, now),
    until: grant.until,
    startsAt: instantInChina(grant.starts_at),
    expiresAt: instantInChina(grant.expires_at),
    endedAt: endedAt === null ? null : instantInChina(endedAt),
    endedBy: grant.ended_by,
    consentWay: grant.consent_way,
    words: grant.words,
  }
}
