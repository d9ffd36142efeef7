import type { HonoRequest } from 'hono'
import { refuse } from './refuse'

/** Largest body a call may send. */
export const BODY_LIMIT = 64 * 1024

/** The JSON body, or undefined where none was sent. Refuses `body-too-large`, and `malformed` for anything not JSON. */
export async function readJson(request: HonoRequest): Promise<unknown> {
  const text = await readText(request)
  if (text === '') return undefined
  const type = request.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) refuse('malformed', { fields: { '': '要发 JSON' } })
  try {
    return JSON.parse(text)
  } catch {
    return refuse('malformed', { fields: { '': '不是完整的 JSON' } })
  }
}

async function readText(request: HonoRequest): Promise<string> {
  const declared = request.header('content-length')
  if (declared !== undefined && Number(declared) > BODY_LIMIT) refuse('body-too-large')
  // With a declared length the HTTP parser itself reads no further.
  if (declared !== undefined) return request.text()
  return readChunks(request.raw.body)
}

async function readChunks(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (!body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > BODY_LIMIT) {
      await reader.cancel()
      refuse('body-too-large')
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}
