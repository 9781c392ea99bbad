import { sql } from 'kysely'
import type { Store } from './store.js'

/** A worker says that it lives this often, in ms. */
export const heartbeat = 2000

/** A worker that was silent for this long is taken as dead and its audits go back to the queue. */
export const deadAfter = 12_000

/** Several machines share the database and no clock: only its own says who was silent. */
const databaseNow = sql<Date>`clock_timestamp()`
const before = (ms: number) => sql<Date>`clock_timestamp() - ${ms}::float8 * interval '1 millisecond'`

export async function sayAlive(store: Store, id: string): Promise<void> {
  await store.db
    .insertInto('workers')
    .values({ id, started_at: databaseNow, seen_at: databaseNow })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: databaseNow }))
    .execute()
}

export async function signOff(store: Store, id: string): Promise<void> {
  await store.db.deleteFrom('workers').where('id', '=', id).execute()
}

/** Audits that are marked as running by a worker that is dead or signed off. `silence` 0: by any other than `living`. */
export async function orphans(
  store: Store,
  silence: number,
  living: string
): Promise<{ id: string; job_id: string | null; worker_id: string | null }[]> {
  return store.db
    .selectFrom('audits')
    .leftJoin('workers', 'workers.id', 'audits.worker_id')
    .select(['audits.id', 'audits.job_id', 'audits.worker_id'])
    .where('audits.state', '=', 'running')
    .where('audits.worker_id', '!=', living)
    .where((where) => where.or([where('workers.id', 'is', null), where('workers.seen_at', '<=', before(silence))]))
    .execute()
}

/** Audits that are marked as running by this worker. */
export async function heldBy(store: Store, workerId: string): Promise<{ id: string; job_id: string | null }[]> {
  return store.db
    .selectFrom('audits')
    .select(['id', 'job_id'])
    .where('state', '=', 'running')
    .where('worker_id', '=', workerId)
    .execute()
}

export async function forgetDead(store: Store): Promise<void> {
  await store.db
    .deleteFrom('workers')
    .where('seen_at', '<', before(10 * deadAfter))
    .execute()
}
