import * as v from 'valibot'
import type { Endpoint, Output } from '../../../src/contract/shared/endpoint'
import { type Problem, type ProblemCode, problems } from '../../../src/contract/shared/problem'
import { request } from '../../stubs/taro'

/** What the wire brings back. `silence`: no answer, as with a dead network. */
type Reply = { kind: 'answer'; status: number; body: unknown } | { kind: 'silence' }

interface Sent {
  url: string
  method: string
  header: Record<string, string>
  data?: string
}

/** One request as the program sent it. */
export interface Seen {
  params: Record<string, string>
  query: Record<string, string>
  body: unknown
  header: Record<string, string>
}

type Answerer = (seen: Seen) => Reply | Promise<Reply>

/** The endpoint's own answer; refused here when it is not what the contract says, so that no fixture can drift. */
export const answer = <E extends Endpoint>(endpoint: E, body: Output<E>): Reply => {
  v.parse(endpoint.response, body)
  return { kind: 'answer', status: endpoint.status, body }
}

export const silence: Reply = { kind: 'silence' }

/** A problem of the API. */
export const refusal = (code: ProblemCode, more: Partial<Problem> = {}): Reply => {
  const body = { type: 'about:blank', title: code, status: problems[code], code, traceId: 'trace-1', ...more }
  return { kind: 'answer', status: problems[code], body }
}

/** An answer that waits until the test lets it go. */
export function held(reply: Reply): { reply: Promise<Reply>; release: () => void } {
  let release = () => {}
  const reply_ = new Promise<Reply>((resolve) => {
    release = () => resolve(reply)
  })
  return { reply: reply_, release }
}

function paramsOf(endpoint: Endpoint, path: string): Record<string, string> | undefined {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const match = new RegExp(`^${endpoint.path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path)
  return match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])) : undefined
}

/** Stands in for the host's network under the whole session layer: what is not planned is an error, never a guess. */
export function fakeServer() {
  const plans = new Map<Endpoint, Answerer[]>()
  const seen = new Map<Endpoint, Seen[]>()
  const strays: string[] = []

  request.mockReset().mockImplementation(async (options: unknown) => {
    const { url, method, header, data } = options as Sent
    const [path = '', search = ''] = url.split('?')
    for (const [endpoint, planned] of plans) {
      const params = endpoint.method === method ? paramsOf(endpoint, path) : undefined
      if (!params) continue
      const one = {
        params,
        query: Object.fromEntries(new URLSearchParams(search)),
        body: data && JSON.parse(data),
        header,
      }
      seen.get(endpoint)?.push(one)
      // The last one planned answers whatever comes after it.
      const answerer = planned.length > 1 ? planned.shift() : planned[0]
      const reply = await answerer?.(one)
      if (!reply || reply.kind === 'silence') throw { errMsg: 'request:fail' }
      return { statusCode: reply.status, data: reply.body, header: {} }
    }
    strays.push(`${method} ${url}`)
    throw { errMsg: 'request:fail' }
  })

  return {
    /** Answers in this order, the last one for good. */
    on(endpoint: Endpoint, ...answers: (Reply | Promise<Reply> | Answerer)[]) {
      plans.set(
        endpoint,
        answers.map((one) => (typeof one === 'function' ? one : () => one)),
      )
      seen.set(endpoint, seen.get(endpoint) ?? [])
    },
    /** What was asked of an endpoint, in order. */
    seen: (endpoint: Endpoint): Seen[] => seen.get(endpoint) ?? [],
    /** Requests nobody planned for: a test ends with none. */
    strays,
  }
}

export type FakeServer = ReturnType<typeof fakeServer>
