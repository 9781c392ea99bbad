import { z } from 'zod'
import { Audit, FormKind, formKinds, Profession, professions } from '../../contract/audit.js'
import { auditStates } from '../../store/schema.js'
import { DecisionBody } from './decision.js'
import { ProblemBody } from './problem.js'
import { keptText } from './text.js'

export const Id = z.uuid()

/** What stands around an audit in the service. */
const Kept = {
  id: Id,
  status: z.enum(auditStates),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().meta({ description: 'When document and result are deleted.' })
}

/** A finished audit: the audit, and what the service knows of it. */
export const AuditDone = z
  .object({ ...Kept, status: z.literal('done'), decisions: z.array(DecisionBody), ...Audit.shape })
  .meta({ id: 'AuditDone' })

/** An audit that has not ended well, or not ended. */
export const AuditOpen = z
  .object({
    ...Kept,
    status: z.enum(['queued', 'running', 'failed', 'cancelled']),
    progress: z.object({ page: z.number().int(), pages: z.number().int() }).nullable(),
    problem: ProblemBody.nullable()
  })
  .meta({ id: 'AuditOpen' })

/** One question as a form builder sends it. */
const Given = z
  .object({
    id: keptText(200).min(1).optional(),
    text: z.string().min(1).max(20_000),
    context: z
      .object({
        section: z.string().max(5000).nullish(),
        stem: z.string().max(20_000).nullish(),
        definitions: z.array(z.string().max(20_000)).max(100).nullish(),
        follow_up: z.string().max(20_000).nullish()
      })
      .optional()
  })
  .meta({ id: 'GivenQuestion' })

export const OptionFields = {
  state: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'give a two-letter state code, for example VA')
    .transform((code) => code.toUpperCase())
    .optional(),
  formKind: FormKind.optional(),
  profession: Profession.optional(),
  pack: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'give the id of a pack, for example coalition')
    .optional()
}

export const Options = z.object(OptionFields)

export const QuestionList = z
  .object({
    name: keptText(200).min(1).optional(),
    questions: z.array(Given).min(1).max(2000),
    ...inputOptions()
  })
  .meta({ id: 'QuestionList' })

/** Transforms have no JSON Schema as input of a body: the state is made upper case by `Options` afterwards. */
function inputOptions() {
  return {
    ...OptionFields,
    state: z
      .string()
      .regex(/^[A-Za-z]{2}$/)
      .optional(),
    previous: Id.optional()
  }
}

const optionForm = {
  state: { type: 'string', pattern: '^[A-Za-z]{2}$', description: 'Two letters, for example VA.' },
  formKind: { type: 'string', enum: [...formKinds] },
  profession: { type: 'string', enum: [...professions] },
  pack: { type: 'string', description: 'Which criteria count; see /v1/rules.' }
}

/** The fields of the upload form, for the OpenAPI document. */
export const uploadForm = {
  type: 'object',
  required: ['file'],
  properties: {
    file: {
      type: 'string',
      format: 'binary',
      description:
        'PDF, DOCX, plain text or a question list (.jsonl). The content decides, not the name. At most 25 MB; a DOCX is ' +
        'also limited in unpacked size, ratio and members. Documents are read in a thread of limited memory and time.'
    },
    ...optionForm,
    previous: { type: 'string', format: 'uuid', description: 'An earlier audit of the form: its decisions are kept.' }
  }
}
