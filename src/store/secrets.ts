import { randomBytes } from 'node:crypto'
import type { Connection } from './database.js'

/** The secret that signs an owner's webhooks; made at its first use. */
export async function ownerSecret(db: Connection, owner: string): Promise<string> {
  const name = `webhook:${owner}`
  await db
    .insertInto('secrets')
    .values({ name, value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const row = await db.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirstOrThrow()
  return row.value
}
