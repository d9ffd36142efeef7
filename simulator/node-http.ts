import type { Http } from './host/options'

/** Requests of a program in jsdom, sent by Node. */
export const nodeHttp: Http = async ({ url, method, headers, body }) => {
  const response = await fetch(url, { method, headers, ...(body === null ? {} : { body }) })
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }
}
