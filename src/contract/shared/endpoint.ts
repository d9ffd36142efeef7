import type { GenericSchema, InferOutput } from 'valibot'
import type { ProblemCode } from './problem'

/** What a grant of 亲情账户 may allow; one word each in client, server and audit. */
export const scopes = [
  'view',
  'show-code',
  'book',
  'cancel',
  'pay',
  'file-remote-care',
  'claim',
  'receive-messages',
] as const
export type Scope = (typeof scopes)[number]

/**
 * Who may call. `self`: a signed-in person for herself, never with `X-Acting-For`. `delegable`: also for another
 * person who granted `scope`, or one of `or`; `amount` names the figure that counts against the grant's ceilings, at
 * the top of the answer or in its `payment`.
 */
export type Access =
  | { kind: 'public' }
  | { kind: 'self' }
  | { kind: 'delegable'; scope: Scope; or?: readonly Scope[]; amount?: 'cashFen' }
  | { kind: 'sandbox' }

/** The scopes of which one is enough; none where nobody may be represented. */
export const scopesOf = (access: Access): readonly Scope[] =>
  access.kind === 'delegable' ? [...new Set([access.scope, ...(access.or ?? [])])] : []

export type Method = 'GET' | 'POST' | 'DELETE'

/** One call, defined once: the server's route, the client's types, OpenAPI and the generated tests all come from it. */
export interface Endpoint<
  Params extends GenericSchema | undefined = GenericSchema | undefined,
  Query extends GenericSchema | undefined = GenericSchema | undefined,
  Body extends GenericSchema | undefined = GenericSchema | undefined,
  Response extends GenericSchema = GenericSchema,
> {
  /** `<area>.<action>`, the name of the call everywhere: OpenAPI, faults, logs. */
  operationId: string
  method: Method
  /** With `{name}` for path parameters. */
  path: string
  summary: string
  params: Params
  query: Query
  body: Body
  response: Response
  /** Create 201, else 200. */
  status: 200 | 201
  access: Access
  /** True where a repeated call must not act twice: `Idempotency-Key` is required. */
  idempotent: boolean
  /** Problems beside those that every call can meet (malformed, session, not found, busy). */
  errors: readonly ProblemCode[]
}

interface Definition<P, Q, B, R> {
  operationId: string
  method: Method
  path: string
  summary: string
  params?: P
  query?: Q
  body?: B
  response: R
  status?: 200 | 201
  access: Access
  idempotent?: boolean
  errors?: readonly ProblemCode[]
}

export function endpoint<
  R extends GenericSchema,
  P extends GenericSchema | undefined = undefined,
  Q extends GenericSchema | undefined = undefined,
  B extends GenericSchema | undefined = undefined,
>(definition: Definition<P, Q, B, R>): Endpoint<P | undefined, Q | undefined, B | undefined, R> {
  return {
    params: undefined,
    query: undefined,
    body: undefined,
    status: 200,
    idempotent: false,
    errors: [],
    ...definition,
  }
}

type Part<S> = [NonNullable<S>] extends [GenericSchema] ? InferOutput<NonNullable<S>> : undefined

/** What a call takes, by the parts it has. */
export type Input<E extends Endpoint> = {
  params: Part<E['params']>
  query: Part<E['query']>
  body: Part<E['body']>
}
/** What a call answers. */
export type Output<E extends Endpoint> = InferOutput<E['response']>
