import { setMaxListeners } from 'node:events'
import { openStore, type Settings } from '../store/index.js'
import type { Checker } from './checker.js'
import { Deliverer } from './deliver.js'
import type { Rooms } from './finish.js'
import { Queue } from './queue.js'
import { Runner, type RunnerEvents } from './runner.js'
import { openSignals } from './signals.js'
import { Sweeper } from './sweep.js'

/** Store, queue and signals, and, where this process checks documents, the runner. */
export interface Service extends Rooms {
  settings: Settings
  /** False once the service is stopping. */
  ready(): boolean
  /** Ends what waits for audits; what runs goes on until `stop`. */
  drain(): void
  stop(patience?: number): Promise<void>
}

export interface ServiceParts {
  settings: Settings
  /** Left out, this process checks nothing. */
  checker?: Checker | undefined
  events?: RunnerEvents
  now?: () => Date
}

/** Opens everything that works without a request. */
export async function openService({ settings, checker, events = {}, now }: ServiceParts): Promise<Service> {
  const onError = (error: unknown) => events.onError?.(error)
  const store = await openStore(settings, now)
  const signals = await openSignals(store)
  const queue = await Queue.open(store, onError)
  const stopping = new AbortController()
  // Each request that waits listens to it.
  setMaxListeners(0, stopping.signal)
  const rooms = { store, signals, queue, stopping: stopping.signal }
  const runner = checker ? new Runner(rooms, checker, settings.workers, events) : undefined
  const sweeper = new Sweeper(rooms, runner?.id ?? 'none', onError)
  const deliverer = new Deliverer(rooms, onError)
  await sweeper.start()
  deliverer.start()
  await runner?.start()
  return {
    ...rooms,
    settings,
    ready: () => !stopping.signal.aborted,
    drain: () => stopping.abort(),
    async stop(patience = 10_000) {
      stopping.abort()
      await runner?.stop(patience)
      await deliverer.stop()
      await sweeper.stop()
      await checker?.close()
      await queue.close()
      await signals.close()
      await store.close()
    }
  }
}
