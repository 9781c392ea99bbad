import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult
} from 'kysely'
import type { PgliteClient } from './client.js'

/** kysely on the one connection that PGlite has: whoever holds it (a query or a whole transaction) holds it alone. */
export function pgliteDialect(client: PgliteClient): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PgliteDriver(client),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler()
  }
}

class PgliteDriver implements Driver {
  readonly #connection: DatabaseConnection
  readonly #queue: ((connection: DatabaseConnection) => void)[] = []
  #held = false

  constructor(client: PgliteClient) {
    this.#connection = new PgliteConnection(client)
  }

  async init(): Promise<void> {}
  async destroy(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#held) {
      this.#held = true
      return this.#connection
    }
    return new Promise((resolve) => this.#queue.push(resolve))
  }

  async releaseConnection(): Promise<void> {
    const next = this.#queue.shift()
    if (next) next(this.#connection)
    else this.#held = false
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(command('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(command('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(command('rollback'))
  }
}

class PgliteConnection implements DatabaseConnection {
  readonly #client: PgliteClient

  constructor(client: PgliteClient) {
    this.#client = client
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.#client.query(query.sql, [...query.parameters])
    return { rows: rows as R[], numAffectedRows: BigInt(affected) }
  }

  // biome-ignore lint/correctness/useYield: PGlite has no cursor; nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The embedded database does not stream rows.')
  }
}

const command = (text: string) => ({ sql: text, parameters: [] }) as unknown as CompiledQuery
