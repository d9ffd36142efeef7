import type { Kysely } from 'kysely'
import type { RequestStatus } from '../../../../src/contract/family/request'
import type { Scope } from '../../../../src/contract/shared/endpoint'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { FamilyCallsTable, GrantRequestsTable } from '../../../base/db/tables/family'
import { type Side, sideSql } from '../../../registers/grants/rows'

/** A request with both people and the newest call to her. */
export interface RequestRow extends Omit<GrantRequestsTable, 'scopes'> {
  scopes: Scope[]
  actor: Side
  subject: Side & { phone: string; phoneKind: 'smart' | 'feature' | 'none' }
  call: Pick<FamilyCallsTable, 'call_id' | 'state' | 'placed_at' | 'expires_at'> | null
}

const SELECT = `select requests.*, ${sideSql('actor')} as actor,
    ${sideSql('subject')} || jsonb_build_object('phone', subject.phone, 'phoneKind', subject.phone_kind) as subject,
    (select jsonb_build_object('call_id', call_id, 'state', state, 'placed_at', placed_at, 'expires_at', expires_at)
      from family_calls where family_calls.request_id = requests.request_id
      order by placed_at desc, call_id limit 1) as call
  from grant_requests requests
  join people actor on actor.person_id = requests.actor_id
  join people subject on subject.person_id = requests.subject_id`

const ONE = `${SELECT} where requests.request_id = $1`
const HELD = `${ONE} for update of requests`
const BY_COUNTER = `${SELECT} where requests.counter_no = $1 for update of requests`
const LIST = `${SELECT} where (requests.actor_id = $1 or requests.subject_id = $1) and requests.created_at > $2
  order by requests.created_at desc, requests.request_id limit 100`

export const OPEN_STATES: readonly RequestStatus[] = ['proof-needed', 'proof-review', 'awaiting-consent']

/** Where it stands now: an open one that nobody answered in time has expired, though no row was touched. */
export const standingOf = (request: Pick<RequestRow, 'status' | 'expires_at'>, now: number): RequestStatus =>
  OPEN_STATES.includes(request.status) && request.expires_at <= now ? 'expired' : request.status

export const readRequestRow = (db: Kysely<Database>, requestId: string): Promise<RequestRow | undefined> =>
  row<RequestRow>(db, ONE, [requestId])

/** The same, held until the transaction ends: two answers go one after the other. */
export const holdRequest = (db: Kysely<Database>, requestId: string): Promise<RequestRow | undefined> =>
  row<RequestRow>(db, HELD, [requestId])

export const holdByCounterNo = (db: Kysely<Database>, counterNo: string): Promise<RequestRow | undefined> =>
  row<RequestRow>(db, BY_COUNTER, [counterNo])

const SHOWN_MS = 30 * 86_400_000

/** Requests of either side, newest first, ended ones of the last 30 days included. */
export const listRequestRows = (db: Kysely<Database>, personId: string, now: number): Promise<RequestRow[]> =>
  rows<RequestRow>(db, LIST, [personId, now - SHOWN_MS])
