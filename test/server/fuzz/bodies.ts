import fc from 'fast-check'

/** Written into every body, so that it can be looked for in the logs. */
export const CANARY = 'kanarie周密13912345678'

/** Values that no form sends. */
export const wild: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e周',
    '周'.repeat(4000),
    -1,
    -0,
    0.30000000000000004,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    true,
    [],
    {},
    [[[[[[[[]]]]]]]],
    { __proto__: null, constructor: { prototype: 1 } },
    "'; drop table people; --",
    '$1',
    '{"a":1}',
    '99999999999999999999',
    '2026-02-30',
    '2026-13-45T99:99:99Z',
    CANARY,
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

type Json = Record<string, unknown>

const isJson = (thing: unknown): thing is Json => typeof thing === 'object' && thing !== null && !Array.isArray(thing)
const listOf = (thing: unknown): Json[] => (Array.isArray(thing) ? thing.filter(isJson) : [])
const numberOr = (thing: unknown, other: number) => (typeof thing === 'number' ? thing : other)

/** A value that a JSON Schema (of the contract) allows, near enough: its own checks are not in the schema. */
export function fitting(schema: Json): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  const choices = listOf(schema.anyOf)
  if (choices.length > 0) return fc.oneof(...choices.map(fitting))
  switch (schema.type) {
    case 'object':
      return fittingObject(schema)
    case 'array':
      return fc.array(isJson(schema.items) ? fitting(schema.items) : wild, { maxLength: 3 })
    case 'integer':
    case 'number':
      return fc.integer({
        min: numberOr(schema.minimum, -10),
        max: Math.min(numberOr(schema.maximum, 1000), 2 ** 31 - 1),
      })
    case 'boolean':
      return fc.boolean()
    case 'string':
      return typeof schema.pattern === 'string'
        ? fc.stringMatching(new RegExp(schema.pattern))
        : fc.string({ maxLength: 30 })
    default:
      return wild
  }
}

function fittingObject(schema: Json): fc.Arbitrary<unknown> {
  const properties = isJson(schema.properties) ? schema.properties : {}
  const required: unknown[] = Array.isArray(schema.required) ? schema.required : []
  return fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, isJson(inner) ? fitting(inner) : wild])),
    { requiredKeys: Object.keys(properties).filter((key) => required.includes(key)) },
  )
}

/** One place of a value spoilt: replaced, left out, or something added. */
export function spoilt(schema: Json): fc.Arbitrary<unknown> {
  return fc
    .tuple(fitting(schema), fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), wild, fc.nat(2))
    .map(([value, path, other, how]) => spoil(value, path, other, how))
}

function spoil(value: unknown, path: number[], other: unknown, how: number): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = keys[step % Math.max(1, keys.length)]
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === key ? spoil(inner, rest, other, how) : inner))
  const entries = Object.entries(value)
  if (key === undefined || how === 2) return Object.fromEntries([...entries, [CANARY, other]])
  if (how === 1 && rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== key))
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === key ? spoil(inner, rest, other, how) : inner]),
  )
}

/** What is no JSON, or hardly. */
export const broken: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '}',
    '{"a":',
    '[1,',
    'nul',
    '{"a":1}}',
    '\ufeff{}',
    '{"a":01}',
    `${'['.repeat(20_000)}`,
    `"${CANARY}`,
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.jsonValue().map((value) => JSON.stringify(value).slice(0, -1)),
)
