import { sql } from 'kysely'
import type { Connection } from './database.js'
import { later, type Store } from './store.js'

const day = 86_400_000

/**
 * Adds to what a subject has used in the present window and gives the sum and when the window ends. The count is in the
 * database because several `serve` processes share one limit.
 */
export async function use(
  store: Store,
  subject: string,
  window: number,
  amount: number
): Promise<{ used: number; ends: Date }> {
  const since = new Date(Math.floor(store.now().getTime() / window) * window)
  const row = await store.db
    .insertInto('usage')
    .values({ subject, since, used: amount })
    .onConflict((conflict) =>
      conflict.columns(['subject', 'since']).doUpdateSet({ used: sql<number>`usage.used + excluded.used` })
    )
    .returning('used')
    .executeTakeFirstOrThrow()
  return { used: row.used, ends: new Date(since.getTime() + window) }
}

/** Gives back what was counted for work that was refused. */
export async function giveBack(store: Store, subject: string, window: number, amount: number): Promise<void> {
  const since = new Date(Math.floor(store.now().getTime() / window) * window)
  await store.db
    .updateTable('usage')
    .set((row) => ({ used: row('used', '-', amount) }))
    .where('subject', '=', subject)
    .where('since', '=', since)
    .execute()
}

export async function removeOldUsage(store: Store, db: Connection): Promise<void> {
  await db
    .deleteFrom('usage')
    .where('since', '<', later(store, -2 * day))
    .execute()
}
