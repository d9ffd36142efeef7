import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { insurance } from '../shared/insurance'

/** Where the program runs: 渠道. A session belongs to one channel. */
export const channel = v.picklist(['weapp', 'alipay', 'h5'])
export type Channel = v.InferOutput<typeof channel>

/** The signed-in person as her own screens need it. */
export const person = v.object({
  personId: id,
  name: v.string(),
  maskedName: v.string(),
  /** Full years, by the server's clock. */
  age: v.number(),
  insurances: v.array(insurance),
})
export type Person = v.InferOutput<typeof person>

/** Sign in. `code` is the host's login code; in the sandbox `sandbox:<personaId>`. The session lives 2 hours. */
export const createSession = endpoint({
  operationId: 'session.create',
  method: 'POST',
  path: '/api/session',
  summary: '登录',
  body: v.object({
    channel,
    code: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    /** What the device calls itself, shown in 登录过的手机: "iPhone 13". */
    device: v.optional(v.pipe(v.string(), v.maxLength(60))),
  }),
  response: v.object({ token: v.string(), expiresAt: v.string(), person }),
  status: 201,
  access: { kind: 'public' },
  errors: ['not-found'],
})

export const readSession = endpoint({
  operationId: 'session.read',
  method: 'GET',
  path: '/api/session',
  summary: '现在登录的人',
  response: v.object({ expiresAt: v.string(), person }),
  access: { kind: 'self' },
})

export const endSession = endpoint({
  operationId: 'session.end',
  method: 'DELETE',
  path: '/api/session',
  summary: '退出登录',
  response: v.object({ ended: v.literal(true) }),
  access: { kind: 'self' },
})
