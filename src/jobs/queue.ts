import PgBoss from 'pg-boss'
import { alone, type Connection, executeSql, type Store } from '../store/index.js'

/** A person waiting for the answer goes before every batch. */
export const priorities = { person: 10, batch: 0 } as const

const checks = 'checks'
const checksGivenUp = 'checks-given-up'
const webhooks = 'webhooks'
const webhooksGivenUp = 'webhooks-given-up'

interface QueueOptions {
  /** Extra attempts after the first, the shortest pause between two in seconds, and the longest an attempt may take. */
  retryLimit: number
  retryDelay: number
  expireInSeconds: number
}

/** The document's own clocks end a check long before this; it is the net under them. */
const checkQueue: QueueOptions = { retryLimit: 5, retryDelay: 1, expireInSeconds: 900 }
/** How often a webhook is called at most. */
export const webhookAttempts = 9

export interface Job {
  id: string
  /** The audit or delivery that the job is about. */
  subject: string
}

export type QueueName = typeof checks | typeof checksGivenUp | typeof webhooks | typeof webhooksGivenUp

/** pg-boss on the service's own database, so that a job and the rows it is about are written in one transaction. */
export class Queue {
  readonly #boss: PgBoss
  readonly #store: Store

  private constructor(boss: PgBoss, store: Store) {
    this.#boss = boss
    this.#store = store
  }

  static async open(store: Store, onError: (error: Error) => void): Promise<Queue> {
    const boss = new PgBoss({
      db: adapter(store.db),
      schema: 'queue',
      schedule: false,
      maintenanceIntervalSeconds: 30,
      monitorStateIntervalSeconds: 60,
      archiveCompletedAfterSeconds: 600,
      deleteAfterHours: 24
    })
    boss.on('error', onError)
    await alone(store, () => prepare(boss, store))
    return new Queue(boss, store)
  }

  /** Puts checks into the queue; give the transaction that writes their audits. */
  async sendChecks(db: Connection, jobs: Job[], priority: number): Promise<void> {
    const inserts = jobs.map((job) => ({ id: job.id, name: checks, data: { subject: job.subject }, priority }))
    await this.#boss.insert(inserts, { db: adapter(db) })
  }

  async sendWebhook(db: Connection, delivery: string): Promise<void> {
    await this.#boss.send(webhooks, { subject: delivery }, { db: adapter(db) })
  }

  /** Takes up to `limit` jobs, the most urgent first. In a transaction they are only taken when it commits. */
  async fetch(name: QueueName, limit: number, db: Connection = this.#store.db): Promise<Job[]> {
    const jobs = await this.#boss.fetch<{ subject: string }>(name, { batchSize: limit, db: adapter(db) })
    return jobs.map((job) => ({ id: job.id, subject: job.data.subject }))
  }

  async complete(name: QueueName, id: string, db: Connection = this.#store.db): Promise<void> {
    await this.#boss.complete(name, id, {}, { db: adapter(db) })
  }

  /** The job is tried again after a pause, or, after its last attempt, given up. */
  async fail(name: QueueName, id: string, db: Connection = this.#store.db): Promise<void> {
    await this.#boss.fail(name, id, {}, { db: adapter(db) })
  }

  /** Puts a job that was begun back at once, as when the process stops. It does not count as an attempt. */
  async giveBack(name: QueueName, id: string, db: Connection = this.#store.db): Promise<void> {
    await this.#boss.cancel(name, id, { db: adapter(db) })
    await executeSql(db, 'update queue.job set started_on = null where name = $1 and id = $2', [name, id])
    await this.#boss.resume(name, id, { db: adapter(db) })
  }

  async cancelChecks(db: Connection, ids: string[]): Promise<void> {
    if (ids.length > 0) await this.#boss.cancel(checks, ids, { db: adapter(db) })
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false, wait: false })
  }
}

async function prepare(boss: PgBoss, store: Store): Promise<void> {
  await boss.start()
  await boss.createQueue(checksGivenUp, { name: checksGivenUp, retryLimit: 100 })
  await boss.createQueue(checks, { name: checks, ...checkQueue, retryBackoff: true, deadLetter: checksGivenUp })
  await boss.createQueue(webhooksGivenUp, { name: webhooksGivenUp, retryLimit: 100 })
  await boss.createQueue(webhooks, { name: webhooks })
  await boss.updateQueue(webhooks, {
    name: webhooks,
    retryLimit: webhookAttempts - 1,
    retryDelay: store.settings.webhookRetry,
    retryBackoff: true,
    expireInSeconds: 60,
    deadLetter: webhooksGivenUp
  })
}

function adapter(db: Connection): PgBoss.Db {
  return { executeSql: (text, values) => executeSql(db, text, values ?? []) }
}
