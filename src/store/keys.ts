import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Connection } from './database.js'
import type { KeyTable } from './schema.js'

export const scopes = ['read', 'write', 'admin'] as const
export type Scope = (typeof scopes)[number]
export type KeyRow = Selectable<KeyTable>

export interface NewKey {
  name: string
  owner: string
  scopes: Scope[]
  ratePerMinute?: number | undefined
  quotaPerDay?: number | undefined
}

/** Makes a key and gives its text, which is not kept and cannot be shown again: `stigma_<id>_<secret>`. */
export async function makeKey(db: Connection, key: NewKey, now: Date): Promise<{ id: string; text: string }> {
  const id = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  await db
    .insertInto('keys')
    .values({
      id,
      name: key.name,
      owner: key.owner,
      hash: hashOf(secret),
      scopes: key.scopes.join(' '),
      rate_per_minute: key.ratePerMinute ?? null,
      quota_per_day: key.quotaPerDay ?? null,
      created_at: now
    })
    .execute()
  return { id, text: `stigma_${id}_${secret}` }
}

/** The key that the text belongs to. The time it takes does not depend on how much of the secret is right. */
export async function findKey(db: Connection, text: string): Promise<KeyRow | undefined> {
  const [, id, secret] = /^stigma_([0-9a-f]{12})_([\w-]{43})$/.exec(text) ?? []
  const row = id ? await db.selectFrom('keys').selectAll().where('id', '=', id).executeTakeFirst() : undefined
  const given = Buffer.from(hashOf(secret ?? text), 'hex')
  const kept = Buffer.from(row?.hash ?? hashOf(''), 'hex')
  const same = timingSafeEqual(given, kept)
  return row && same && !row.revoked_at ? row : undefined
}

export async function listKeys(db: Connection): Promise<KeyRow[]> {
  return db.selectFrom('keys').selectAll().orderBy('created_at').execute()
}

/** False when there is no such key, or it was revoked before. */
export async function revokeKey(db: Connection, id: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('keys')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function hasKeys(db: Connection): Promise<boolean> {
  const row = await db.selectFrom('keys').select('id').where('revoked_at', 'is', null).limit(1).executeTakeFirst()
  return row !== undefined
}

// A key is 256 random bits: a slow hash would protect nothing that a fast one does not.
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
