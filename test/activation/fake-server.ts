import * as v from 'valibot'
import { request } from '../stubs/taro'

type Handler = (body: Record<string, unknown>) => { status?: number; body: unknown } | 'offline' | Promise<never>

const jsonObject = v.record(v.string(), v.unknown())
/** What the program hands to Taro.request. */
const sent = v.object({
  url: v.string(),
  method: v.string(),
  data: v.optional(v.string()),
  header: v.record(v.string(), v.string()),
})

interface Seen {
  route: string
  body: Record<string, unknown>
  headers: Record<string, string>
}

export const problem = (code: string, status: number, more: object = {}) => ({
  status,
  body: { type: 'about:blank', title: code, status, code, traceId: 't', ...more },
})

export const person = {
  personId: 'person-1',
  name: '何新',
  maskedName: '何*',
  age: 30,
  insurances: [{ insuranceType: '310', region: '330100', label: '杭州市职工医保', status: 'normal', retired: false }],
}

export const held = {
  status: 'active',
  maskedName: '何*',
  name: '何新',
  insurances: person.insurances,
  activatedAt: '2026-11-24T09:00:00+08:00',
  activatedIn: 'weapp',
  rightsCheckedAt: '2026-11-24T10:31:00+08:00',
  acceptedFor: ['挂号', '看诊', '检查', '结算', '取药', '药店买药', '住院建档'],
}

export const application = {
  applicationId: 'app1',
  status: 'identified',
  maskedName: '何*',
  maskedPhone: '199****0003',
  ways: [
    { way: 'face', available: true, hint: '约 1 分钟' },
    { way: 'sms', available: true, hint: '发到预留手机 199****0003' },
    { way: 'counter', available: true, hint: '带身份证' },
    { way: 'relative', available: false, hint: '家人帮您', reason: '要先得到您的同意' },
  ],
  faceFailures: 0,
  expiresAt: '2026-11-25T09:00:00+08:00',
}

/**
 * A server behind Taro.request, with its own clock: `serverMs()` goes with the test's clock, the phone's is `skewMs` off.
 * Routes are written as `POST /api/credential/code`.
 */
export function fakeServer(routes: Record<string, Handler>, serverMs: () => number = () => Date.now()) {
  const seen: Seen[] = []
  const all: Record<string, Handler> = {
    'POST /api/session': () => ({
      status: 201,
      body: { token: 'token', expiresAt: '2026-11-24T12:00:00+08:00', person },
    }),
    ...routes,
  }
  request.mockImplementation(async (options: unknown) => {
    const { url, method, data, header } = v.parse(sent, options)
    const route = `${method} ${url}`
    const body = data ? v.parse(jsonObject, JSON.parse(data)) : {}
    seen.push({ route, body, headers: header })
    const handler = all[route]
    if (!handler) throw new Error(`no answer for ${route}`)
    const answer = handler(body)
    if (answer instanceof Promise) return answer
    if (answer === 'offline') throw { errMsg: 'request:fail' }
    return {
      statusCode: answer.status ?? 200,
      header: { 'X-Server-Time': new Date(serverMs()).toISOString() },
      data: answer.body,
    }
  })
  return { seen, count: (route: string) => seen.filter((one) => one.route === route).length, routes: all }
}
