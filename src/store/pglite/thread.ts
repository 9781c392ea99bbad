/**
 * PGlite answers on the thread that asks, so it has one of its own: a slow query or a dump then never stalls a request.
 * Messages are answered in the order they come; there is one connection.
 */
import { open, readFile, rename } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

export interface ThreadOptions {
  /** The database's folder; undefined keeps everything in memory. */
  folder: string | undefined
  /** A dump to start from when the folder is empty. */
  dump: string | undefined
}

export type Request =
  | { id: number; op: 'query'; sql: string; values: unknown[] }
  | { id: number; op: 'dump'; file: string }
  | { id: number; op: 'close' }

const { folder, dump } = workerData as ThreadOptions
const port = parentPort!

const database = await PGlite.create({
  ...(folder ? { dataDir: folder } : {}),
  ...(dump ? { loadDataDir: new Blob([new Uint8Array(await readFile(dump))]) } : {})
})

port.on('message', async (request: Request) => {
  try {
    port.postMessage({ id: request.id, ...(await answer(request)) })
  } catch (error) {
    port.postMessage({ id: request.id, error: plain(error) })
  }
  if (request.op === 'close') port.close()
})
port.postMessage({ id: 0 })

async function answer(request: Request): Promise<{ rows: unknown[]; affected: number }> {
  if (request.op === 'close') await database.close()
  if (request.op === 'dump') await dumpTo(request.file)
  if (request.op !== 'query') return { rows: [], affected: 0 }
  if (request.values.length > 0) {
    const result = await database.query(request.sql, request.values)
    return { rows: result.rows, affected: result.affectedRows ?? 0 }
  }
  const results = await database.exec(request.sql)
  const last = results.findLast((result) => result.fields.length > 0) ?? results.at(-1)
  return { rows: last?.rows ?? [], affected: last?.affectedRows ?? 0 }
}

/** The old dump stays until the new one is wholly on the disk. */
async function dumpTo(file: string): Promise<void> {
  await database.exec('checkpoint')
  const blob = await database.dumpDataDir('gzip')
  const handle = await open(`${file}.new`, 'w')
  try {
    await handle.writeFile(new Uint8Array(await blob.arrayBuffer()))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
}

/** Errors of PGlite carry PostgreSQL's code; it must cross the thread. */
function plain(error: unknown): { message: string; code: string | undefined } {
  const { message, code } = error as { message?: string; code?: string }
  return { message: String(message ?? error), code }
}
