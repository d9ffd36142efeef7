import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type * as v from 'valibot'
import { instantInChina } from '../../../src/contract/shared/dates'
import type { printLink } from '../../../src/contract/shared/print'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { PrintSheet } from '../../base/db/tables/help'
import type { Call } from '../../base/http/route'

/** Time enough to walk to a printer, too short to be passed on. */
const LINK_LIFE_MS = 600_000

const FORGET = 'delete from print_slips where expires_at < $1'
const WRITE = `insert into print_slips (token_hash, person_id, actor_id, grant_id, kind, content, made_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`
// A grant that ended takes the slips made under it along.
const READ = `select content from print_slips slips where token_hash = $1 and expires_at > $2
  and (grant_id is null or exists (select 1 from grants
    where grants.grant_id = slips.grant_id and revoked_at is null and grants.expires_at > $2))`

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * Keeps a slip and answers the way to it. The caller has read the thing as its own endpoint does, so that who may not
 * read it gets no slip either.
 */
export async function linkTo(
  { db, now, ids, caller }: Pick<Call, 'db' | 'now' | 'ids' | 'caller'>,
  kind: string,
  sheet: PrintSheet,
): Promise<v.InferOutput<typeof printLink>> {
  const token = ids.token()
  const expiresAt = now + LINK_LIFE_MS
  await rows(db, FORGET, [now])
  const whose = [caller.subjectId, caller.actorId, caller.grantId]
  await row(db, WRITE, [hashOf(token), ...whose, kind, JSON.stringify(sheet), now, expiresAt])
  return { path: `/print/${token}`, title: sheet.title, expiresAt: instantInChina(expiresAt) }
}

/** The slip behind a link; undefined where it is over or never was. */
export async function readSheet(db: Kysely<Database>, token: string, now: number): Promise<PrintSheet | undefined> {
  return (await row<{ content: PrintSheet }>(db, READ, [hashOf(token), now]))?.content
}
