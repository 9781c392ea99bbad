import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Connection } from './database.js'
import type { DeliveryTable } from './schema.js'
import type { Store } from './store.js'

export type DeliveryRow = Selectable<DeliveryTable>

export async function insertDelivery(
  store: Store,
  db: Connection,
  delivery: { owner: string; batchId: string; event: string; url: string; body: string }
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('deliveries')
    .values({
      id,
      owner: delivery.owner,
      batch_id: delivery.batchId,
      event: delivery.event,
      url: delivery.url,
      body: delivery.body,
      state: 'waiting',
      attempts: 0,
      created_at: store.now()
    })
    .execute()
  return id
}

export async function findDelivery(db: Connection, id: string): Promise<DeliveryRow | undefined> {
  return db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function deliveriesOf(db: Connection, batchId: string): Promise<DeliveryRow[]> {
  return db.selectFrom('deliveries').selectAll().where('batch_id', '=', batchId).orderBy('created_at').execute()
}

/** Ends a delivery whose last attempt was cut off, so that nobody waits for another. */
export async function giveUpDelivery(store: Store, id: string): Promise<void> {
  await store.db
    .updateTable('deliveries')
    .set({ state: 'failed', finished_at: store.now() })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

/** Notes one attempt; `state` stays `waiting` while another will follow. */
export async function noteAttempt(
  store: Store,
  id: string,
  state: DeliveryRow['state'],
  status: number | null
): Promise<void> {
  await store.db
    .updateTable('deliveries')
    .set((row) => ({
      state,
      last_status: status,
      attempts: row('attempts', '+', 1),
      finished_at: state === 'waiting' ? null : store.now()
    }))
    .where('id', '=', id)
    .execute()
}
