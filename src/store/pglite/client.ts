import type { Worker } from 'node:worker_threads'
import { startThread } from './start.js'
import type { Request, ThreadOptions } from './thread.js'

export interface Answer {
  rows: unknown[]
  affected: number
}

type Asked = Request extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never

/** The near end of the PGlite thread. */
export class PgliteClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  #last = 0
  #gone: Error | undefined
  /** True when something was written since the last dump. */
  dirty = false

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (message: Answer & { id: number; error?: { message: string; code?: string } }) => {
      const waiter = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if (message.error) waiter?.reject(Object.assign(new Error(message.error.message), { code: message.error.code }))
      else waiter?.resolve({ rows: message.rows, affected: message.affected })
    })
    worker.on('error', (error) => this.#fail(error))
    worker.on('exit', () => this.#fail(new Error('The embedded database has stopped.')))
  }

  /** Starts the thread and waits until the database is open. */
  static async open(options: ThreadOptions): Promise<PgliteClient> {
    const client = new PgliteClient(startThread(options))
    await client.#wait(0)
    return client
  }

  query(sql: string, values: unknown[]): Promise<Answer> {
    if (!/^\s*select/i.test(sql)) this.dirty = true
    return this.#ask({ op: 'query', sql, values })
  }

  async dump(file: string): Promise<void> {
    this.dirty = false
    await this.#ask({ op: 'dump', file }).catch((error) => {
      this.dirty = true
      throw error
    })
  }

  async close(): Promise<void> {
    await this.#ask({ op: 'close' })
    await this.#worker.terminate()
  }

  #ask(request: Asked): Promise<Answer> {
    if (this.#gone) return Promise.reject(this.#gone)
    this.#last += 1
    const answer = this.#wait(this.#last)
    this.#worker.postMessage({ ...request, id: this.#last })
    return answer
  }

  #wait(id: number): Promise<Answer> {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  #fail(error: Error): void {
    this.#gone = error
    for (const waiter of this.#waiting.values()) waiter.reject(error)
    this.#waiting.clear()
  }
}
