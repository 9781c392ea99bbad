import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '../../contract/problem.js'
import { submitDocument, waitForAudit } from '../../jobs/submit.js'
import { type AuditRow, deleteAudit, findAudit } from '../../store/index.js'
import type { App } from '../app-type.js'
import { readFields } from '../fields.js'
import { invalid, notFound } from '../plugins/errors.js'
import { refuseWhenFull, takeQuota, WaitingRoom } from '../plugins/limits.js'
import { packKnown } from '../rule-set.js'
import { AuditDone, AuditOpen, Id, Options, QuestionList, uploadForm } from '../schemas/audit.js'
import { guarded } from '../schemas/problem.js'
import { shownDone, shownOpen } from '../shown.js'
import { inMemory, type Spooled } from '../spool.js'
import { readUpload } from '../upload.js'

const params = z.object({ id: Id })
const AuditFields = Options.extend({ previous: Id.optional() })

/** Takes documents and question lists, and gives audits. */
export function auditRoutes(app: App): void {
  const room = new WaitingRoom()

  app.post(
    '/v1/audits',
    {
      config: { scope: 'write', upload: true, multipart: uploadForm },
      schema: {
        operationId: 'createAudit',
        tags: ['audits'],
        summary: 'Audit a document or a list of questions.',
        description:
          'Waits for the audit. With "Prefer: respond-async", or when it takes too long, the answer is 202 and the ' +
          'audit is found under Location.',
        headers: z.object({ prefer: z.string().optional() }),
        body: QuestionList.nullish(),
        response: { 200: AuditDone, 202: AuditOpen, ...guarded(400, 404, 410, 413, 415, 422) }
      }
    },
    async (request, reply) => {
      const async = /(^|[\s,;])respond-async($|[\s,;])/i.test(request.headers.prefer ?? '')
      await refuseWhenFull(app)
      const id = async ? await take(request) : undefined
      if (id)
        return reply.header('preference-applied', 'respond-async').send((await later(reply, request, id)) as never)
      return room.seat(app.service.settings.maxWaiting, async () => {
        const taken = await take(request)
        await waitForAudit(app.service, taken, app.service.settings.wait, gone(reply))
        const row = await need(request, taken)
        reply.header('location', `/v1/audits/${taken}`)
        if (row.state === 'failed' && row.problem) throw Problem.from(row.problem)
        if (row.state !== 'done') return reply.code(202).header('retry-after', '1').send(shownOpen(row))
        return sendDone(reply, row)
      })
    }
  )

  app.get(
    '/v1/audits/:id',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getAudit',
        tags: ['audits'],
        summary: 'An audit, or how far it is.',
        params,
        response: { 200: z.union([AuditDone, AuditOpen]), ...guarded(400, 404) }
      }
    },
    async (request, reply) => {
      const row = await need(request, request.params.id)
      if (row.state === 'done') return sendDone(reply, row)
      if (row.state === 'queued' || row.state === 'running') reply.header('retry-after', '1')
      return shownOpen(row)
    }
  )

  app.delete(
    '/v1/audits/:id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'deleteAudit',
        tags: ['audits'],
        summary: 'Delete document, result and decisions at once.',
        params,
        response: { 204: z.undefined().describe('Deleted.'), ...guarded(400, 404) }
      }
    },
    async (request, reply) => {
      const deleted = await deleteAudit(app.service.store, request.caller.owner, request.params.id)
      if (!deleted) throw notFound('There is no such audit.')
      return reply.code(204).send()
    }
  )

  /** Keeps what was sent and queues it. */
  async function take(request: FastifyRequest): Promise<string> {
    const { owner } = request.caller
    const { file, name, fields } = await received(request, app.service.settings.maxFile)
    try {
      const { previous, ...options } = readFields(AuditFields, fields)
      packKnown(options.pack)
      if (previous && !(await findAudit(app.service.store, owner, previous))) {
        throw notFound('The earlier audit is not kept any more.')
      }
      await takeQuota(app, request.caller, 1)
      return await file.use((bytes) =>
        submitDocument(app.service, { owner, bytes, name, options, previousId: previous })
      )
    } finally {
      await file.drop()
    }
  }

  async function need(request: FastifyRequest, id: string): Promise<AuditRow> {
    const row = await findAudit(app.service.store, request.caller.owner, id)
    if (!row) throw notFound('There is no such audit.')
    return row
  }

  async function later(reply: FastifyReply, request: FastifyRequest, id: string) {
    reply.code(202).header('location', `/v1/audits/${id}`).header('retry-after', '1')
    return shownOpen(await need(request, id))
  }

  async function sendDone(reply: FastifyReply, row: AuditRow) {
    return reply.type('application/json').send((await shownDone(app, row)) as never)
  }
}

/** A form with a file, or a list of questions: one line each, as in a question-list file. */
async function received(
  request: FastifyRequest,
  limit: number
): Promise<{ file: Spooled; name: string; fields: Record<string, string | undefined> }> {
  if (request.isMultipart()) return readUpload(request, limit)
  const list = request.body as z.infer<typeof QuestionList> | null | undefined
  if (!list) throw invalid('The request has no body.', 'Send a form with a file, or a JSON list of questions.')
  const { name, questions, ...fields } = list
  const lines = questions.map((question, index) => JSON.stringify({ ...question, id: question.id ?? `q${index + 1}` }))
  return { file: inMemory(Buffer.from(`${lines.join('\n')}\n`)), name: name ?? 'questions.jsonl', fields }
}

/** Ends a wait whose caller has hung up. The audit goes on and is kept. */
function gone(reply: FastifyReply): AbortSignal {
  const abort = new AbortController()
  reply.raw.once('close', () => abort.abort())
  return abort.signal
}
