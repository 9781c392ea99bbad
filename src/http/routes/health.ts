import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Service } from '../../jobs/service.js'
import type { Settings } from '../../store/index.js'
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
        summary: 'The service takes work: database open, room on the disk, not stopping, not overloaded.',
        response: { 200: Ok, ...problems() }
      }
    },
    async () => {
      if (!opened?.ready() || app.isUnderPressure()) throw notReady()
      await Promise.race([sql`select 1`.execute(opened.store.db), tooLong()]).catch(() => {
        throw notReady()
      })
      if (!(await hasRoom(opened.settings))) {
        throw new RetryLater('service.disk-full', 'There is no room on the disk.', 503, 60)
      }
      return { status: 'ok' as const }
    }
  )
}

/** A database that hangs is not ready; whoever asks has clocks of its own. */
const tooLong = () => setTimeout(2000, undefined, { ref: false }).then(() => Promise.reject(new Error('too long')))

/** True while the folders that uploads go to take one more of the largest. */
async function hasRoom({ data, databaseUrl, maxFile }: Settings): Promise<boolean> {
  const folders = databaseUrl ? [tmpdir()] : [tmpdir(), data]
  const stats = await Promise.all(folders.map((folder) => statfs(folder).catch(() => undefined)))
  return stats.every((stat) => !stat || stat.bavail * stat.bsize >= maxFile)
}

const notReady = () => new RetryLater('service.not-ready', 'The service is starting or stopping.', 503, 1)
