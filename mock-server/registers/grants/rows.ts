import type { Kysely } from 'kysely'
import type { Sex } from '../../../src/contract/family/relation'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Scope } from '../../../src/contract/shared/endpoint'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { GrantTermsTable } from '../../base/db/tables/family'

/** One of the two people, as far as names and words between them need her. */
export interface Side {
  id: string
  name: string
  sex: Sex
  birthDate: string
}

/** A grant with its terms and both people. */
export interface GrantRow extends GrantTermsTable {
  actor_id: string
  subject_id: string
  scopes: Scope[]
  per_payment_fen: number | null
  per_day_fen: number | null
  face_within_seconds: number | null
  starts_at: number
  expires_at: number
  revoked_at: number | null
  spent_today_fen: number
  actor: Side
  subject: Side
}

export const sideSql = (people: string) =>
  `jsonb_build_object('id', ${people}.person_id, 'name', ${people}.name, 'sex', ${people}.sex,
    'birthDate', ${people}.birth_date)`

const SELECT = `select terms.*, grants.actor_id, grants.subject_id, grants.scopes, grants.per_payment_fen,
    grants.per_day_fen, grants.face_within_seconds, grants.starts_at, grants.expires_at, grants.revoked_at,
    coalesce(spending.spent_fen, 0) as spent_today_fen, ${sideSql('actor')} as actor, ${sideSql('subject')} as subject
  from grants join grant_terms terms on terms.grant_id = grants.grant_id
  join people actor on actor.person_id = grants.actor_id
  join people subject on subject.person_id = grants.subject_id
  left join grant_spending spending on spending.grant_id = grants.grant_id and spending.day = $1`

const LIST = `${SELECT} where (grants.actor_id = $2 or grants.subject_id = $2)
    and (grants.revoked_at is null or grants.revoked_at > $3) and grants.expires_at > $3
  order by (grants.revoked_at is null and grants.expires_at > $4) desc, grants.starts_at desc, terms.grant_id limit 200`
const ONE = `${SELECT} where terms.grant_id = $2`
/** 收回码: her own grants, by herself. */
const OF_SUBJECT = `${SELECT} where grants.subject_id = $2 and grants.revoked_at is null and grants.expires_at > $3
  order by terms.grant_id`

const SHOWN_MS = 90 * 86_400_000

/** Active ones first; ended ones for 90 days. */
export const readGrants = (db: Kysely<Database>, personId: string, now: number): Promise<GrantRow[]> =>
  rows<GrantRow>(db, LIST, [dayInChina(now), personId, now - SHOWN_MS, now])

export const readGrant = (db: Kysely<Database>, grantId: string, now: number): Promise<GrantRow | undefined> =>
  row<GrantRow>(db, ONE, [dayInChina(now), grantId])

export const readActiveOf = (db: Kysely<Database>, subjectId: string, now: number): Promise<GrantRow[]> =>
  rows<GrantRow>(db, OF_SUBJECT, [dayInChina(now), subjectId, now])
