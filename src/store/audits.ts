import { randomUUID } from 'node:crypto'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Connection } from './database.js'
import { removeDocuments } from './documents.js'
import type { AuditState, AuditTable } from './schema.js'
import { later, type Store } from './store.js'

export type AuditRow = Selectable<AuditTable>

/** A row without the audit itself, which may be a megabyte. */
export type AuditLine = Omit<AuditRow, 'result'>

export const lineColumns = [
  'id',
  'owner',
  'batch_id',
  'position',
  'document_id',
  'name',
  'options',
  'labels',
  'state',
  'priority',
  'job_id',
  'attempts',
  'worker_id',
  'previous_id',
  'problem',
  'summary',
  'progress',
  'created_at',
  'started_at',
  'finished_at',
  'expires_at',
  'change'
] as const

export interface NewAudit {
  owner: string
  documentId: string | null
  name: string
  options: Record<string, unknown>
  labels?: Record<string, string>
  priority: number
  batchId?: string
  position?: number
  previousId?: string | undefined
  /** Given for a file that was refused: its audit has failed from the start. */
  problem?: { code: string; message: string; todo: string; status: number } | undefined
}

/** Rows that one statement writes; PostgreSQL takes at most 65,535 values. */
const chunk = 500

/** Writes queued audits, in their order; their jobs are sent by the caller in the same transaction. */
export async function insertAudits(
  store: Store,
  db: Connection,
  audits: NewAudit[]
): Promise<{ id: string; jobId: string }[]> {
  const rows = audits.map((audit) => rowOf(store, audit))
  for (let from = 0; from < rows.length; from += chunk) {
    await db
      .insertInto('audits')
      .values(rows.slice(from, from + chunk))
      .execute()
  }
  return rows.map((row) => ({ id: row.id, jobId: row.job_id }))
}

function rowOf(store: Store, audit: NewAudit) {
  return {
    id: randomUUID(),
    owner: audit.owner,
    batch_id: audit.batchId ?? null,
    position: audit.position ?? 0,
    document_id: audit.documentId,
    name: audit.name,
    options: JSON.stringify(audit.options),
    labels: JSON.stringify(audit.labels ?? {}),
    state: audit.problem ? ('failed' as const) : ('queued' as const),
    problem: audit.problem ? JSON.stringify(audit.problem) : null,
    finished_at: audit.problem ? store.now() : null,
    priority: audit.priority,
    job_id: randomUUID(),
    previous_id: audit.previousId ?? null,
    attempts: 0,
    worker_id: null,
    result: null,
    created_at: store.now(),
    expires_at: later(store, store.settings.retention)
  } satisfies Insertable<AuditTable>
}

/** An audit of that owner. What belongs to another owner, or whose time is over, does not exist for the caller. */
export async function findAudit(store: Store, owner: string, id: string): Promise<AuditRow | undefined> {
  return store.db
    .selectFrom('audits')
    .selectAll()
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where('expires_at', '>', store.now())
    .executeTakeFirst()
}

export async function auditState(db: Connection, id: string): Promise<AuditState | undefined> {
  return (await db.selectFrom('audits').select('state').where('id', '=', id).executeTakeFirst())?.state
}

/** Removes audit, decisions and document. False when the owner has no such audit. */
export async function deleteAudit(store: Store, owner: string, id: string): Promise<boolean> {
  const row = await store.db
    .deleteFrom('audits')
    .where('id', '=', id)
    .where('owner', '=', owner)
    .returning('document_id')
    .executeTakeFirst()
  if (!row) return false
  await removeDocuments(store, documentsOf([row]))
  return true
}

/** Removes every audit and batch whose time is over. Gives how many audits went. */
export async function removeExpired(store: Store): Promise<number> {
  const gone = await store.db
    .deleteFrom('audits')
    .where('expires_at', '<=', store.now())
    .returning('document_id')
    .execute()
  await removeDocuments(store, documentsOf(gone))
  await store.db.deleteFrom('batches').where('expires_at', '<=', store.now()).execute()
  return gone.length
}

/** How many audits wait or run: of people who wait for an answer, and of all. */
export async function countOpen(db: Connection): Promise<{ waiting: number; all: number }> {
  const row = await db
    .selectFrom('audits')
    .select([
      sql<number>`(count(*) filter (where priority > 0))::int`.as('waiting'),
      sql<number>`count(*)::int`.as('all')
    ])
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow()
  return row
}

/** The documents of deleted audits. */
export function documentsOf(rows: { document_id: string | null }[]): string[] {
  return rows.flatMap((row) => row.document_id ?? [])
}
