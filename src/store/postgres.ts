import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database.js'
import type { Tables } from './schema.js'

/** A connection on which nothing moves for this long, in ms, while an answer is due is taken for dead. */
const silence = 20_000

/** Errors that came from a connection to the database: their codes alone are those of any socket. */
const ofDatabase = new WeakSet<object>()

/** @param url a PostgreSQL that may go away and come back at any moment */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000, keepAlive: true })
  // An idle connection that the server drops is replaced at the next query.
  pool.on('error', () => {})
  pool.on('connect', (client) => outlive(client))
  const connect = () => pool.connect().catch(marked)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } }) })
  return { kind: 'postgres', db, restored: undefined, close: () => db.destroy() }
}

/**
 * Lets the process outlive the connection. The pool hears only of idle connections; one that is in use tells its own
 * listeners, and without any its end would end the process. The query that runs fails by itself.
 */
export function outlive(client: pg.ClientBase, silent = silence): void {
  client.on('error', (error) => void ofDatabase.add(error))
  const { stream } = (client as unknown as { connection: { stream: Stream } }).connection
  // A server that hangs sends nothing, not even an end.
  stream.setTimeout(silent, () => {
    stream.destroy(Object.assign(new Error('The database is silent.'), { code: 'ETIMEDOUT' }))
  })
}

function marked(error: Error): never {
  ofDatabase.add(error)
  throw error
}

interface Stream {
  setTimeout(ms: number, silent: () => void): void
  destroy(error: Error): void
}

/**
 * True for an error of a server that is away, starting, stopping, full or turned to reading only: the same call may
 * succeed later, here or on the server that takes its place.
 */
export function isAway(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  if (ofDatabase.has(error as object) && !refused.test(code)) return true
  return awayCodes.test(code) || /^Connection terminated|^The embedded database has stopped/.test(message)
}

/**
 * 08 connection, 25006 a standby, 53 out of disk, memory or connections, 55000 and 55P03 not possible in this state, 57P
 * stopping or starting, 58 the server's own disk.
 */
const awayCodes = /^(08...|25006|53...|55000|55P03|57P0[1-5]|58...)$/

/** 28 no such user or password, 3D no such database: waiting mends neither. */
const refused = /^(28|3D)/
