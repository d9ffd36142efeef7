import * as v from 'valibot'
import type { Endpoint, Input, Output } from '@/contract/shared/endpoint'
import { problemSchema } from '@/contract/shared/problem'
import { type HttpAnswer, request } from '@/platform/request'
import type { Result } from './failure'
import { noteServerTime } from './server-time'

type Parts<E extends Endpoint> = Partial<Input<E>>

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** Fills `{name}` in a path; what is missing stays and is refused by the server. */
function pathOf(endpoint: Endpoint, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (whole, name: string) =>
    params[name] === undefined ? whole : encodeURIComponent(String(params[name])),
  )
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  return search ? `${path}?${search}` : path
}

function read<E extends Endpoint>(endpoint: E, answer: HttpAnswer): Result<Output<E>> {
  if (answer.kind === 'offline') return { ok: false, failure: { kind: 'offline' } }
  if (answer.status < 400) {
    const value = v.safeParse<E['response']>(endpoint.response, answer.body)
    return value.success ? { ok: true, value: value.output } : { ok: false, failure: { kind: 'unreadable' } }
  }
  const problem = v.safeParse(problemSchema, answer.body)
  if (problem.success) return { ok: false, failure: { kind: 'problem', problem: problem.output } }
  return { ok: false, failure: { kind: 'unreadable' } }
}

/** One call of the contract over HTTP, with no session of its own; screens use `call`. */
export async function send<E extends Endpoint>(
  endpoint: E,
  parts: Parts<E>,
  headers: Record<string, string>,
): Promise<Result<Output<E>>> {
  const askedAt = Date.now()
  const answer = await request({
    method: endpoint.method,
    path: pathOf(endpoint, recordOf(parts.params), recordOf(parts.query)),
    headers,
    body: endpoint.method === 'POST' ? (parts.body ?? {}) : undefined,
  })
  if (answer.kind === 'answer') noteServerTime(answer.header('x-server-time'), askedAt, Date.now())
  return read(endpoint, answer)
}
