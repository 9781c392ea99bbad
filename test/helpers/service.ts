import './guard.mjs'
import createClient, { type Client } from 'openapi-fetch'
import { pino } from 'pino'
import type { Test as TapTest } from 'tap'
import type { paths } from '../../client/api.js'
import { buildApp } from '../../src/http/app.js'
import type { App } from '../../src/http/app-type.js'
import { logOptions } from '../../src/http/plugins/logging.js'
import { openService, type Service } from '../../src/jobs/service.js'
import { readSettings, type Settings } from '../../src/store/index.js'
import { createPool } from '../../src/worker/pool.js'
import { type Backend, backends } from './database.js'
import { leftOut } from './left-out.js'

export type Test = TapTest

export interface Running {
  url: string
  app: App
  service: Service
  client: Client<paths>
  /** Every log line so far. */
  log: string[]
}

export interface Wanted extends Partial<Settings> {
  now?: () => Date
}

/** Runs the same tests on every database there is. */
export async function onEveryBackend(t: Test, run: (t: Test, backend: Backend) => Promise<void>): Promise<void> {
  const all = await backends()
  if (all.length === 1) leftOut(t, 'this suite on PostgreSQL', 'a server at TEST_DATABASE_URL or 127.0.0.1:5432')
  for (const backend of all) await t.test(`on ${backend.name}`, (sub) => run(sub, backend))
}

/** Starts the whole service on a free port, with the real worker pool. It stops and is removed with the test. */
export async function startService(t: Test, backend: Backend, wanted: Wanted = {}): Promise<Running> {
  const { now, ...given } = wanted
  const { settings: place, remove } = await backend.fresh()
  const settings = readSettings({}, { port: 0, workers: 2, log: 'info', ...place, ...given })
  const log: string[] = []
  const logger = pino({ ...logOptions, level: 'debug' }, { write: (line: string) => void log.push(line) })
  const checker = settings.checksHere ? createPool({ threads: settings.workers }) : undefined
  const onError = (error: unknown) => logger.error({ err: error }, 'a job failed')
  const service = await openService({ settings, checker, events: { onError }, ...(now ? { now } : {}) })
  const app = await buildApp({ settings, service, logger })
  await app.listen({ host: settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host, port: 0 })
  t.teardown(async () => {
    await app.close()
    await service.stop(0)
    await remove()
  })
  const url = `http://127.0.0.1:${(app.server.address() as { port: number }).port}`
  return { url, app, service, log, client: createClient<paths>({ baseUrl: url }) }
}

/** The secret part of a key's text; it may itself hold the sign that divides the parts. */
export const secretOf = (key: string): string => key.split('_').slice(2).join('_')
