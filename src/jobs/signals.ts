import { EventEmitter } from 'node:events'
import pg from 'pg'
import { executeSql, type Store } from '../store/index.js'

/** Wakes whoever waits for a topic, in every process. A signal may be lost: waiters also look for themselves. */
export interface Signals {
  send(topic: string): Promise<void>
  /** Calls back on each signal of the topic until the function it gives is called. */
  on(topic: string, listener: () => void): () => void
  close(): Promise<void>
}

const channel = 'stigmacheck'

/** Signals through PostgreSQL where several processes share it; within the process for the embedded database. */
export async function openSignals(store: Store): Promise<Signals> {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  const on = (topic: string, listener: () => void) => {
    emitter.on(topic, listener)
    return () => emitter.off(topic, listener)
  }
  if (!store.settings.databaseUrl) {
    return { send: async (topic) => void emitter.emit(topic), on, close: async () => void emitter.removeAllListeners() }
  }
  const listener = new Listener(store.settings.databaseUrl, (topic) => emitter.emit(topic))
  await listener.open()
  return {
    async send(topic) {
      await executeSql(store.db, 'select pg_notify($1, $2)', [channel, topic])
    },
    on,
    close: () => listener.close()
  }
}

/** One connection that only listens; it is opened anew when the server drops it. */
class Listener {
  #client: pg.Client | undefined
  #closed = false
  readonly #url: string
  readonly #heard: (topic: string) => void

  constructor(url: string, heard: (topic: string) => void) {
    this.#url = url
    this.#heard = heard
  }

  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url })
    client.on('error', () => this.#again())
    client.on('end', () => this.#again())
    client.on('notification', ({ payload }) => payload && this.#heard(payload))
    await client.connect()
    await client.query(`listen ${channel}`)
    this.#client = client
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#client?.end().catch(() => {})
  }

  #again(): void {
    if (this.#closed || !this.#client) return
    this.#client = undefined
    const timer = setTimeout(() => this.open().catch(() => this.#again()), 1000)
    timer.unref()
  }
}
