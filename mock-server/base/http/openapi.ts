import type { Endpoint } from '../../../src/contract/shared/endpoint'
import { type ProblemCode, problemSchema, problems } from '../../../src/contract/shared/problem'
import { problemsOf } from '../../../src/contract/shared/problems-of'
import { jsonSchema } from './json-schema'
import { headerParameters, pathParameters, queryParameters } from './openapi-parameters'

const SERVER_TIME = {
  'X-Server-Time': {
    description: 'The server’s time; clients count down from differences of it.',
    schema: { type: 'string', format: 'date-time' },
  },
}
const RETRY_AFTER = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } }

function answers(endpoint: Endpoint) {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of problemsOf(endpoint)) byStatus.set(problems[code], [...(byStatus.get(problems[code]) ?? []), code])
  const refusals = [...byStatus].map(([status, codes]) => [
    status,
    {
      description: codes.join(', '),
      headers: status === 429 || status === 503 ? { ...SERVER_TIME, ...RETRY_AFTER } : SERVER_TIME,
      content: {
        'application/problem+json': {
          schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }] },
        },
      },
    },
  ])
  return {
    [endpoint.status]: {
      description: endpoint.summary,
      headers: SERVER_TIME,
      content: { 'application/json': { schema: jsonSchema(endpoint.response, 'output') } },
    },
    ...Object.fromEntries(refusals),
  }
}

function operation(endpoint: Endpoint) {
  const signedIn = endpoint.access.kind === 'self' || endpoint.access.kind === 'delegable'
  return {
    operationId: endpoint.operationId,
    summary: endpoint.summary,
    tags: [endpoint.operationId.split('.')[0]],
    security: signedIn ? [{ session: [] }] : [],
    parameters: [...pathParameters(endpoint), ...queryParameters(endpoint), ...headerParameters(endpoint)],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(endpoint.body, 'input') } },
      },
    }),
    responses: answers(endpoint),
    'x-access': endpoint.access,
    // What a fault of kind `problem` can be asked to answer here.
    'x-problems': problemsOf(endpoint),
  }
}

/** OpenAPI 3.1 of what the server answers, generated from the contract. */
export function openApi(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '码上医保',
      version: '0.1.0',
      description: 'Money is integer fen, days are YYYY-MM-DD, instants ISO 8601 with offset. Demonstration data only.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', description: 'The token of session.create.' } },
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
    },
  }
}
