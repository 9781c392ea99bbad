import { type DeliveryRow, findDelivery, noteAttempt, ownerSecret } from '../store/index.js'
import type { Rooms } from './finish.js'
import { type Job, webhookAttempts } from './queue.js'
import { callWebhook, sign } from './webhook-call.js'

const look = 1000

/** Calls webhooks, one after another, until it is stopped. */
export class Deliverer {
  readonly #rooms: Rooms
  readonly #onError: (error: unknown) => void
  #timer: NodeJS.Timeout | undefined
  #working: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(rooms: Rooms, onError: (error: unknown) => void) {
    this.#rooms = rooms
    this.#onError = onError
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#working = this.#round()
        .catch(this.#onError)
        .finally(() => {
          if (!this.#stopped) this.start()
        })
    }, look)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#working
  }

  async #round(): Promise<void> {
    const jobs = await this.#rooms.queue.fetch('webhooks', 10)
    await Promise.all(jobs.map((job) => deliver(this.#rooms, job)))
  }
}

/** One attempt. Anything but a 2xx is tried again later, until the last attempt. */
export async function deliver({ store, queue }: Rooms, job: Job): Promise<void> {
  const delivery = await findDelivery(store.db, job.subject)
  if (delivery?.state !== 'waiting') return queue.complete('webhooks', job.id)
  const status = await call(store, delivery).catch(() => null)
  if (status !== null && status >= 200 && status < 300) {
    await noteAttempt(store, delivery.id, 'delivered', status)
    return queue.complete('webhooks', job.id)
  }
  const last = delivery.attempts + 1 >= webhookAttempts
  await noteAttempt(store, delivery.id, last ? 'failed' : 'waiting', status)
  await queue.fail('webhooks', job.id)
}

async function call(store: Rooms['store'], delivery: DeliveryRow): Promise<number> {
  const seconds = Math.floor(store.now().getTime() / 1000)
  const signature = sign(await ownerSecret(store.db, delivery.owner), seconds, delivery.body)
  const headers = { 'stigmacheck-signature': signature, 'stigmacheck-delivery': delivery.id }
  return callWebhook(delivery.url, delivery.body, headers, store.settings.webhooksPrivate)
}
