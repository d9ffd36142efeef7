/** A file that may say `as`, how often, and why there is no other way. */
export interface AllowedAssertion {
  file: string
  count: number
  reason: string
}

export const ALLOWED_ASSERTIONS: readonly AllowedAssertion[] = [
  {
    file: 'mock-server/base/http/route.ts',
    count: 1,
    reason: 'Routes of different endpoints live in one list; the mount parses the input with the same endpoint.',
  },
  {
    file: 'mock-server/base/db/pglite-connection.ts',
    count: 1,
    reason: "A kysely driver's rows have the type the caller's query says; the database sends none.",
  },
]
