import { countOpen, giveBack, use } from '../../store/index.js'
import type { App, Caller } from '../app-type.js'
import { seconds } from './auth.js'
import { RetryLater } from './errors.js'

const minute = 60_000
const day = 86_400_000

/** Counts requests of upload routes against the key's rate. */
export function addLimits(app: App): void {
  app.addHook('preParsing', async (request, reply, payload) => {
    if (!request.routeOptions.config.upload) return payload
    const { subject, ratePerMinute } = request.caller
    const { used, ends } = await use(app.service.store, `rate:${subject}`, minute, 1)
    reply.header('ratelimit-limit', String(ratePerMinute))
    reply.header('ratelimit-remaining', String(Math.max(0, ratePerMinute - used)))
    reply.header('ratelimit-reset', String(Math.ceil(seconds(app, ends))))
    if (used > ratePerMinute) {
      throw new RetryLater('limit.rate', `More than ${ratePerMinute} uploads in a minute.`, 429, seconds(app, ends))
    }
    return payload
  })
}

/** Counts documents against the key's quota of the day. What is refused is not counted. */
export async function takeQuota(app: App, caller: Caller, documents: number): Promise<void> {
  const subject = `quota:${caller.subject}`
  const { used, ends } = await use(app.service.store, subject, day, documents)
  if (used <= caller.quotaPerDay) return
  await giveBack(app.service.store, subject, day, documents)
  throw new RetryLater('limit.quota', `More than ${caller.quotaPerDay} documents in a day.`, 429, seconds(app, ends))
}

/** Refuses work that could not be begun soon. Nothing that was refused here has been kept. */
export async function refuseWhenFull(app: App, documents = 1): Promise<void> {
  const { all } = await countOpen(app.service.store.db)
  if (all + documents <= app.service.settings.maxQueued) return
  throw new RetryLater('queue.full', 'The queue is full.', 503, 10)
}

/** How many people wait for an answer in this process. */
export class WaitingRoom {
  #waiting = 0

  /** Runs `work` while there is a seat; otherwise says when to come back. */
  async seat<T>(seats: number, work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= seats) throw new RetryLater('service.busy', 'Too many people wait for an answer.', 503, 2)
    this.#waiting += 1
    try {
      return await work()
    } finally {
      this.#waiting -= 1
    }
  }
}
