import { createBatch } from '../../../jobs/batch.js'
import { priorities } from '../../../jobs/queue.js'
import { waitForAudit } from '../../../jobs/submit.js'
import { batchLines, removeDocuments } from '../../../store/index.js'
import { homePage, type Notice } from '../../../web/pages/home.js'
import type { App } from '../../app-type.js'
import { readBatch } from '../../batch-upload.js'
import { refuseWhenFull, takeQuota } from '../../plugins/limits.js'
import { sendPage } from './page.js'
import { stateNames } from './states.js'

/** The first page, and what its form sends. One file leads to its result, several to their batch. */
export function checkPages(app: App): void {
  app.get('/', { config: { scope: 'read' }, schema: { hide: true } }, async (request, reply) => {
    const deleted = (request.query as { deleted?: string }).deleted !== undefined
    return sendPage(reply, home(deleted ? [wasDeleted] : []))
  })

  app.post('/check', { config: { scope: 'write', upload: true }, schema: { hide: true } }, async (request, reply) => {
    await refuseWhenFull(app)
    const { files } = await readBatch(app, request)
    const { owner } = request.caller
    try {
      await takeQuota(app, request.caller, files.length)
      const name = files.length === 1 ? files[0]!.name : `${files.length} forms`
      const priority = files.length === 1 ? priorities.person : priorities.batch
      const id = await createBatch(app.service, { owner, name, files, priority })
      if (files.length > 1) return reply.redirect(`/batches/${id}`, 303)
      const [line] = await batchLines(app.service.store.db, id)
      await waitForAudit(app.service, line!.id, app.service.settings.wait)
      return reply.redirect(`/audits/${line!.id}`, 303)
    } catch (error) {
      await removeDocuments(
        app.service.store,
        files.flatMap(({ documentId }) => documentId ?? [])
      )
      throw error
    }
  })

  function home(notices: Notice[]): string {
    const hours = Math.round(app.service.settings.retention / 3_600_000)
    return homePage({ states: stateNames(), notices, retentionHours: hours })
  }
}

const wasDeleted: Notice = {
  tone: 'done',
  title: 'Deleted.',
  text:
    'The documents, their results and the decisions on them are deleted, and nobody can open them here any more. ' +
    'Remains may stay in the files and backups of the database for a while; whoever runs the service knows how long.'
}
