import { EventEmitter } from 'node:events'
import pg from 'pg'
import { executeSql, isAway, outlive, type Store } from '../store/index.js'

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
      // What the signal is about is already kept: who waits finds it by looking.
      await executeSql(store.db, 'select pg_notify($1, $2)', [channel, topic]).catch((error) => {
        if (!isAway(error)) throw error
      })
    },
    on,
    close: () => listener.close()
  }
}

/** The first pause before the listening connection is opened again, and the longest, in ms. */
const pauses = { first: 200, longest: 5000 }

/** A connection that only listens shows that it lives this often, in ms. */
const pulse = 8000

/** One connection that only listens; it is opened anew, however long the server is away. */
class Listener {
  #client: pg.Client | undefined
  #timer: NodeJS.Timeout | undefined
  #pause = pauses.first
  #closed = false
  readonly #url: string
  readonly #heard: (topic: string) => void

  constructor(url: string, heard: (topic: string) => void) {
    this.#url = url
    this.#heard = heard
  }

  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, connectionTimeoutMillis: 10_000, keepAlive: true })
    this.#client = client
    client.on('error', () => this.#lost(client))
    client.on('end', () => this.#lost(client))
    client.on('notification', ({ payload }) => payload && this.#heard(payload))
    await client.connect()
    outlive(client)
    await client.query(`listen ${channel}`)
    this.#pause = pauses.first
    this.#beat(client)
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#client?.end().catch(() => {})
  }

  /** A server that is gone without a word is noticed by the silence after a question. */
  #beat(client: pg.Client): void {
    this.#timer = setTimeout(() => {
      client.query('select 1').then(
        () => this.#client === client && this.#beat(client),
        () => this.#lost(client)
      )
    }, pulse)
    this.#timer.unref()
  }

  #lost(client: pg.Client): void {
    if (this.#closed || this.#client !== client) return
    this.#client = undefined
    clearTimeout(this.#timer)
    client.end().catch(() => {})
    this.#timer = setTimeout(() => this.#again(), this.#pause)
    this.#timer.unref()
    this.#pause = Math.min(pauses.longest, 2 * this.#pause)
  }

  async #again(): Promise<void> {
    try {
      await this.open()
      // What was sent in between is lost; there may be work.
      this.#heard('checks')
    } catch {
      if (this.#client) this.#lost(this.#client)
    }
  }
}
