import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Audit } from '../../contract/audit.js'
import { BundleAudit } from '../../contract/bundle.js'
import { Comparison } from '../../contract/comparison.js'
import { Problem } from '../../contract/problem.js'
import { compareBatch } from '../../jobs/comparison/load.js'
import { renderCsv } from '../../report/csv.js'
import { type BatchRow, batchResults, findBatch } from '../../store/index.js'
import { comparisonPage } from '../../web/pages/comparison.js'
import { bundleOf } from '../../worker/bundle.js'
import type { App } from '../app-type.js'
import { attachment } from '../attachment.js'
import { comparisonCsv } from '../comparison-csv.js'
import { formatOf } from '../format.js'
import { notFound } from '../plugins/errors.js'
import { Id } from '../schemas/audit.js'
import { guarded } from '../schemas/problem.js'
import { shownFile } from '../shown.js'

const params = z.object({ id: Id })
const text = { schema: z.string() }
const resultTypes = { ndjson: 'application/x-ndjson', csv: 'text/csv' }
const comparisonTypes = { json: 'application/json', csv: 'text/csv', html: 'text/html' }

/** The results of a batch together: as lines, side by side, as one verdict. */
export function batchResultRoutes(app: App): void {
  app.get(
    '/v1/batches/:id/results',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getBatchResults',
        tags: ['batches'],
        summary: 'Every audit, one a line (NDJSON), or every finding (CSV).',
        params,
        description: 'Without `format` the Accept header decides; else it is NDJSON.',
        querystring: z.object({ format: z.enum(['ndjson', 'csv']).optional() }),
        response: {
          200: { description: 'The results so far.', content: { 'application/x-ndjson': text, 'text/csv': text } },
          ...guarded(400, 404)
        }
      }
    },
    async (request, reply) => {
      const batch = await need(request, request.params.id)
      const csv = formatOf(request, resultTypes, request.query.format, 'ndjson') === 'csv'
      const lines = csv ? csvLines(batch) : jsonLines(batch)
      reply.header('content-disposition', attachment(`${batch.name}.${csv ? 'csv' : 'ndjson'}`))
      return reply.type(csv ? 'text/csv' : 'application/x-ndjson').send(Readable.from(lines) as never)
    }
  )

  app.get(
    '/v1/batches/:id/comparison',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'compareBatch',
        tags: ['batches'],
        summary: 'The forms side by side: one row a form.',
        description:
          'Change is against `against`, or else against the batch that was named as `previous`. Without `format` the ' +
          'Accept header decides; else it is JSON.',
        params,
        querystring: z.object({ format: z.enum(['json', 'csv', 'html']).optional(), against: Id.optional() }),
        response: {
          200: {
            description: 'The comparison.',
            content: { 'application/json': { schema: Comparison }, 'text/csv': text, 'text/html': text }
          },
          ...guarded(400, 404)
        }
      }
    },
    async (request, reply) => {
      const batch = await need(request, request.params.id)
      const against = request.query.against ?? batch.previous_id
      const earlier = against ? await findBatch(app.service.store, request.caller.owner, against) : undefined
      if (request.query.against && !earlier) throw notFound('The earlier batch is not kept any more.')
      const comparison = await compareBatch(app.service.store.db, batch, earlier)
      const format = formatOf(request, comparisonTypes, request.query.format, 'json')
      if (format === 'csv') {
        reply.header('content-disposition', attachment(`${batch.name}.comparison.csv`))
        return reply.type('text/csv').send(comparisonCsv(comparison) as never)
      }
      if (format === 'html') return reply.type('text/html').send(comparisonPage(comparison) as never)
      return reply.type('application/json').send(JSON.stringify(comparison) as never)
    }
  )

  app.get(
    '/v1/batches/:id/bundle',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getBundle',
        tags: ['batches'],
        summary: 'The documents of one organisation judged together, with one verdict.',
        params,
        response: { 200: BundleAudit, ...guarded(400, 404, 409) }
      }
    },
    async (request) => {
      const batch = await need(request, request.params.id)
      const audits: Audit[] = []
      for await (const { result } of batchResults(app.service.store.db, batch.id)) {
        if (result) audits.push(JSON.parse(result) as Audit)
      }
      if (audits.length === 0) throw nothingYet()
      return bundleOf(audits)
    }
  )

  async function need(request: FastifyRequest, id: string): Promise<BatchRow> {
    const batch = await findBatch(app.service.store, request.caller.owner, id)
    if (!batch) throw notFound('There is no such batch.')
    return batch
  }

  /** Every file has a line; one without a result says why. */
  async function* jsonLines(batch: BatchRow): AsyncGenerator<string> {
    for await (const row of batchResults(app.service.store.db, batch.id)) {
      const around = JSON.stringify(shownFile(row)).slice(0, -1)
      yield `${around},"audit":${row.result ?? 'null'}}\n`
    }
  }

  /** One table: the first file's column names stand for all. */
  async function* csvLines(batch: BatchRow): AsyncGenerator<string> {
    yield renderCsv([])
    for await (const { result } of batchResults(app.service.store.db, batch.id)) {
      const table = result ? renderCsv([JSON.parse(result) as Audit]) : ''
      const rows = table.slice(table.indexOf('\r\n') + 2)
      if (table && rows) yield rows
    }
  }
}

function nothingYet(): Problem {
  return new Problem('batch.no-results', 'No document of the batch has been checked yet.', {
    todo: 'Ask again when the batch is done.',
    status: 409
  })
}
