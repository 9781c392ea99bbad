import type { Service } from '../../jobs/service.js'
import type { App } from '../app-type.js'
import { RetryLater } from './errors.js'

/** Ends what would hold a stop up: waits and event streams. Whoever still asks is told to come back. */
export function addStopping(app: App, service: Service | Promise<Service>): void {
  let stopping = false
  app.addHook('preClose', async () => {
    stopping = true
    // A connection that falls idle after its last answer would be waited for until it times out.
    const reaper = setInterval(() => app.server.closeIdleConnections(), 100).unref()
    app.server.once('close', () => clearInterval(reaper))
    // A service that never opened has nothing to end.
    void Promise.resolve(service).then(
      (opened) => opened.drain(),
      () => {}
    )
  })
  app.addHook('onRequest', async () => {
    if (stopping) throw new RetryLater('service.stopping', 'The service is stopping.', 503, 2)
  })
}
