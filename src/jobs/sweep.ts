import {
  addTotals,
  deadAfter,
  forgetDead,
  giveUpAudit,
  giveUpDelivery,
  orphans,
  removeExpired,
  removeOldUsage,
  sweepDocuments,
  unfinishedBatches
} from '../store/index.js'
import { countOf } from './count-check.js'
import { closeBatch, type Rooms, returnAudit } from './finish.js'

const every = 5000

/** An answer of the database that took longer, in ms, came from one that hung: every worker was silent then. */
const slow = 2000
/** Expired rows are not shown; their bytes go at the latest after this. */
const retentionEvery = 60_000

/** Looks after what no request looks after. Every process sweeps; each step may run in several at once. */
export class Sweeper {
  readonly #rooms: Rooms
  readonly #livingWorker: string
  readonly #onError: (error: unknown) => void
  #timer: NodeJS.Timeout | undefined
  #sweeping: Promise<void> = Promise.resolve()
  #lastRetention = 0
  /** Until then nobody's silence counts: the database was away, and living workers could not say that they live. */
  #deaf = 0

  constructor(rooms: Rooms, livingWorker: string, onError: (error: unknown) => void) {
    this.#rooms = rooms
    this.#livingWorker = livingWorker
    this.#onError = onError
  }

  /** The first sweep is done when this resolves. Alone on its database, a process knows at once that no other lives. */
  async start(): Promise<void> {
    await this.#sweep(this.#rooms.store.kind === 'pglite' ? 0 : deadAfter)
    this.#timer = setInterval(() => {
      this.#sweeping = this.#sweeping.then(() => this.#sweep(deadAfter))
    }, every)
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#sweeping
  }

  async #sweep(silence: number): Promise<void> {
    try {
      await this.#returnOrphans(silence)
      await endGivenUp(this.#rooms)
      await endDeliveries(this.#rooms)
      for (const batch of await unfinishedBatches(this.#rooms.store.db)) await closeBatch(this.#rooms, batch)
      const { retention } = this.#rooms.store.settings
      const now = this.#rooms.store.now().getTime()
      if (now - this.#lastRetention < Math.min(retentionEvery, retention)) return
      this.#lastRetention = now
      await applyRetention(this.#rooms)
    } catch (error) {
      this.#deaf = performance.now() + deadAfter
      this.#onError(error)
    }
  }

  async #returnOrphans(silence: number): Promise<void> {
    const asked = performance.now()
    const found = await orphans(this.#rooms.store, silence, this.#livingWorker)
    const answered = performance.now()
    if (answered - asked > slow) this.#deaf = answered + deadAfter
    if (answered >= this.#deaf) await returnOrphans(this.#rooms, found)
    await forgetDead(this.#rooms.store)
  }
}

/** Audits whose worker died are tried again, as often as any failed attempt. */
export async function returnOrphans(rooms: Rooms, found: Awaited<ReturnType<typeof orphans>>): Promise<void> {
  for (const row of found) {
    if (!row.job_id || !row.worker_id) continue
    await returnAudit(rooms, { auditId: row.id, jobId: row.job_id, workerId: row.worker_id }, false)
  }
}

/** Deletes everything whose time is over: results, decisions, documents, old counts. */
export async function applyRetention({ store }: Rooms): Promise<void> {
  await removeExpired(store)
  await sweepDocuments(store)
  await removeOldUsage(store, store.db)
}

/** What failed its last attempt becomes a typed failure. */
async function endGivenUp(rooms: Rooms): Promise<void> {
  const { store, queue, signals } = rooms
  const problem = {
    code: 'document.gave-up',
    message: 'The document stopped the program each time it was checked, and is not tried again.',
    todo: 'Save it anew with another program, or print it to PDF, and send that.',
    status: 422
  }
  for (;;) {
    const jobs = await queue.fetch('checks-given-up', 50)
    for (const job of jobs) {
      const batch = await giveUpAudit(store, store.db, job.subject, problem)
      if (batch !== undefined) await addTotals(store.db, countOf(problem.code))
      await queue.complete('checks-given-up', job.id)
      await signals.send(`audit:${job.subject}`)
      if (batch) await closeBatch(rooms, batch)
    }
    if (jobs.length === 0) return
  }
}

/** A webhook whose calls were cut off again and again has failed too. */
async function endDeliveries({ store, queue }: Rooms): Promise<void> {
  for (const job of await queue.fetch('webhooks-given-up', 50)) {
    await giveUpDelivery(store, job.subject)
    await queue.complete('webhooks-given-up', job.id)
  }
}
