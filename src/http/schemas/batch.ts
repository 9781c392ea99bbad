import { z } from 'zod'
import { Band, formKinds, Outcome, professions } from '../../contract/audit.js'
import { auditStates } from '../../store/schema.js'
import { Id } from './audit.js'
import { ProblemBody } from './problem.js'

export const batchStates = ['queued', 'running', 'done', 'cancelled'] as const

export const BatchFileBody = z
  .object({
    auditId: Id.meta({ description: 'The audit is at /v1/audits/{auditId} once its status is "done".' }),
    position: z.number().int(),
    name: z.string(),
    labels: z.record(z.string(), z.string()),
    status: z.enum(auditStates),
    attempts: z.number().int(),
    problem: ProblemBody.nullable(),
    band: Band.nullable(),
    healthQuestions: z.number().int().nullable(),
    pages: z.number().int().nullable(),
    counts: z.record(Outcome, z.number().int()).nullable()
  })
  .meta({ id: 'BatchFile' })
export type BatchFileBody = z.infer<typeof BatchFileBody>

export const BatchLine = z
  .object({
    id: Id,
    name: z.string(),
    status: z.enum(batchStates),
    total: z.number().int(),
    counts: z.record(z.enum(auditStates), z.number().int()),
    previous: Id.nullable(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime()
  })
  .meta({ id: 'BatchLine' })

export const BatchBody = BatchLine.extend({
  files: z.array(BatchFileBody),
  deliveries: z.array(
    z.object({
      event: z.string(),
      state: z.enum(['waiting', 'delivered', 'failed']),
      attempts: z.number().int(),
      lastStatus: z.number().int().nullable()
    })
  )
}).meta({ id: 'Batch' })

/** The fields of the batch form, for the OpenAPI document. */
export const batchForm = {
  type: 'object',
  required: ['files'],
  properties: {
    files: {
      type: 'array',
      items: { type: 'string', format: 'binary' },
      description:
        'Documents, each at most 25 MB, or one ZIP archive of them (at most 200 MB, also unpacked). A file named ' +
        'manifest.json or manifest.csv describes the others.'
    },
    name: { type: 'string', maxLength: 200 },
    manifest: {
      type: 'string',
      description:
        'A JSON list or CSV with the columns file, name, board, organisation, year, state, formKind, profession, pack.'
    },
    state: { type: 'string', pattern: '^[A-Za-z]{2}$' },
    formKind: { type: 'string', enum: [...formKinds] },
    profession: { type: 'string', enum: [...professions] },
    pack: { type: 'string' },
    previous: { type: 'string', format: 'uuid', description: 'An earlier batch that the comparison is against.' },
    webhook: { type: 'string', format: 'uri', description: 'Is called when the batch is done.' }
  }
}
