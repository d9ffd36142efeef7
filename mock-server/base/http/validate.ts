import * as v from 'valibot'
import type { Endpoint } from '../../../src/contract/shared/endpoint'
import { refuse } from './refuse'

/** Field words for the issues people can really meet in a form: its own fields, not those of what is listed in it. */
const BY_NAME: Record<string, string> = {
  name: '请填证件上的姓名',
  certNo: '请填证件号码',
  phone: '请填 11 位手机号码',
  cardLast6: '请填社保卡号码的最后 6 位',
  pin: '请填 6 位数字',
  region: '请选一个地方',
}

const BY_KIND: Record<string, string> = {
  min_length: '太短了',
  max_length: '太长了',
  min_value: '太小了',
  max_value: '太大了',
  regex: '写法不对',
  check: '写法不对',
  iso_timestamp: '时间的写法不对',
  picklist: '不在可选的里面',
  literal: '不在可选的里面',
  variant: '不在可选的里面',
  union: '写法不对',
  integer: '要填整数',
  number: '要填数字',
  boolean: '要填是或否',
  string: '要填文字',
  array: '要填一列',
  object: '要填一组',
  strict_object: '多了不认识的一项',
}

/** At most this many fields are named in one answer. */
const NAMED = 20

function wordsOf(issue: v.BaseIssue<unknown>): string {
  const [field, ...inner] = issue.path ?? []
  const key = typeof field?.key === 'string' ? field.key : ''
  if (inner.length === 0 && Object.hasOwn(BY_NAME, key)) return BY_NAME[key] ?? ''
  if (issue.received === 'undefined') return '要填'
  return BY_KIND[issue.type] ?? '写法不对'
}

function fieldsOf(issues: readonly v.BaseIssue<unknown>[], part: string): Record<string, string> {
  return Object.fromEntries(
    issues.slice(0, NAMED).map((issue) => [(v.getDotPath(issue) ?? part).slice(0, 100), wordsOf(issue)]),
  )
}

/** PostgreSQL holds neither NUL in text nor half a surrogate pair in jsonb; no honest client sends either. */
function isUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || /\p{Surrogate}/u.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => isUnstorable(key) || isUnstorable(inner))
}

function parsePart(schema: v.GenericSchema | undefined, value: unknown, part: string): unknown {
  if (!schema) return undefined
  // To valibot a list is an object too, and where every field may be left out it would pass.
  if (Array.isArray(value)) refuse('malformed', { fields: { [part]: '要填一组' } })
  const result = v.safeParse(schema, value)
  if (!result.success) refuse('malformed', { fields: fieldsOf(result.issues, part) })
  if (isUnstorable(result.output)) refuse('malformed', { fields: { [part]: '写法不对' } })
  return result.output
}

export interface RawInput {
  params: Record<string, string>
  query: Record<string, string>
  body: unknown
}

/** The parts of a call as its contract has them, or `malformed` with what to mend. An unknown id is `not-found`. */
export function validate(endpoint: Endpoint, raw: RawInput) {
  const params = endpoint.params && v.safeParse(endpoint.params, raw.params)
  if (params && !params.success) refuse('not-found')
  return {
    params: params?.output,
    query: parsePart(endpoint.query, raw.query, 'query'),
    body: parsePart(endpoint.body, raw.body === undefined ? {} : raw.body, 'body'),
  }
}
