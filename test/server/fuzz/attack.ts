import fc from 'fast-check'
import * as v from 'valibot'
import { jsonSchema } from '../../../mock-server/base/http/json-schema'
import type { Endpoint } from '../../../src/contract/shared/endpoint'
import type { Sandbox } from '../../shared/sandbox'
import { broken, CANARY, spoilt, wild } from './bodies'

/** One request that no client of ours sends. */
export interface Attack {
  path: string
  headers: Record<string, string>
  body: string | undefined
  /** The body keeps to the contract after all; then any answer below 500 is right. */
  fits: boolean
}

const header = fc
  .oneof(fc.string({ maxLength: 80 }), fc.constantFrom('', '0', 'null', CANARY, 'x'.repeat(5000)))
  .map((text) => text.replace(/[^\x21-\x7e]/g, '').trim())

const asText = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** A path or query value; a lone surrogate cannot be written in an address at all. */
const inAddress = wild.map((value) =>
  encodeURIComponent(
    asText(value)
      .replace(/[\ud800-\udfff]/g, '')
      .slice(0, 300),
  ),
)

function pathOf(endpoint: Endpoint): fc.Arbitrary<string> {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const query = endpoint.query && 'entries' in endpoint.query ? Object.keys(endpoint.query.entries ?? {}) : []
  return fc
    .tuple(
      fc.array(inAddress, { minLength: names.length, maxLength: names.length }),
      fc.array(inAddress, { minLength: query.length, maxLength: query.length }),
    )
    .map(([params, values]) => {
      const path = names.reduce((text, name, index) => text.replace(`{${name}}`, params[index] || 'x'), endpoint.path)
      return query.length === 0 ? path : `${path}?${query.map((name, index) => `${name}=${values[index]}`).join('&')}`
    })
}

function bodyOf(endpoint: Endpoint): fc.Arbitrary<{ body: string | undefined; fits: boolean }> {
  if (endpoint.method === 'GET') return fc.constant({ body: undefined, fits: true })
  const { body } = endpoint
  const json = (body ? spoilt(jsonSchema(body, 'input')) : wild).map((value) => ({
    body: JSON.stringify(value) ?? '',
    fits: !body || v.safeParse(body, value).success,
  }))
  const text = broken.map((raw) => ({ body: raw, fits: raw === '' || readsAs(raw, body) }))
  return fc.oneof({ weight: 3, arbitrary: json }, { weight: 1, arbitrary: text })
}

function readsAs(raw: string, schema: Endpoint['body']): boolean {
  try {
    return !schema || v.safeParse(schema, JSON.parse(raw)).success
  } catch {
    return false
  }
}

/** Attacks on one endpoint: spoilt and broken bodies, wild addresses, wild headers. */
export function attacksOn(endpoint: Endpoint): fc.Arbitrary<Attack> {
  return fc
    .tuple(
      pathOf(endpoint),
      bodyOf(endpoint),
      fc.option(header, { freq: 4, nil: undefined }),
      fc.option(header, { freq: 8, nil: undefined }),
      fc.constantFrom('application/json', 'application/json', 'application/json', 'text/plain', ''),
    )
    .map(([path, { body, fits }, key, actingFor, type]) => ({
      path,
      body,
      fits,
      headers: {
        ...(body === undefined ? {} : { 'content-type': type }),
        'idempotency-key': key ?? 'k',
        ...(actingFor === undefined ? {} : { 'x-acting-for': actingFor }),
      },
    }))
}

/** What is wrong with the answer to an attack; undefined when nothing is. */
export async function strike(
  box: Sandbox,
  endpoint: Endpoint,
  attack: Attack,
  token: string,
): Promise<string | undefined> {
  const response = await box.app.request(attack.path, {
    method: endpoint.method,
    headers: { authorization: `Bearer ${token}`, ...attack.headers },
    body: attack.body,
  })
  const text = await response.text()
  if (response.status >= 500) return `answered ${response.status}: ${text.slice(0, 200)}`
  if (!attack.fits && response.status < 400) return `took what the contract refuses: ${attack.body?.slice(0, 200)}`
  if (response.status >= 400 && response.headers.get('content-type') !== 'application/problem+json')
    return 'no problem+json'
  if (/node_modules|\n\s+at |\.ts:\d+/.test(text)) return `showed a stack: ${text.slice(0, 200)}`
  return undefined
}
