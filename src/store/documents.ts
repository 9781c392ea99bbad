import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { later, type Store } from './store.js'

const abandoned = 3_600_000

/**
 * Keeps a document's bytes and gives its id. The row comes first: bytes without a row would never be found again, while
 * a row without an audit is swept.
 */
export async function keepDocument(store: Store, owner: string, bytes: Uint8Array): Promise<string> {
  const id = randomUUID()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await store.db
    .insertInto('documents')
    .values({ id, owner, sha256, bytes: bytes.byteLength, created_at: store.now() })
    .execute()
  await store.bytes.put(id, bytes)
  return id
}

/** Removes bytes first and rows last, so that an interrupted removal is finished by the next sweep. */
export async function removeDocuments(store: Store, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await store.bytes.remove(ids)
  await store.db.deleteFrom('documents').where('id', 'in', ids).execute()
}

/** Documents whose audit was deleted, or whose upload never got as far as an audit. */
export async function sweepDocuments(store: Store): Promise<number> {
  const left = await store.db
    .selectFrom('documents')
    .select('id')
    .where('created_at', '<', later(store, -abandoned))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('audits').select(sql`1`.as('one')).whereRef('audits.document_id', '=', 'documents.id')))
    )
    .limit(1000)
    .execute()
  await removeDocuments(
    store,
    left.map(({ id }) => id)
  )
  return left.length
}
