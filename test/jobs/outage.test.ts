import pg from 'pg'
import t from 'tap'
import { openService, type Service } from '../../src/jobs/service.js'
import { submitDocument, waitForAudit } from '../../src/jobs/submit.js'
import { deadAfter, executeSql, isAway, orphans, outlive, readSettings, sayAlive } from '../../src/store/index.js'
import { checkDocument } from '../../src/worker/check.js'
import { backends } from '../helpers/database.js'
import { leftOut } from '../helpers/left-out.js'
import { ever, listFile } from '../helpers/lists.js'
import { openProxy } from '../helpers/proxy.js'
import { until } from '../helpers/until.js'

const postgres = (await backends()).find(({ name }) => name === 'PostgreSQL')
if (!postgres) leftOut(t, 'what happens around PostgreSQL', 'a server at TEST_DATABASE_URL or 127.0.0.1:5432')
else
  t.test('a PostgreSQL that goes away and comes back', async (t) => {
    const place = await postgres.fresh()
    t.teardown(place.remove)
    const direct = place.settings.databaseUrl!
    const proxy = await openProxy(t, direct)
    const settings = readSettings({}, { ...place.settings, databaseUrl: proxy.url, workers: 1 })
    const checker = { check: checkDocument, close: async () => {} }
    const service = await openService({ settings, checker })
    t.teardown(() => service.stop(0))

    await t.test('that ends busy connections ends no process; the query fails as "away"', async (t) => {
      const busy = executeSql(service.store.db, 'select pg_sleep(600)').catch((error) => error)
      await until(async () => (await terminate(direct, "query like '%pg_sleep(600)%'")) > 0)
      t.ok(isAway(await busy))
      t.equal(await answered(service), 'done', 'and the next document is checked')
    })

    await t.test('that resets connections in use is said to be away, too', async (t) => {
      const busy = executeSql(service.store.db, 'select pg_sleep(600)').catch((error) => error)
      await until(async () => (await count(direct, "query like '%pg_sleep(600)%' and state = 'active'")) > 0)
      proxy.refuse()
      t.ok(isAway(await busy))
      const refused = await executeSql(service.store.db, 'select 1').catch((error) => error)
      t.ok(isAway(refused), 'as is a connection that is refused')
      t.notOk(isAway(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })), 'but not a client that hangs up')
      proxy.accept()
    })

    await t.test('signals are heard again after an outage of any length', async (t) => {
      await answered(service)
      await until(async () => (await listening(direct)) === 1)
      proxy.refuse()
      // More than one try fails: the first program gave up after one.
      await until(() => proxy.refused() > 12)
      proxy.accept()
      await until(async () => (await listening(direct)) === 1)
      let heard = 0
      service.signals.on('topic', () => heard++)
      await until(async () => {
        await service.signals.send('topic').catch(() => {})
        return heard > 0
      })
      t.equal(await answered(service), 'done')
    })

    await t.test('that hangs without a word is noticed', async (t) => {
      const client = new pg.Client({ connectionString: proxy.url })
      await client.connect()
      outlive(client, 300)
      await client.query('select 1')
      proxy.hang()
      t.ok(isAway(await client.query('select 1').catch((error) => error)))
      proxy.refuse()
      proxy.accept()
    })

    await t.test('a worker whose clock is wrong is not taken for dead', async (t) => {
      const wrong = { ...service.store, now: () => new Date(Date.now() - 45_000) }
      await until(() =>
        sayAlive(wrong, 'late').then(
          () => true,
          () => false
        )
      )
      const { id } = await service.store.db
        .selectFrom('audits')
        .select('id')
        .where('state', '=', 'done')
        .executeTakeFirstOrThrow()
      const held = { state: 'running', worker_id: 'late' } as const
      await service.store.db.updateTable('audits').set(held).where('id', '=', id).execute()
      t.same(await orphans(service.store, deadAfter, 'other'), [])
      const past = executeSql(service.store.db, `update workers set seen_at = now() - interval '13 s'`)
      await past
      t.same(
        (await orphans(service.store, deadAfter, 'other')).map((row) => row.id),
        [id],
        'one that is silent is'
      )
    })
  })

/** Sends a list and gives how its audit ended. */
async function answered(service: Service): Promise<string | undefined> {
  const bytes = new Uint8Array(await listFile([ever]).arrayBuffer())
  let id: string | undefined
  await until(async () => {
    id = await submitDocument(service, { owner: 'a', bytes, name: 'a.jsonl', options: {} }).catch(() => undefined)
    return id !== undefined
  })
  let state: string | undefined
  await until(async () => {
    state = await waitForAudit(service, id!, 10_000).catch(() => undefined)
    return state !== undefined
  })
  return state
}

const terminate = (url: string, where: string) =>
  first(url, `select count(pg_terminate_backend(pid))::int as n ${activity(url, where)}`)
const count = (url: string, where: string) => first(url, `select count(*)::int as n ${activity(url, where)}`)
const listening = (url: string) => count(url, "query in ('listen stigmacheck', 'select 1') and state = 'idle'")

/** Only connections to this test's own database. */
const activity = (url: string, where: string) =>
  `from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}' and pid <> pg_backend_pid() and ${where}`

async function first(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows[0].n
  } finally {
    await client.end()
  }
}
