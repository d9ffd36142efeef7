/** One step of the database: SQL that PostgreSQL and its distributed kin understand, run in one transaction. */
export interface Migration {
  name: string
  up: readonly string[]
}
