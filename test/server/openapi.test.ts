import { openApi } from '../../mock-server/base/http/openapi'
import { problems } from '../../src/contract/shared/problem'
import { contractEndpoints } from '../shared/endpoints'
import { openSandbox, type Sandbox } from '../shared/sandbox'

const endpoints = contractEndpoints()
let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

interface Operation {
  operationId: string
  summary: string
  parameters: { name: string; in: string; required: boolean; schema: unknown }[]
  requestBody?: { content: Record<string, { schema: unknown }> }
  responses: Record<string, { description: string; content: Record<string, { schema: unknown }> }>
  security: unknown[]
}

async function operations(): Promise<Map<string, Operation>> {
  const document = (await box.get('/openapi.json')).body
  const found = new Map<string, Operation>()
  for (const methods of Object.values<Record<string, Operation>>(document.paths))
    for (const operation of Object.values(methods)) found.set(operation.operationId, operation)
  return found
}

test('it is OpenAPI 3.1 of every endpoint', async () => {
  const answer = await box.get('/openapi.json')
  expect(answer.body).toMatchObject({ openapi: '3.1.0', info: { title: '码上医保' }, servers: [{ url: '/' }] })
  expect([...(await operations()).keys()].sort()).toEqual(endpoints.map(({ operationId }) => operationId).sort())
})

test.each(endpoints.map((endpoint) => [endpoint.operationId, endpoint] as const))(
  '%s is described',
  async (name, endpoint) => {
    const operation = (await operations()).get(name)
    if (!operation) throw new Error('missing')
    const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    const path = operation.parameters.filter((parameter) => parameter.in === 'path')
    expect(path.map((parameter) => parameter.name)).toEqual(inPath)
    expect(path.every((parameter) => parameter.required)).toBe(true)
    const headers = operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)
    expect(headers.includes('X-Acting-For')).toBe(endpoint.access.kind === 'delegable')
    expect(headers.includes('Idempotency-Key')).toBe(endpoint.idempotent)
    expect(operation.requestBody !== undefined).toBe(endpoint.body !== undefined)
    expect(operation.responses[endpoint.status]?.content['application/json']?.schema).toBeDefined()
    for (const code of endpoint.errors) expect(operation.responses[problems[code]]?.description).toContain(code)
    const signedIn = ['self', 'delegable'].includes(endpoint.access.kind)
    expect(operation.security).toEqual(signedIn ? [{ session: [] }] : [])
  },
)

test('every reference leads somewhere and no schema is empty', () => {
  const document = openApi(endpoints)
  const text = JSON.stringify(document)
  const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1])
  expect(new Set(refs)).toEqual(new Set(['#/components/schemas/Problem']))
  expect(document.components.schemas.Problem).toMatchObject({ type: 'object' })
  expect(text).not.toContain('"schema":{}')
})

test('/docs shows every call and every code, and needs nothing from elsewhere', async () => {
  const { text, headers } = await box.get('/docs')
  expect(headers.get('content-type')).toContain('text/html')
  for (const { operationId } of endpoints) expect(text).toContain(`id="${operationId}"`)
  for (const code of Object.keys(problems)) expect(text).toContain(`id="${code}"`)
  expect(text).not.toMatch(/<script|https?:\/\//)
  expect(text).toContain('lang="zh-CN"')
})
