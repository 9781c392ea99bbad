import type { z } from 'zod'
import { invalid } from './plugins/errors.js'

/**
 * Reads the fields of a form.
 * @throws Problem that names the first field that is wrong, and what it takes
 */
export function readFields<S extends z.ZodType>(schema: S, fields: Record<string, unknown>): z.infer<S> {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw invalid(
    `The field "${issue?.path.join('.')}" is wrong: ${issue?.message}.`,
    'Correct the field or leave it out.'
  )
}
