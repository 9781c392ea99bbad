import { sql } from 'kysely'
import type { Connection } from './database.js'

/** One number that only grows: how often, how many, how long. */
export interface Total {
  name: string
  label: string
  value: number
}

/** Adds to the numbers of all processes; give the transaction that writes what is counted. */
export async function addTotals(db: Connection, totals: Total[]): Promise<void> {
  // Always in one order: two processes that lock the same rows then never wait for each other.
  const rows = totals.toSorted((a, b) => (a.name + a.label < b.name + b.label ? -1 : 1))
  await db
    .insertInto('totals')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['name', 'label']).doUpdateSet({ value: sql<number>`totals.value + excluded.value` })
    )
    .execute()
}

export async function readTotals(db: Connection): Promise<Total[]> {
  return db.selectFrom('totals').selectAll().orderBy('name').orderBy('label').execute()
}
