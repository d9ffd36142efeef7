import { type Endpoint, scopesOf } from '../../../src/contract/shared/endpoint'
import { jsonSchema } from './json-schema'

/** A parameter object of OpenAPI. */
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  schema: unknown
}

function entriesOf(schema: Endpoint['params'], place: 'path' | 'query'): Parameter[] {
  if (!schema) return []
  const { properties, required } = jsonSchema(schema, 'input')
  const needed: unknown[] = Array.isArray(required) ? required : []
  return Object.entries(properties ?? {}).map(([name, inner]) => ({
    name,
    in: place,
    required: place === 'path' || needed.includes(name),
    schema: inner,
  }))
}

export const pathParameters = (endpoint: Endpoint) => entriesOf(endpoint.params, 'path')
export const queryParameters = (endpoint: Endpoint) => entriesOf(endpoint.query, 'query')

/** The headers a call understands beside its session. */
export function headerParameters({ access, idempotent }: Endpoint): Parameter[] {
  const headers: Parameter[] = []
  if (access.kind === 'delegable') {
    headers.push({
      name: 'X-Acting-For',
      in: 'header',
      required: false,
      description: `personId of who is represented; needs a grant with scope "${scopesOf(access).join('" or "')}".`,
      schema: { type: 'string' },
    })
  }
  if (idempotent) {
    headers.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'One for each intent; the same key and body give the same answer for 24 hours.',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    })
  }
  return headers
}
