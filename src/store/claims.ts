import { type Selectable, sql } from 'kysely'
import type { Connection } from './database.js'
import type { AuditState, AuditSummary, AuditTable, Progress } from './schema.js'
import type { Store } from './store.js'

/** An audit that a worker holds. Only the holder may write its result. */
export interface Claim {
  auditId: string
  jobId: string
  workerId: string
}

export type ClaimedAudit = Pick<
  Selectable<AuditTable>,
  'id' | 'batch_id' | 'previous_id' | 'document_id' | 'name' | 'options'
>

export type Written =
  | { state: 'done'; result: string; summary: AuditSummary }
  | { state: 'failed'; problem: { code: string; message: string; todo: string; status: number } }

const nextChange = sql<number>`nextval('change_number')`

/** Marks a queued audit as running by this worker. Undefined when it is no longer queued under that job. */
export async function claimAudit(db: Connection, claim: Claim): Promise<ClaimedAudit | undefined> {
  return db
    .updateTable('audits')
    .set(({ eb }) => ({
      state: 'running',
      worker_id: claim.workerId,
      started_at: sql<Date>`now()`,
      attempts: eb('attempts', '+', 1),
      change: nextChange
    }))
    .where('id', '=', claim.auditId)
    .where('job_id', '=', claim.jobId)
    .where('state', '=', 'queued')
    .returning(['id', 'batch_id', 'previous_id', 'document_id', 'name', 'options'])
    .executeTakeFirst()
}

/** Writes the one outcome of a claimed audit. False when the claim was lost in the meantime. */
export async function writeOutcome(store: Store, db: Connection, claim: Claim, written: Written): Promise<boolean> {
  const { state } = written
  const outcome =
    state === 'done'
      ? { state, result: written.result, summary: JSON.stringify(written.summary) }
      : { state, problem: JSON.stringify(written.problem) }
  return release(db, claim, { ...outcome, finished_at: store.now() })
}

/** Puts a claimed audit back among the queued. False when the claim was lost. */
export async function unclaimAudit(db: Connection, claim: Claim): Promise<boolean> {
  return release(db, claim, { state: 'queued' })
}

/** Ends an audit that no worker will take again. */
export async function giveUpAudit(
  store: Store,
  db: Connection,
  id: string,
  problem: { code: string; message: string; todo: string; status: number }
): Promise<string | null | undefined> {
  const row = await db
    .updateTable('audits')
    .set({
      state: 'failed',
      problem: JSON.stringify(problem),
      worker_id: null,
      finished_at: store.now(),
      change: nextChange
    })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning('batch_id')
    .executeTakeFirst()
  return row?.batch_id
}

/** Takes back what has not begun; gives the jobs that are no longer wanted. */
export async function cancelQueued(store: Store, db: Connection, batchId: string): Promise<string[]> {
  const rows = await db
    .updateTable('audits')
    .set({ state: 'cancelled', finished_at: store.now(), change: nextChange })
    .where('batch_id', '=', batchId)
    .where('state', '=', 'queued')
    .returning('job_id')
    .execute()
  return rows.flatMap((row) => row.job_id ?? [])
}

/** Makes failed and cancelled audits of a batch wait again, each under a new job. */
export async function requeueEnded(db: Connection, batchId: string): Promise<{ id: string; job_id: string | null }[]> {
  return db
    .updateTable('audits')
    .set({
      state: 'queued',
      job_id: sql<string>`gen_random_uuid()`,
      problem: null,
      finished_at: null,
      change: nextChange
    })
    .where('batch_id', '=', batchId)
    .where('state', 'in', ['failed', 'cancelled'] satisfies AuditState[])
    .where('document_id', 'is not', null)
    .returning(['id', 'job_id'])
    .execute()
}

/** Notes how far a claimed audit is. */
export async function noteProgress(store: Store, claim: Claim, progress: Progress): Promise<void> {
  await store.db
    .updateTable('audits')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', claim.auditId)
    .where('worker_id', '=', claim.workerId)
    .where('state', '=', 'running')
    .execute()
}

async function release(db: Connection, claim: Claim, values: Record<string, unknown>): Promise<boolean> {
  const row = await db
    .updateTable('audits')
    .set({ ...values, worker_id: null, change: nextChange })
    .where('id', '=', claim.auditId)
    .where('job_id', '=', claim.jobId)
    .where('worker_id', '=', claim.workerId)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
