import { randomUUID } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import { type AuditLine, type AuditRow, documentsOf, lineColumns } from './audits.js'
import type { Connection } from './database.js'
import { removeDocuments } from './documents.js'
import type { AuditState, BatchTable } from './schema.js'
import { later, type Store } from './store.js'

export type BatchRow = Selectable<BatchTable>

/** Change numbers are given out before their transactions commit; a reader looks back this far for late ones. */
const lateChanges = 500

/** Writes a batch; its audits are written by the caller in the same transaction. */
export async function insertBatch(
  store: Store,
  db: Connection,
  batch: { owner: string; name: string; total: number; previousId?: string | undefined; webhook?: string | undefined }
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('batches')
    .values({
      id,
      owner: batch.owner,
      name: batch.name,
      state: 'open',
      total: batch.total,
      previous_id: batch.previousId ?? null,
      webhook: batch.webhook ?? null,
      created_at: store.now(),
      expires_at: later(store, store.settings.retention)
    })
    .execute()
  return id
}

/** A batch of that owner. What belongs to another owner, or whose time is over, does not exist for the caller. */
export async function findBatch(store: Store, owner: string, id: string): Promise<BatchRow | undefined> {
  return store.db
    .selectFrom('batches')
    .selectAll()
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where('expires_at', '>', store.now())
    .executeTakeFirst()
}

export async function listBatches(store: Store, owner: string): Promise<BatchRow[]> {
  return store.db
    .selectFrom('batches')
    .selectAll()
    .where('owner', '=', owner)
    .where('expires_at', '>', store.now())
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
}

export async function countStates(db: Connection, batchId: string): Promise<Record<AuditState, number>> {
  const rows = await db
    .selectFrom('audits')
    .select(['state', sql<number>`count(*)::int`.as('n')])
    .where('batch_id', '=', batchId)
    .groupBy('state')
    .execute()
  const counts = { queued: 0, running: 0, done: 0, failed: 0, cancelled: 0 }
  for (const row of rows) counts[row.state] = row.n
  return counts
}

export async function batchLines(db: Connection, batchId: string): Promise<AuditLine[]> {
  return db.selectFrom('audits').select(lineColumns).where('batch_id', '=', batchId).orderBy('position').execute()
}

/** Lines that changed since `cursor`, oldest change first. Late ones come again: the reader drops what it has seen. */
export async function changedLines(db: Connection, batchId: string, cursor: number): Promise<AuditLine[]> {
  return db
    .selectFrom('audits')
    .select(lineColumns)
    .where('batch_id', '=', batchId)
    .where('change', '>', Math.max(0, cursor - lateChanges))
    .orderBy('change')
    .execute()
}

/** Marks the batch finished when nothing of it is open. True for exactly one caller. */
export async function finishBatch(store: Store, db: Connection, batchId: string): Promise<BatchRow | undefined> {
  return db
    .updateTable('batches')
    .set({ finished_at: store.now() })
    .where('id', '=', batchId)
    .where('finished_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audits')
            .select('audits.id')
            .whereRef('audits.batch_id', '=', 'batches.id')
            .where('audits.state', 'in', ['queued', 'running'])
        )
      )
    )
    .returningAll()
    .executeTakeFirst()
}

/** Batches that are complete and not yet marked: a process may have died between the two. */
export async function unfinishedBatches(db: Connection): Promise<string[]> {
  const rows = await db.selectFrom('batches').select('id').where('finished_at', 'is', null).execute()
  return rows.map(({ id }) => id)
}

export async function deleteBatch(store: Store, owner: string, id: string): Promise<boolean> {
  const batch = await findBatch(store, owner, id)
  if (!batch) return false
  await removeBatch(store, id)
  return true
}

async function removeBatch(store: Store, id: string): Promise<void> {
  const gone = await store.db.deleteFrom('audits').where('batch_id', '=', id).returning('document_id').execute()
  await removeDocuments(store, documentsOf(gone))
  await store.db.deleteFrom('batches').where('id', '=', id).execute()
}

export async function setBatchState(db: Connection, id: string, state: BatchRow['state']): Promise<void> {
  await db.updateTable('batches').set({ state, finished_at: null }).where('id', '=', id).execute()
}

/** Finished audits of a batch, whole, a page at a time so that a thousand never stand in memory together. */
export async function* batchResults(db: Connection, batchId: string, size = 20): AsyncGenerator<AuditRow> {
  for (let from = 0; ; from += size) {
    const rows = await db
      .selectFrom('audits')
      .selectAll()
      .where('batch_id', '=', batchId)
      .orderBy('position')
      .orderBy('id')
      .offset(from)
      .limit(size)
      .execute()
    yield* rows
    if (rows.length < size) return
  }
}
