import { randomBytes } from 'node:crypto'
import { access, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '../../src/store/database.js'
import { readSettings, type Settings } from '../../src/store/settings.js'

/** A place for a test file's rows: an embedded database or a database of its own on a server. */
export interface Backend {
  name: 'PGlite' | 'PostgreSQL'
  /** Settings for a service on a fresh, empty database; `remove` takes it away. */
  fresh(): Promise<{ settings: Partial<Settings>; remove: () => Promise<void> }>
}

const found = 'postgres://postgres@127.0.0.1:5432/postgres'
const server = process.env.TEST_DATABASE_URL ?? found

/** PGlite always; PostgreSQL where there is one. */
export async function backends(): Promise<Backend[]> {
  const reached = await query(server, 'select 1').then(
    () => true,
    () => false
  )
  return reached ? [pglite, postgres] : [pglite]
}

export const pglite: Backend = {
  name: 'PGlite',
  async fresh() {
    const data = await mkdtemp(join(tmpdir(), 'stigmacheck-'))
    await copyFile(await template(), join(data, 'dump.tar.gz'))
    return { settings: { data, databaseUrl: undefined }, remove: () => rm(data, { recursive: true, force: true }) }
  }
}

export const postgres: Backend = {
  name: 'PostgreSQL',
  async fresh() {
    const name = `stigmacheck_${randomBytes(6).toString('hex')}`
    await query(server, `create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    return {
      settings: { databaseUrl: url.href, data: join(tmpdir(), name) },
      remove: () => query(server, `drop database if exists ${name} with (force)`)
    }
  }
}

/** The first PGlite of a machine takes seconds to make; the others start from its dump. */
async function template(): Promise<string> {
  const folder = join('.tap', 'pglite')
  const file = join(folder, 'empty-0.5.16.tar.gz')
  const there = await access(file).then(
    () => true,
    () => false
  )
  if (there) return file
  await mkdir(folder, { recursive: true })
  const data = await mkdtemp(join(tmpdir(), 'stigmacheck-'))
  const database = await openDatabase(readSettings({}, { data }))
  await database.close()
  await copyFile(join(data, 'dump.tar.gz'), `${file}.${process.pid}`)
  await rename(`${file}.${process.pid}`, file)
  await rm(data, { recursive: true })
  return file
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
