import { type Bag, bagOf, numberOf, textOf } from '../bag'
import type { Device } from '../device'
import type { HttpRequest, HttpResponse } from '../options'
import { ApiFailure, answering } from './answer'
import type { ApiHost, ThemeFactory } from './types'

const DEFAULT_TIMEOUT = 60_000

/** Requests to the program's built-in origin go to the server that this run stands before. */
function rewrite({ options }: ApiHost, url: string): string {
  const { apiBase, apiOrigin = 'http://127.0.0.1:3900' } = options
  return apiBase !== undefined && url.startsWith(apiOrigin) ? apiBase + url.slice(apiOrigin.length) : url
}

function toQuery(data: unknown): string {
  return Object.entries(bagOf(data))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(textOf(value))}`)
    .join('&')
}

/** `data` by the clients' rules: the query of a GET, else JSON, or a form when the header says so. */
function toHttp(host: ApiHost, options: Bag): HttpRequest {
  const method = textOf(options.method, 'GET').toUpperCase()
  const given = Object.entries(bagOf(options.header ?? options.headers))
  const headers = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), textOf(value)]))
  const type = headers['content-type'] ?? 'application/json'
  const url = rewrite(host, textOf(options.url))
  if (!/^https?:\/\//.test(url)) throw new ApiFailure(`invalid url "${url}"`)
  const { data } = options
  if (method === 'GET' || method === 'HEAD') {
    const query = typeof data === 'string' ? data : toQuery(data)
    return { url: query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`, method, headers, body: null }
  }
  const text =
    typeof data === 'string' ? data : type.includes('urlencoded') ? toQuery(data) : JSON.stringify(data ?? {})
  return { url, method, headers: { ...headers, 'content-type': type }, body: text }
}

function parseBody(text: string, dataType: unknown): unknown {
  if (dataType !== undefined && dataType !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function throughNetwork(device: Device, work: () => Promise<HttpResponse>): Promise<HttpResponse> {
  if (device.network === 'absent') throw new ApiFailure('network unavailable', { errno: 600001, error: 12 })
  if (device.network === 'slow') await pause(device.slowMs)
  try {
    return await work()
  } catch (problem) {
    throw new ApiFailure(problem instanceof Error ? problem.message : String(problem), { errno: 600001, error: 12 })
  }
}

function timeLimit(milliseconds: number): { late: Promise<never>; done(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ApiFailure('timeout', { errno: 5, error: 13 })), milliseconds)
  })
  return { late, done: () => clearTimeout(timer) }
}

async function exchange(host: ApiHost, options: Bag, task: { aborted: boolean }, cancelled: Promise<never>) {
  const limit = timeLimit(numberOf(options.timeout, DEFAULT_TIMEOUT))
  try {
    const http = toHttp(host, options)
    const work = throughNetwork(host.device, () => host.options.http(http, task))
    const { status, headers, text } = await Promise.race([work, limit.late, cancelled])
    const data = parseBody(text, options.dataType)
    if (host.bundle.host === 'weapp') return { data, statusCode: status, header: headers, cookies: [] }
    const answer = { data, status, headers, statusCode: status, header: headers }
    if (status < 200 || status >= 300) throw new ApiFailure('http status error', { error: 19, ...answer })
    return answer
  } finally {
    limit.done()
  }
}

/**
 * `wx.request`: any answer is a success. `my.request`: a status outside 2xx is a failure with error 19 (typings of
 * @mini-types/my, "http status error"), and the answer comes with it.
 */
export const request: ThemeFactory = (host) => {
  const { bundle, recorder } = host
  const send = (given: unknown) => {
    const options = bagOf(given)
    const task = { aborted: false }
    let abort: () => void = () => undefined
    const cancelled = new Promise<never>((_, reject) => {
      abort = () => {
        task.aborted = true
        reject(new ApiFailure('abort', { errno: 600000, error: 9 }))
      }
    })
    cancelled.catch(() => undefined)
    const work = (all: Bag) => recorder.during(exchange(host, all, task, cancelled))
    const result = answering(bundle.host, recorder, 'request', work)(options)
    const noop = () => undefined
    const members = {
      abort,
      onHeadersReceived: noop,
      offHeadersReceived: noop,
      onChunkReceived: noop,
      offChunkReceived: noop,
    }
    return result instanceof Promise ? Object.assign(result, members) : members
  }
  return { plain: { request: send, ...(bundle.host === 'alipay' ? { httpRequest: send } : {}) } }
}

/** Tells listeners what the network has become. */
export function networkOf(device: Device): Bag {
  const absent = device.network === 'absent'
  return {
    networkType: absent ? 'none' : device.network === 'slow' ? '2g' : 'wifi',
    isConnected: !absent,
    networkAvailable: !absent,
    weakNet: device.network === 'slow',
  }
}

export const network: ThemeFactory = ({ device }) => ({ asynchronous: { getNetworkType: () => networkOf(device) } })
