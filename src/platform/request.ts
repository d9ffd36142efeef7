import Taro from '@tarojs/taro'
import { apiBase } from './api-base'

export interface HttpRequest {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  headers: Record<string, string>
  body?: unknown
}

/** `offline`: no answer came; the work may or may not have been done. */
export type HttpAnswer =
  | { kind: 'answer'; status: number; header: (name: string) => string | undefined; body: unknown }
  | { kind: 'offline' }

const TIMEOUT_MS = 15_000

/** One HTTP call through the host. Header names are compared without case: the hosts differ. */
export async function request({ method, path, headers, body }: HttpRequest): Promise<HttpAnswer> {
  try {
    const answer = await Taro.request({
      url: `${apiBase}${path}`,
      method,
      header: { 'content-type': 'application/json', ...headers },
      data: body === undefined ? undefined : JSON.stringify(body),
      dataType: 'json',
      timeout: TIMEOUT_MS,
    })
    const lower: Record<string, string> = {}
    for (const [name, value] of Object.entries(answer.header ?? {})) lower[name.toLowerCase()] = String(value)
    return { kind: 'answer', status: answer.statusCode, header: (name) => lower[name], body: readBody(answer.data) }
  } catch (error) {
    return answerOfError(error)
  }
}

/** Some hosts hand over problem+json as text. */
function readBody(data: unknown): unknown {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

/** Alipay rejects on a 4xx or 5xx and carries the answer inside the error. */
function answerOfError(error: unknown): HttpAnswer {
  const answer = error as { status?: number; statusCode?: number; data?: unknown; headers?: object } | undefined
  const status = answer?.status ?? answer?.statusCode
  if (typeof status !== 'number' || status < 400) return { kind: 'offline' }
  return { kind: 'answer', status, header: () => undefined, body: readBody(answer?.data) }
}
