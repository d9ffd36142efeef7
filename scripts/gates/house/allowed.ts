/** A file that may say `as` or `any`, how often, and why there is no other way. */
export interface Allowed {
  file: string
  kind: 'as' | 'any'
  count: number
  reason: string
}

const ANSWER = 'A test or load generator looks into answers of every endpoint freely; the server has checked them.'

export const ALLOWED: readonly Allowed[] = [
  { file: 'test/shared/sandbox.ts', kind: 'any', count: 1, reason: ANSWER },
  { file: 'test/shared/pair.ts', kind: 'any', count: 1, reason: ANSWER },
  { file: 'test/shared/states/world.ts', kind: 'any', count: 1, reason: ANSWER },
  {
    file: 'test/shared/screen/fake-server.ts',
    kind: 'as',
    count: 1,
    reason: "What Taro's mocked request is given has the type of our one caller; the mock knows none.",
  },
  { file: 'scripts/bench/client.ts', kind: 'any', count: 1, reason: ANSWER },
  {
    file: 'mock-server/base/http/route.ts',
    kind: 'as',
    count: 1,
    reason: 'Routes of different endpoints live in one list; the mount parses the input with the same endpoint.',
  },
  {
    file: 'mock-server/base/db/pglite-connection.ts',
    kind: 'as',
    count: 1,
    reason: "A kysely driver's rows have the type the caller's query says; the database sends none.",
  },
]
