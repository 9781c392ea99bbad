import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import type { Tables } from '../schema.js'
import { PgliteClient } from './client.js'
import { pgliteDialect } from './dialect.js'
import { type Lock, takeLock } from './lock.js'

export interface Embedded {
  db: Kysely<Tables>
  /** What was done to a folder that was not left cleanly; undefined when nothing had to be. */
  restored: string | undefined
  close(): Promise<void>
}

/**
 * Opens the embedded database in `folder`, alone. It is dumped every `dumpEvery` ms when something was written, and when
 * it is closed. PGlite does not force its writes to the disk: after a power loss the folder cannot be trusted, so the
 * last dump takes its place. After a mere kill the folder is whole and nothing is restored.
 */
export async function openEmbedded(folder: string, dumpEvery: number): Promise<Embedded> {
  const lock = await takeLock(folder)
  try {
    return await opened(folder, dumpEvery, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function opened(folder: string, dumpEvery: number, lock: Lock): Promise<Embedded> {
  const dump = join(folder, 'dump.tar.gz')
  const { client, restored } = await openOrRestore(join(folder, 'database'), dump, lock.lastStop === 'machine-stopped')
  const db = new Kysely<Tables>({ dialect: pgliteDialect(client) })
  const timer = setInterval(() => client.dirty && client.dump(dump).catch(() => {}), dumpEvery)
  timer.unref()
  return {
    db,
    restored,
    async close() {
      clearInterval(timer)
      await db.destroy()
      if (client.dirty) await client.dump(dump)
      await client.close()
      await lock.release()
    }
  }
}

async function openOrRestore(
  database: string,
  dump: string,
  distrusted: boolean
): Promise<{ client: PgliteClient; restored: string | undefined }> {
  const saved = await stat(dump).catch(() => undefined)
  const there = await stat(database).catch(() => undefined)
  if (!saved || (there && !distrusted)) {
    try {
      return { client: await PgliteClient.open({ folder: database, dump: undefined }), restored: undefined }
    } catch (error) {
      if (!saved) throw error
    }
  }
  const aside = `${database}.distrusted`
  await rm(aside, { recursive: true, force: true })
  if (there) await rename(database, aside)
  const client = await PgliteClient.open({ folder: database, dump })
  const kept = there ? `; the folder it replaces is kept as ${aside}` : ''
  return { client, restored: `the dump of ${saved?.mtime.toISOString()}${kept}` }
}
