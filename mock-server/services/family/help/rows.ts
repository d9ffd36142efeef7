import type { Kysely } from 'kysely'
import type { Relation } from '../../../../src/contract/family/relation'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { HelpSessionsTable, StoredStep } from '../../../base/db/tables/help'
import { type Side, sideSql } from '../../../registers/grants/rows'

export interface HelpRow extends Omit<HelpSessionsTable, 'step'> {
  step: StoredStep | null
  /** What the elder is to the helper. */
  relation: Relation
  elder: Side
  helper: Side
  point_id: string | null
  hint: string | null
  pointed_at: number | null
}

/** A grant that ends takes the looking with it, in the same moment and on every server. */
const SELECT = `select helping.*, terms.relation, ${sideSql('elder')} as elder, ${sideSql('helper')} as helper,
    points.point_id, points.hint, points.at as pointed_at
  from help_sessions helping
  join grants on grants.grant_id = helping.grant_id
  join grant_terms terms on terms.grant_id = helping.grant_id
  join people elder on elder.person_id = helping.elder_id
  join people helper on helper.person_id = helping.helper_id
  left join help_points points on points.point_id = (select point_id from help_points newest
    where newest.help_id = helping.help_id order by newest.at desc, newest.point_id desc limit 1)
  where (helping.elder_id = $1 or (helping.helper_id = $1 and grants.revoked_at is null and grants.expires_at > $2))`
const ONE = `${SELECT} and helping.help_id = $3`
const RUNNING = `${SELECT} and helping.ended_at is null and helping.ends_at > $2 and grants.revoked_at is null
  and grants.expires_at > $2 order by helping.started_at desc limit 20`

/** As one of the two may read it; undefined for everybody else, and for a helper whose grant has ended. */
export const readHelpRow = (db: Kysely<Database>, readerId: string, helpId: string, now: number) =>
  row<HelpRow>(db, ONE, [readerId, now, helpId])
export const readRunning = (db: Kysely<Database>, readerId: string, now: number) =>
  rows<HelpRow>(db, RUNNING, [readerId, now])

export interface Helper {
  grant_id: string
  relation: Relation
  actor: Side
  subject: Side
}

const HELPERS = `select grants.grant_id, terms.relation, ${sideSql('actor')} as actor, ${sideSql('subject')} as subject
  from grants join grant_terms terms on terms.grant_id = grants.grant_id
  join people actor on actor.person_id = grants.actor_id
  join people subject on subject.person_id = grants.subject_id
  where grants.subject_id = $1 and grants.revoked_at is null and grants.starts_at <= $2 and grants.expires_at > $2
  order by (terms.kind = 'agent'), grants.starts_at desc, grants.grant_id limit 50`

/** Whoever may act for her now, whatever was granted. */
export const readHelpers = (db: Kysely<Database>, elderId: string, now: number) =>
  rows<Helper>(db, HELPERS, [elderId, now])
