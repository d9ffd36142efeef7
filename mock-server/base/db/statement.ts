import { CompiledQuery, type Kysely } from 'kysely'
import type { Database } from './schema'

/**
 * Plain SQL for hot paths: nothing is built per call, and PGlite prepares each distinct text once. Keep the text
 * constant; give lists as `= any($1)`.
 */
export async function rows<Row>(
  db: Kysely<Database>,
  text: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))
  return result.rows
}

/** The first row, or undefined. */
export async function row<Row>(
  db: Kysely<Database>,
  text: string,
  parameters: readonly unknown[] = [],
): Promise<Row | undefined> {
  const [first] = await rows<Row>(db, text, parameters)
  return first
}

const lastWrites = new WeakSet<CompiledQuery>()

/** True for a write that may travel with the commit. */
export const isLastWrite = (query: CompiledQuery): boolean => lastWrites.has(query)

/** The last write of a transaction, whose answer nobody reads: an embedded database gets it in one message with the commit. */
export async function writeLast(db: Kysely<Database>, text: string, parameters: readonly unknown[]): Promise<void> {
  const query = CompiledQuery.raw(text, [...parameters])
  lastWrites.add(query)
  await db.executeQuery(query)
}
