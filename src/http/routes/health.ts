import { sql } from 'kysely'
import { z } from 'zod'
import type { Service } from '../../jobs/service.js'
import type { App } from '../app-type.js'
import { RetryLater } from '../plugins/errors.js'
import { problems } from '../schemas/problem.js'

const Ok = z.object({ status: z.literal('ok') }).meta({ id: 'Ok' })

/** For whatever starts, watches and stops the process. */
export function healthRoutes(app: App, service: Service | Promise<Service>): void {
  let opened: Service | undefined
  Promise.resolve(service).then(
    (done) => {
      opened = done
    },
    () => {}
  )

  app.get(
    '/livez',
    {
      schema: {
        operationId: 'livez',
        tags: ['operations'],
        summary: 'The process answers.',
        response: { 200: Ok, ...problems() }
      }
    },
    async () => ({ status: 'ok' as const })
  )

  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'readyz',
        tags: ['operations'],
        summary: 'The service takes work: database open, not stopping, not overloaded.',
        response: { 200: Ok, ...problems() }
      }
    },
    async () => {
      if (!opened?.ready() || app.isUnderPressure()) throw notReady()
      await sql`select 1`.execute(opened.store.db).catch(() => {
        throw notReady()
      })
      return { status: 'ok' as const }
    }
  )
}

const notReady = () => new RetryLater('service.not-ready', 'The service is starting or stopping.', 503, 1)
