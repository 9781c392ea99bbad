import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AwsClient } from 'aws4fetch'
import type { Kysely } from 'kysely'
import type { Database } from './database.js'
import type { Tables } from './schema.js'
import type { Settings } from './settings.js'

/** A bucket that does not answer for this long, in ms, has failed. */
const patience = 60_000

/** Where documents' bytes are kept. A key is an id that the service made; no name that a user gave ever gets here. */
export interface DocumentBytes {
  put(id: string, bytes: Uint8Array): Promise<void>
  /** Undefined when the bytes are gone. */
  get(id: string): Promise<Uint8Array | undefined>
  /** Removing what is not there is no error. */
  remove(ids: string[]): Promise<void>
}

/** An S3-compatible store when one is set; else the database itself; beside the embedded database, a folder. */
export function openBytes(database: Database, settings: Settings): DocumentBytes {
  if (settings.s3) return inBucket(settings.s3)
  if (database.kind === 'postgres') return inDatabase(database.db)
  return inFolder(resolve(settings.data, 'documents'))
}

/** Only the hex digits and dashes of a uuid may reach a path or an address. */
function checked(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('A document id is a uuid.')
  return id
}

function inDatabase(db: Kysely<Tables>): DocumentBytes {
  return {
    async put(id, bytes) {
      await db
        .insertInto('document_bytes')
        .values({ id, content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
        .execute()
    },
    async get(id) {
      const row = await db.selectFrom('document_bytes').select('content').where('id', '=', id).executeTakeFirst()
      return row?.content
    },
    async remove(ids) {
      if (ids.length > 0) await db.deleteFrom('document_bytes').where('id', 'in', ids).execute()
    }
  }
}

function inFolder(folder: string): DocumentBytes {
  const file = (id: string) => join(folder, checked(id))
  return {
    async put(id, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(file(id), bytes, { flag: 'wx', mode: 0o600 })
    },
    async get(id) {
      return readFile(file(id)).catch(() => undefined)
    },
    async remove(ids) {
      for (const id of ids) await rm(file(id), { force: true })
    }
  }
}

function inBucket(s3: NonNullable<Settings['s3']>): DocumentBytes {
  const client = new AwsClient({
    accessKeyId: s3.accessKey,
    secretAccessKey: s3.secretKey,
    region: s3.region,
    service: 's3'
  })
  const call = async (method: string, id: string, body?: Uint8Array): Promise<Response> => {
    const address = `${s3.url}/${checked(id)}`
    const response = await client.fetch(address, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      ...(body ? { body: Buffer.from(body) } : {})
    })
    if (response.ok || response.status === 404) return response
    throw new Error(`The document store answered ${response.status} to a ${method}.`)
  }
  return {
    async put(id, bytes) {
      await call('PUT', id, bytes)
    },
    async get(id) {
      const response = await call('GET', id)
      return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer())
    },
    async remove(ids) {
      for (const id of ids) await call('DELETE', id)
    }
  }
}
