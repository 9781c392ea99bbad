import { z } from 'zod'

export const problemType = 'application/problem+json'

/** RFC 9457, with a stable dotted code and what to do next. */
export const ProblemBody = z
  .object({
    type: z.string().meta({ description: 'The code as a URN.' }),
    title: z.string().meta({ description: 'The kind of failure, in a few words.' }),
    status: z.number().int(),
    code: z.string().meta({ description: 'Stable and dotted, for example document.encrypted.' }),
    detail: z.string().meta({ description: 'What failed, and why.' }),
    todo: z.string().meta({ description: 'What to do next.' })
  })
  .meta({ id: 'Problem' })
export type ProblemBody = z.infer<typeof ProblemBody>

const descriptions = {
  400: 'The request is malformed; `detail` names the field.',
  401: 'No valid API key.',
  403: 'The key does not allow this, or the request comes from another site.',
  404: 'There is nothing of that id for this caller.',
  406: 'The route gives only an event stream.',
  409: 'The audit or batch is not in a state for this.',
  410: 'The document is no longer kept.',
  413: 'The upload is larger than is taken.',
  415: 'The body is of a type that is not taken.',
  421: 'The request names a host that this service is not.',
  422: 'The document cannot be checked.',
  429: 'Too many requests or documents; `Retry-After` says when to come back.',
  500: 'A fault of the service.',
  503: 'Too much is waiting; `Retry-After` says when to come back.'
} as const

type Status = keyof typeof descriptions

/** The problem responses of a route, for its schema. Every route may also answer with those of `always`. */
export function problems<S extends Status>(...statuses: S[]) {
  const always = [421, 500, 503] as const
  const entries = [...statuses, ...always].map((status) => [
    status,
    { description: descriptions[status], content: { [problemType]: { schema: ProblemBody } } }
  ])
  return Object.fromEntries(entries) as Record<S | (typeof always)[number], ReturnType<typeof one>>
}

/** The problem responses of a route that needs a key. */
export function guarded<S extends Status>(...statuses: S[]) {
  return problems<401 | 403 | 429 | S>(401, 403, 429, ...statuses)
}

const one = () => ({ description: '', content: { [problemType]: { schema: ProblemBody } } })
