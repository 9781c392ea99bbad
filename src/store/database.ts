import { join } from 'node:path'
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import { migrate } from './migrate.js'
import { openEmbedded } from './pglite/open.js'
import { openPostgres } from './postgres.js'
import type { Tables } from './schema.js'
import type { Settings } from './settings.js'

export type Connection = Kysely<Tables> | Transaction<Tables>

export interface Database {
  kind: 'pglite' | 'postgres'
  db: Kysely<Tables>
  /** What was restored after an unclean stop of the machine; for the log. */
  restored: string | undefined
  close(): Promise<void>
}

/** Opens PostgreSQL when `databaseUrl` is set, else the embedded database in the data folder; both at the newest schema. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const database = settings.databaseUrl
    ? openPostgres(settings.databaseUrl)
    : { kind: 'pglite' as const, ...(await openEmbedded(join(settings.data), settings.dumpEvery)) }
  await alone(database, () => migrate(database.db))
  return database
}

/**
 * Runs what changes the schema while no other process does. Several processes start together, and "create if not exists"
 * of two at once fails in one of them.
 */
export async function alone<T>({ kind, db }: Pick<Database, 'kind' | 'db'>, work: () => Promise<T>): Promise<T> {
  if (kind === 'pglite') return work()
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${schemaLock})`.execute(connection)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${schemaLock})`.execute(connection)
    }
  })
}

/** Any number that nothing else on the server locks. */
const schemaLock = 7_264_190_311

/** Runs SQL text that is not kysely's, on the connection or in the transaction it is given. */
export async function executeSql(
  db: Connection,
  text: string,
  values: unknown[] = []
): Promise<{ rows: Record<string, unknown>[] }> {
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, values))
  return { rows: rows as Record<string, unknown>[] }
}
