import t from 'tap'
import type { Audit } from '../../src/contract/audit.js'
import { Problem } from '../../src/contract/problem.js'
import { createBatch } from '../../src/jobs/batch.js'
import type { Checker } from '../../src/jobs/checker.js'
import { Queue } from '../../src/jobs/queue.js'
import { openService, type Service } from '../../src/jobs/service.js'
import { openSignals } from '../../src/jobs/signals.js'
import { submitDocument, waitForAudit } from '../../src/jobs/submit.js'
import { returnOrphans, Sweeper } from '../../src/jobs/sweep.js'
import {
  executeSql,
  findDelivery,
  insertBatch,
  insertDelivery,
  keepDocument,
  openStore,
  orphans,
  readSettings,
  type Settings
} from '../../src/store/index.js'
import { checkDocument } from '../../src/worker/check.js'
import { onEveryBackend, type Test } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const line = Buffer.from(`${JSON.stringify({ id: 'q1', text: 'Have you ever been treated for a mental illness?' })}\n`)

/** Checks in this thread, so that a test can hold a check, break it, and see the order. */
function heldChecker() {
  const order: string[] = []
  let held: Promise<void> = Promise.resolve()
  let release = () => {}
  const broken = new Map<string, Error>()
  const checker: Checker = {
    async check(bytes, name, options, how): Promise<Audit> {
      order.push(name)
      await Promise.race([held, aborted(how?.signal)])
      const error = broken.get(name)
      if (error) throw error
      return checkDocument(bytes, name, options)
    },
    close: async () => {}
  }
  const hold = () => {
    held = new Promise((resolve) => {
      release = resolve
    })
  }
  return { checker, order, hold, release: () => release(), broken }
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}

onEveryBackend(t, async (t, backend) => {
  // One database for all: an embedded one takes seconds to make and half a second to open again.
  const place = await backend.fresh()
  t.teardown(place.remove)
  const settings = readSettings({}, { ...place.settings, workers: 1 })

  await t.test('a person who waits goes before a batch', async (t) => {
    const { checker, order, hold, release } = heldChecker()
    const service = await open(t, settings, checker)
    hold()
    const files = await Promise.all(['one', 'two', 'three'].map((name) => fileOf(service, name)))
    await createBatch(service, { owner: 'a', name: 'batch', files })
    await until(() => order.length === 1)
    const id = await submit(service, 'person')
    release()
    t.equal(await waitForAudit(service, id, 60_000), 'done')
    t.equal(order[1], 'person')
  })

  await t.test('a check that crashes is repeated; what crashes each time becomes a typed failure', async (t) => {
    const { checker, order, broken } = heldChecker()
    const service = await open(t, settings, checker)
    broken.set('flaky', new Error('out of luck'))
    const id = await submit(service, 'flaky')
    const attempts = () => order.filter((name) => name === 'flaky').length
    await until(() => attempts() > 0)
    broken.delete('flaky')
    t.equal(await waitForAudit(service, id, 60_000), 'done')
    t.ok(attempts() > 1)

    broken.set('unread', new Problem('document.damaged', 'It is damaged.', { todo: 'Send another.' }))
    const failed = await submit(service, 'unread')
    t.equal(await waitForAudit(service, failed, 60_000), 'failed')
    t.equal(order.filter((name) => name === 'unread').length, 1, 'what its sender must mend is not repeated')
  })

  await t.test('a dead worker loses nothing, and a late result of it is not taken', async (t) => {
    const dead = heldChecker()
    const service = await open(t, settings, dead.checker)
    dead.hold()
    const id = await submit(service, 'mine')
    await until(() => dead.order.includes('mine'))
    const before = await row(service, id)
    // The worker is silent: to everybody else it looks dead.
    await service.store.db.deleteFrom('workers').execute()
    await returnOrphans(service, await orphans(service.store, 0, 'somebody else'))
    const returned = await row(service, id)
    t.ok(returned?.state === 'queued' || returned!.attempts > before!.attempts, 'it waits again, or was taken again')
    dead.release()
    await until(async () => (await row(service, id))?.state === 'done')
    const after = await row(service, id)
    t.ok(after!.attempts > before!.attempts, 'the result is the second attempt’s')
  })

  await t.test('a fault of the database while a result is written loses nothing', async (t) => {
    const { checker, order, hold, release } = heldChecker()
    const service = await open(t, settings, checker)
    hold()
    const id = await submit(service, 'blip')
    await until(() => order.includes('blip'))
    let faults = 0
    const away = async () => {
      faults += 1
      throw Object.assign(new Error('terminating connection'), { code: '57P01' })
    }
    const { queue } = service
    Object.assign(queue, { complete: away, fail: away })
    release()
    await until(() => faults > 2)
    Object.assign(queue, { complete: Queue.prototype.complete, fail: Queue.prototype.fail })
    t.equal(await waitForAudit(service, id, 60_000), 'done')
  })

  await t.test('a webhook whose last call was cut off ends as failed', async (t) => {
    const store = await openStore(settings)
    t.teardown(() => store.close())
    const queue = await Queue.open(store, () => {})
    const rooms = { store, queue, signals: await openSignals(store), stopping: new AbortController().signal }
    const batchId = await insertBatch(store, store.db, { owner: 'a', name: 'hook', total: 0 })
    const url = 'https://example.com/'
    const id = await insertDelivery(store, store.db, { owner: 'a', batchId, event: 'batch.finished', url, body: '{}' })
    await queue.sendWebhook(store.db, id)
    await executeSql(store.db, `update queue.job set retry_count = retry_limit where name = 'webhooks'`)
    for (const job of await queue.fetch('webhooks', 10)) await queue.fail('webhooks', job.id)
    const sweeper = new Sweeper(rooms, 'none', (error) => t.fail(String(error)))
    await sweeper.start()
    await sweeper.stop()
    t.match(await findDelivery(store.db, id), { state: 'failed' })
    await queue.close()
    await rooms.signals.close()
  })

  await t.test('a stop lets what runs end, and returns what does not to the queue', async (t) => {
    const { checker, order, hold } = heldChecker()
    const stopped = await openService({ settings, checker })
    hold()
    const id = await submit(stopped, 'long')
    await until(() => order.includes('long'))
    await stopped.stop(50)

    const service = await open(t, settings, heldChecker().checker)
    t.equal(await waitForAudit(service, id, 60_000), 'done', 'and the next process finishes it')
  })
})

async function open(t: Test, settings: Settings, checker: Checker): Promise<Service> {
  const service = await openService({ settings, checker })
  t.teardown(() => service.stop(0))
  return service
}

const submit = (service: Service, name: string) =>
  submitDocument(service, { owner: 'a', bytes: line, name, options: {} })

async function fileOf(service: Service, name: string) {
  return { name, options: {}, labels: {}, documentId: await keepDocument(service.store, 'a', line) }
}

const row = (service: Service, id: string) =>
  service.store.db.selectFrom('audits').selectAll().where('id', '=', id).executeTakeFirst()
