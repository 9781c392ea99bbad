import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '../../contract/problem.js'
import { cancelBatch, createBatch, retryBatch } from '../../jobs/batch.js'
import { checkAddress } from '../../jobs/webhook-address.js'
import {
  type BatchRow,
  batchLines,
  countStates,
  deleteBatch,
  deliveriesOf,
  findBatch,
  listBatches,
  removeDocuments
} from '../../store/index.js'
import type { App } from '../app-type.js'
import { readBatch } from '../batch-upload.js'
import { batchEvents } from '../events.js'
import { readFields } from '../fields.js'
import { notFound } from '../plugins/errors.js'
import { refuseWhenFull, takeQuota } from '../plugins/limits.js'
import { packKnown } from '../rule-set.js'
import { Id } from '../schemas/audit.js'
import { BatchBody, BatchLine, batchForm } from '../schemas/batch.js'
import { guarded } from '../schemas/problem.js'
import { keptText } from '../schemas/text.js'
import { shownBatch, shownFile } from '../shown.js'

const params = z.object({ id: Id })

const Fields = z.object({
  name: keptText(200).default('Batch'),
  previous: Id.optional(),
  webhook: z.url().max(2000).optional()
})

/** Many documents in one request: progress, results, cancelling and retrying. */
export function batchRoutes(app: App): void {
  app.post(
    '/v1/batches',
    {
      config: { scope: 'write', upload: true, multipart: batchForm },
      schema: {
        operationId: 'createBatch',
        tags: ['batches'],
        summary: 'Check many documents.',
        description: 'A file that cannot be checked is an outcome of that file, never of the batch.',
        response: { 202: BatchBody, ...guarded(400, 404, 413, 415, 422) }
      }
    },
    async (request, reply) => {
      await refuseWhenFull(app)
      const { files, fields } = await readBatch(app, request)
      const { store } = app.service
      try {
        const { name, previous, webhook } = readFields(Fields, fields)
        for (const { options } of files) packKnown(options.pack as string | undefined)
        if (previous) await need(request, previous)
        if (webhook) checkAddress(webhook, app.service.settings.webhooksPrivate)
        await refuseWhenFull(app, files.length)
        await takeQuota(app, request.caller, files.length)
        const { owner } = request.caller
        const id = await createBatch(app.service, { owner, name, files, previousId: previous, webhook })
        return sendBatch(request, reply, id)
      } catch (error) {
        await removeDocuments(
          store,
          files.flatMap(({ documentId }) => documentId ?? [])
        )
        throw error
      }
    }
  )

  app.get(
    '/v1/batches',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listBatches',
        tags: ['batches'],
        summary: 'The latest hundred batches.',
        response: { 200: z.array(BatchLine), ...guarded() }
      }
    },
    async (request) => {
      const { db } = app.service.store
      const batches = await listBatches(app.service.store, request.caller.owner)
      return Promise.all(batches.map(async (batch) => shownBatch(batch, await countStates(db, batch.id))))
    }
  )

  app.get(
    '/v1/batches/:id',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getBatch',
        tags: ['batches'],
        summary: 'A batch with the status of every file.',
        params,
        response: { 200: BatchBody, ...guarded(400, 404) }
      }
    },
    async (request) => whole(await need(request, request.params.id))
  )

  app.get(
    '/v1/batches/:id/events',
    {
      config: { scope: 'read' },
      sse: { kind: 'only' },
      preHandler: async ({ headers: { accept = '*/*' } }) => {
        if (!/\*\/\*|text\/(\*|event-stream)/i.test(accept)) throw onlyEvents()
      },
      schema: {
        operationId: 'followBatch',
        tags: ['batches'],
        summary: 'What happens in the batch, as server-sent events.',
        description: 'Events: "file" (a file changed), "batch" (counts), "done" (the last). `Last-Event-ID` resumes.',
        params,
        headers: z.object({
          'last-event-id': z
            .string()
            .regex(/^\d{1,15}$/)
            .optional()
        }),
        response: {
          200: { description: 'The stream.', content: { 'text/event-stream': { schema: z.string() } } },
          ...guarded(400, 404, 406)
        }
      }
    },
    async (request, reply) => {
      const batch = await need(request, request.params.id)
      const left = new AbortController()
      reply.raw.once('close', () => left.abort())
      const cursor = Number(request.headers['last-event-id'] ?? 0)
      await reply.sse.send(batchEvents(app, batch, cursor, left.signal))
    }
  )

  for (const [action, act] of [
    ['retry', retryBatch],
    ['cancel', cancelBatch]
  ] as const) {
    app.post(
      `/v1/batches/:id/${action}`,
      {
        config: { scope: 'write', upload: true },
        schema: {
          operationId: `${action}Batch`,
          tags: ['batches'],
          summary: action === 'retry' ? 'Check again what failed or was cancelled.' : 'Take back what has not begun.',
          params,
          response: { 202: BatchBody, ...guarded(400, 404) }
        }
      },
      async (request, reply) => {
        const batch = await need(request, request.params.id)
        if (action === 'retry') await refuseWhenFull(app)
        await act(app.service, batch.id)
        return sendBatch(request, reply, batch.id)
      }
    )
  }

  app.delete(
    '/v1/batches/:id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'deleteBatch',
        tags: ['batches'],
        summary: 'Delete every document, result and decision of the batch at once.',
        params,
        response: { 204: z.undefined().describe('Deleted.'), ...guarded(400, 404) }
      }
    },
    async (request, reply) => {
      const deleted = await deleteBatch(app.service.store, request.caller.owner, request.params.id)
      if (!deleted) throw notFound('There is no such batch.')
      return reply.code(204).send()
    }
  )

  async function need(request: FastifyRequest, id: string): Promise<BatchRow> {
    const batch = await findBatch(app.service.store, request.caller.owner, id)
    if (!batch) throw notFound('There is no such batch.')
    return batch
  }

  async function whole(batch: BatchRow): Promise<z.infer<typeof BatchBody>> {
    const { db } = app.service.store
    const [counts, lines, deliveries] = await Promise.all([
      countStates(db, batch.id),
      batchLines(db, batch.id),
      deliveriesOf(db, batch.id)
    ])
    return {
      ...shownBatch(batch, counts),
      files: lines.map(shownFile),
      deliveries: deliveries.map(({ event, state, attempts, last_status }) => ({
        event,
        state,
        attempts,
        lastStatus: last_status
      }))
    }
  }

  async function sendBatch(request: FastifyRequest, reply: FastifyReply, id: string) {
    reply.code(202).header('location', `/v1/batches/${id}`)
    return reply.send((await whole(await need(request, id))) as never)
  }
}

function onlyEvents(): Problem {
  return new Problem('request.not-acceptable', 'This address gives only an event stream.', {
    todo: 'Send "Accept: text/event-stream", or ask for the batch itself to poll it.',
    status: 406
  })
}
