import { randomUUID } from 'node:crypto'
import type { AuditOptions } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import {
  claimAudit,
  heartbeat,
  heldBy,
  isAway,
  noteProgress,
  type Progress,
  sayAlive,
  signOff
} from '../store/index.js'
import type { Checker } from './checker.js'
import { finishAudit, type Rooms, type Running, returnAudit } from './finish.js'

/** A signal may be lost: the queue is looked at this often anyway, in ms. */
const look = 1000
const noteEvery = 700

interface Task extends Running {
  documentId: string | null
  name: string
  options: AuditOptions
}

export interface RunnerEvents {
  onError?(error: unknown): void
}

/** Takes checks from the queue, as many at once as there are `slots`, until it is stopped. */
export class Runner {
  readonly id = randomUUID()
  readonly #rooms: Rooms
  readonly #checker: Checker
  readonly #slots: number
  readonly #events: RunnerEvents
  readonly #running = new Map<string, { done: Promise<void>; abort: AbortController }>()
  #stopping = false
  #woken = false
  /** A fault of the database left open what was written. */
  #doubt = false
  #wake = () => {}
  #loop: Promise<void> = Promise.resolve()
  #heart: NodeJS.Timeout | undefined

  constructor(rooms: Rooms, checker: Checker, slots: number, events: RunnerEvents = {}) {
    this.#rooms = rooms
    this.#checker = checker
    this.#slots = slots
    this.#events = events
  }

  async start(): Promise<void> {
    const { store, signals } = this.#rooms
    await sayAlive(store, this.id)
    this.#heart = setInterval(() => sayAlive(store, this.id).catch((error) => this.#events.onError?.(error)), heartbeat)
    const off = signals.on('checks', () => this.#rouse())
    this.#loop = this.#work().finally(off)
  }

  /** Takes nothing new, gives what runs `patience` ms to end, and returns the rest to the queue. */
  async stop(patience: number): Promise<void> {
    this.#stopping = true
    this.#rouse()
    await this.#loop
    const timer = setTimeout(() => this.#abortAll(), patience)
    await Promise.all([...this.#running.values()].map(({ done }) => done))
    clearTimeout(timer)
    clearInterval(this.#heart)
    await signOff(this.#rooms.store, this.id)
  }

  async #work(): Promise<void> {
    while (!this.#stopping) {
      this.#woken = false
      if (this.#doubt) await this.#settle().catch((error) => this.#failed(error))
      const free = this.#slots - this.#running.size
      const tasks = free > 0 ? await this.#take(free).catch((error) => void this.#failed(error)) : []
      for (const task of tasks ?? []) this.#begin(task)
      if (!tasks || tasks.length < free || free === 0) await this.#rest()
    }
  }

  #failed(error: unknown): void {
    this.#doubt = true
    this.#events.onError?.(error)
  }

  /** Returns what is marked as this worker's and does not run here: nobody else would, as long as this worker lives. */
  async #settle(): Promise<void> {
    for (const { id, job_id: jobId } of await heldBy(this.#rooms.store, this.id)) {
      if (!jobId || this.#running.has(jobId)) continue
      await returnAudit(this.#rooms, { auditId: id, jobId, workerId: this.id }, true)
    }
    this.#doubt = false
  }

  /** Takes jobs and marks their audits in one transaction: a crash in between leaves both as they were. */
  async #take(limit: number): Promise<Task[]> {
    const { store, queue } = this.#rooms
    return store.db.transaction().execute(async (trx) => {
      const tasks: Task[] = []
      for (const job of await queue.fetch('checks', limit, trx)) {
        const claim = { auditId: job.subject, jobId: job.id, workerId: this.id }
        const row = await claimAudit(trx, claim)
        if (!row) await queue.complete('checks', job.id, trx)
        else {
          tasks.push({
            ...claim,
            batchId: row.batch_id,
            previousId: row.previous_id,
            documentId: row.document_id,
            name: row.name,
            options: row.options
          })
        }
      }
      return tasks
    })
  }

  #begin(task: Task): void {
    const abort = new AbortController()
    const done = this.#run(task, abort.signal)
      .catch((error) => this.#failed(error))
      .finally(() => {
        this.#running.delete(task.jobId)
        this.#rouse()
      })
    this.#running.set(task.jobId, { done, abort })
  }

  async #run(task: Task, signal: AbortSignal): Promise<void> {
    const began = performance.now()
    const seconds = () => (performance.now() - began) / 1000
    try {
      const bytes = task.documentId ? await this.#rooms.store.bytes.get(task.documentId) : undefined
      if (!bytes) throw gone()
      const onProgress = this.#noter(task)
      const audit = await this.#checker.check(bytes, task.name, task.options, { signal, onProgress })
      await finishAudit(this.#rooms, task, { audit }, seconds())
    } catch (error) {
      // Neither a stop nor a database that was away says anything against the document.
      if (signal.aborted || isAway(error)) return returnAudit(this.#rooms, task, true)
      if (error instanceof Problem && error.status !== 503) {
        return finishAudit(this.#rooms, task, { problem: error }, seconds())
      }
      this.#events.onError?.(error)
      await returnAudit(this.#rooms, task, false)
    }
  }

  /** Writes down how far a check is, at most once in a while. */
  #noter(task: Task): (progress: Progress) => void {
    let noted = performance.now()
    return ({ page, pages }) => {
      if (page === 0 || performance.now() - noted < noteEvery) return
      noted = performance.now()
      noteProgress(this.#rooms.store, task, { page, pages }).catch((error) => this.#events.onError?.(error))
    }
  }

  #abortAll(): void {
    for (const { abort } of this.#running.values()) abort.abort()
  }

  #rouse(): void {
    this.#woken = true
    this.#wake()
  }

  /** Waits for a signal. One that came while the queue was being read counts. */
  #rest(): Promise<void> {
    if (this.#woken) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, look)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

function gone(): Problem {
  return new Problem('document.gone', 'The document was deleted before it was checked.', {
    todo: 'Send it again.',
    status: 410
  })
}
