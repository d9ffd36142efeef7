import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { Ask } from './rush'

/**
 * As many clients as calls: each has a connection of its own, and waits as long as it takes. (fetch gives up a
 * connection after ten seconds, which a busy machine needs for a thousand at once.)
 */
export function clientsOf(origins: readonly [string, string]): Ask {
  const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })
  return (server, method, path, { token, body } = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body)
      const headers: Record<string, string | number> = { 'Idempotency-Key': randomUUID() }
      if (token !== undefined) headers.Authorization = `Bearer ${token}`
      if (body !== undefined) headers['Content-Type'] = 'application/json'
      if (body !== undefined) headers['Content-Length'] = Buffer.byteLength(text)
      const sent = request(origins[server] + path, { method, agent, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) })
        })
      })
      sent.on('error', reject)
      sent.end(text)
    })
}
