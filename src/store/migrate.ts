import { type Kysely, type Migration, Migrator } from 'kysely'
import * as first from './migrations/first.js'
import * as totals from './migrations/totals.js'
import type { Tables } from './schema.js'

const migrations: Record<string, Migration> = { '001-first': first, '002-totals': totals }

/** Brings the database to the newest schema. Several processes may call it at once: the migrator takes a lock. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
