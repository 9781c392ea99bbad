import { type DocumentBytes, openBytes } from './bytes.js'
import { type Database, openDatabase } from './database.js'
import type { Settings } from './settings.js'

/** Everything that is kept: rows in `db`, documents in `bytes`. */
export interface Store extends Database {
  bytes: DocumentBytes
  settings: Settings
  /** The one clock of retention, limits and heartbeats. */
  now: () => Date
}

export async function openStore(settings: Settings, now: () => Date = () => new Date()): Promise<Store> {
  const database = await openDatabase(settings)
  return { ...database, bytes: openBytes(database, settings), settings, now }
}

/** The moment that is `ms` after now (before it, when negative). */
export function later(store: Store, ms: number): Date {
  return new Date(store.now().getTime() + ms)
}
