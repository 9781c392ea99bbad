import { cancelQueued, insertAudits, insertBatch, requeueEnded, setBatchState } from '../store/index.js'
import { closeBatch, type Rooms } from './finish.js'
import { priorities } from './queue.js'

/** One file of a batch: the document that was kept, or why the file was refused. */
export interface BatchFile {
  name: string
  options: Record<string, unknown>
  labels: Record<string, string>
  documentId: string | null
  problem?: { code: string; message: string; todo: string; status: number } | undefined
}

export interface NewBatch {
  owner: string
  name: string
  files: BatchFile[]
  previousId?: string | undefined
  webhook?: string | undefined
  /** `priorities.batch` unless somebody waits for it. */
  priority?: number
}

/** Writes a batch and queues its files, all or none. Gives its id. */
export async function createBatch(rooms: Rooms, batch: NewBatch): Promise<string> {
  const { store, queue, signals } = rooms
  const { owner, files } = batch
  const { priority = priorities.batch } = batch
  const id = await store.db.transaction().execute(async (trx) => {
    const batchId = await insertBatch(store, trx, { ...batch, total: files.length })
    const rows = files.map((file, position) => ({ ...file, owner, batchId, position, priority }))
    const audits = await insertAudits(store, trx, rows)
    const jobs = audits.map((audit) => ({ id: audit.jobId, subject: audit.id }))
    await queue.sendChecks(
      trx,
      jobs.filter((_, at) => !files[at]?.problem),
      priority
    )
    return batchId
  })
  await signals.send('checks')
  await closeBatch(rooms, id)
  return id
}

/** Takes back what has not begun. What runs ends, and is kept; a batch of which nothing waits stays as it is. */
export async function cancelBatch(rooms: Rooms, batchId: string): Promise<void> {
  const { store, queue } = rooms
  await store.db.transaction().execute(async (trx) => {
    const jobs = await cancelQueued(store, trx, batchId)
    if (jobs.length === 0) return
    await queue.cancelChecks(trx, jobs)
    await setBatchState(trx, batchId, 'cancelled')
  })
  await closeBatch(rooms, batchId)
}

/** Checks again what failed or was cancelled. Gives how many files that are. */
export async function retryBatch(rooms: Rooms, batchId: string): Promise<number> {
  const { store, queue, signals } = rooms
  const audits = await store.db.transaction().execute(async (trx) => {
    const again = await requeueEnded(trx, batchId)
    if (again.length === 0) return again
    await setBatchState(trx, batchId, 'open')
    await queue.sendChecks(trx, jobsOf(again), priorities.batch)
    return again
  })
  await signals.send('checks')
  return audits.length
}

function jobsOf(audits: { id: string; job_id: string | null }[]) {
  return audits.flatMap(({ id, job_id }) => (job_id ? [{ id: job_id, subject: id }] : []))
}
