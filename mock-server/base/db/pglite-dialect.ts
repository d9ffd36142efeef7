import {
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import { type Engine, PgliteConnection } from './pglite-connection'

/** kysely on an embedded PostgreSQL: one connection, lent to one caller after another. */
export function pgliteDialect(engine: Engine): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new OneConnection(engine),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  }
}

class OneConnection implements Driver {
  readonly #connection: PgliteConnection
  readonly #waiting: (() => void)[] = []
  #lent = false

  constructor(private readonly engine: Engine) {
    this.#connection = new PgliteConnection(engine)
  }

  async init(): Promise<void> {
    await this.engine.waitReady
    // Statements are planned once, not at every call with its values: a tenth of a settlement's time.
    await this.engine.exec('set plan_cache_mode = force_generic_plan')
  }

  async acquireConnection(): Promise<PgliteConnection> {
    if (this.#lent) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#lent = true
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift()
    // The connection stays lent: it passes straight to who has waited longest.
    if (next) next()
    else this.#lent = false
  }

  async beginTransaction(connection: PgliteConnection): Promise<void> {
    connection.begin()
  }

  async commitTransaction(connection: PgliteConnection): Promise<void> {
    await connection.end('commit')
  }

  async rollbackTransaction(connection: PgliteConnection): Promise<void> {
    await connection.end('rollback')
  }

  async destroy(): Promise<void> {
    await this.engine.close()
  }
}
