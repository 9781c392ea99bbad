import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { retryBatch } from '../../../jobs/batch.js'
import { compareBatch } from '../../../jobs/comparison/load.js'
import { type BatchRow, batchLines, countStates, deleteBatch, findBatch, listBatches } from '../../../store/index.js'
import { batchPage } from '../../../web/pages/batch.js'
import { comparisonPage, type OtherBatch } from '../../../web/pages/comparison.js'
import type { App } from '../../app-type.js'
import { notFound } from '../../plugins/errors.js'
import { refuseWhenFull } from '../../plugins/limits.js'
import { Id } from '../../schemas/audit.js'
import { shownBatch, shownFile } from '../../shown.js'
import { sendPage } from './page.js'

const params = z.object({ id: Id })

/** A batch and its comparison, for people. */
export function batchPages(app: App): void {
  const hide = { schema: { hide: true, params } }

  app.get('/batches/:id', { config: { scope: 'read' }, ...hide }, async (request, reply) => {
    const batch = await need(request, request.params.id)
    const { db } = app.service.store
    const [counts, lines] = await Promise.all([countStates(db, batch.id), batchLines(db, batch.id)])
    const files = lines.map((line) => ({
      ...shownFile(line),
      progress: line.state === 'running' ? line.progress : null
    }))
    return sendPage(reply, batchPage({ ...shownBatch(batch, counts), files }))
  })

  app.post('/batches/:id/retry', { config: { scope: 'write', upload: true }, ...hide }, async (request, reply) => {
    const batch = await need(request, request.params.id)
    await refuseWhenFull(app)
    await retryBatch(app.service, batch.id)
    return reply.redirect(`/batches/${batch.id}`, 303)
  })

  app.post('/batches/:id/delete', { config: { scope: 'write' }, ...hide }, async (request, reply) => {
    const deleted = await deleteBatch(app.service.store, request.caller.owner, request.params.id)
    if (!deleted) throw notFound('There is no such batch.')
    return reply.redirect('/?deleted', 303)
  })

  app.get(
    '/batches/:id/comparison',
    {
      config: { scope: 'read' },
      schema: { hide: true, params, querystring: z.object({ against: z.union([Id, z.literal('')]).optional() }) }
    },
    async (request, reply) => {
      const batch = await need(request, request.params.id)
      const { store } = app.service
      // An empty choice of the form means no earlier batch, even where one was named with the upload.
      const against = request.query.against ?? batch.previous_id
      const earlier = against ? await need(request, against) : undefined
      const others = (await listBatches(store, request.caller.owner)).filter(({ id }) => id !== batch.id)
      return sendPage(reply, comparisonPage(await compareBatch(store.db, batch, earlier), others.map(shownChoice)))
    }
  )

  async function need(request: FastifyRequest, id: string): Promise<BatchRow> {
    const batch = await findBatch(app.service.store, request.caller.owner, id)
    if (!batch) throw notFound('There is no such batch.')
    return batch
  }
}

function shownChoice({ id, name, created_at }: BatchRow): OtherBatch {
  return { id, name, createdAt: created_at.toISOString() }
}
