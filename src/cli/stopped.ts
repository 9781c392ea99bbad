import closeWithGrace from 'close-with-grace'
import type { FastifyBaseLogger } from 'fastify'
import { faultOf } from '../http/plugins/errors.js'

/** What has not stopped after this long, in ms, is ended. */
const patience = 25_000

/**
 * Waits until the process is told to stop, stops, and gives the exit code. A fault that nothing caught stops it too: it
 * is logged, and the code tells whoever watches the process that it did not end by itself.
 */
export function untilStopped(log: FastifyBaseLogger, stop: () => Promise<void>): Promise<number> {
  return new Promise((resolve) => {
    const onTimeout = () => log.fatal('the process did not stop in time')
    closeWithGrace({ delay: patience, logger: false, onTimeout }, async ({ err, signal }) => {
      if (err) log.fatal({ error: faultOf(err) }, 'a fault that nothing caught stops the process')
      else log.info({ signal }, 'stopping')
      try {
        await stop()
      } catch (error) {
        log.error({ err: error }, 'stopping failed')
        throw error
      }
      resolve(err ? 1 : 0)
    })
  })
}
