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
