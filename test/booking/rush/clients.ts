import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ask } from './rush'

interface Sent {
  status: number
  text: string
}

/** What a client asks again for, as the contract tells it: busy (503, with Retry-After), or a broken connection. */
const AGAIN = 503
const TRIES = 60

function send(url: string, method: string, headers: Record<string, string | number>, text: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent: new Agent({ keepAlive: false }), headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

/**
 * As many clients as calls: each has a connection of its own and an `Idempotency-Key`, with which it asks again where
 * it got no answer. `repeats()` is how often that was. (fetch gives up a connection after ten seconds, which a busy
 * machine needs for a thousand at once.)
 */
export function clientsOf(origins: readonly [string, string]): { ask: Ask; repeats: () => number } {
  let repeats = 0
  const ask: Ask = async (server, method, path, { token, body } = {}) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers: Record<string, string | number> = { 'Idempotency-Key': randomUUID() }
    if (token !== undefined) headers.Authorization = `Bearer ${token}`
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    if (body !== undefined) headers['Content-Length'] = Buffer.byteLength(text)
    for (let tries = 1; ; tries += 1) {
      const answer = await send(origins[server] + path, method, headers, text).catch(() => undefined)
      const settled = answer !== undefined && answer.status !== AGAIN
      if (settled || tries === TRIES) {
        const { status = 0, text: said = '{}' } = answer ?? {}
        return { status, text: said, body: JSON.parse(said) }
      }
      repeats += 1
      await sleep(1000)
    }
  }
  return { ask, repeats: () => repeats }
}
