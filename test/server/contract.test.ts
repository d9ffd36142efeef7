import * as v from 'valibot'
import { collectRoutes } from '../../mock-server/routes'
import { line } from '../../src/contract/shared/line'
import { problems } from '../../src/contract/shared/problem'
import { problemsOf } from '../../src/contract/shared/problems-of'
import { wordsFor } from '../../src/contract/shared/words'
import { contractEndpoints } from '../shared/endpoints'

const endpoints = contractEndpoints()
const served = collectRoutes(true).map((route) => route.endpoint)
const names = (list: readonly { operationId: string }[]) => list.map(({ operationId }) => operationId).sort()

test('every endpoint of the contract is served, and nothing else is', () => {
  expect(names(served)).toEqual(names(endpoints))
  expect(new Set(names(endpoints)).size).toBe(endpoints.length)
})

test('no two endpoints share method and path', () => {
  const addresses = endpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})

test.each(endpoints.map((endpoint) => [endpoint.operationId, endpoint] as const))('%s is whole', (_, endpoint) => {
  expect(endpoint.operationId).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/)
  expect(endpoint.path).toMatch(/^\/(api|sandbox)\//)
  expect(endpoint.summary).not.toBe('')
  expect(endpoint.path.startsWith('/sandbox/')).toBe(endpoint.access.kind === 'sandbox')
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
  const params = endpoint.params && 'entries' in endpoint.params ? Object.keys(endpoint.params.entries ?? {}) : []
  expect(params.sort()).toEqual(inPath.sort())
  for (const code of problemsOf(endpoint)) expect(problems[code]).toBeGreaterThanOrEqual(400)
  if (endpoint.idempotent) expect(endpoint.method).toBe('POST')
  if (endpoint.method === 'GET') expect(endpoint.body).toBeUndefined()
})

test('with the sandbox off nothing of it is left', () => {
  const left = collectRoutes(false).map((route) => route.endpoint)
  expect(left.filter((endpoint) => endpoint.path.startsWith('/sandbox'))).toEqual([])
  expect(names(left)).toEqual(names(endpoints.filter((endpoint) => endpoint.access.kind !== 'sandbox')))
})

const isCode = (code: string): code is keyof typeof problems => code in problems

test.each(Object.keys(problems).filter(isCode))('%s has words: what happened and what to do', (code) => {
  const { what, todo } = wordsFor(code)
  expect(what).toMatch(/^[\u4e00-\u9fff].{2,20}$/u)
  expect(todo).toMatch(/[。]$/)
})

test.each([
  ['  票据是我的 ', '票据是我的'],
  ['\u200b 奶奶', '\u200b 奶奶'],
  ['', undefined],
  ['   ', undefined],
  ['\u200b', undefined],
  [' \ufeff\u2060 ', undefined],
  ['一二三四五六', undefined],
])('a line of words needs one that can be seen: %j', (text, kept) => {
  const read = v.safeParse(line(5), text)
  expect(read.success ? read.output : undefined).toBe(kept)
})
