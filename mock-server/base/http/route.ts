import type { Kysely } from 'kysely'
import type { Channel } from '../../../src/contract/session/endpoints'
import type { Endpoint, Input, Output } from '../../../src/contract/shared/endpoint'
import type { Grant } from '../access/decide'
import type { Database } from '../db/schema'
import type { Ids } from '../ids/ids'

/** The signed-in person and whom she acts for. Without `X-Acting-For` actor and subject are the same. */
export interface Caller {
  sessionId: string
  deviceId: string
  channel: Channel
  actorId: string
  subjectId: string
  /** The grant under which she acts for another; null for herself. */
  grantId: string | null
}

/** What a handler is given. For POST and DELETE `db` is one transaction: it commits when the handler returns. */
export interface Call<E extends Endpoint = Endpoint> {
  input: Input<E>
  db: Kysely<Database>
  /** Sandbox time, milliseconds since the epoch. */
  now: number
  ids: Ids
  traceId: string
  /** The grant she acts under, for its ceilings (base/access/ceiling.ts); undefined for herself. */
  grant: Grant | undefined
  /** Throws `session-missing` where the endpoint is public and nobody is signed in. */
  caller: Caller
}

export type Handler<E extends Endpoint> = (call: Call<E>) => Promise<Output<E>>

/** An endpoint of the contract with what serves it. */
export interface Route {
  endpoint: Endpoint
  handle: (call: Call) => Promise<unknown>
}

/** Pairs an endpoint with its handler; the handler's types are the contract's. */
export function route<E extends Endpoint>(endpoint: E, handle: Handler<E>): Route {
  // The mount parses params, query and body with this endpoint's own schemas before it calls.
  return { endpoint, handle: handle as Route['handle'] }
}
