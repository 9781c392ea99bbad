import { z } from 'zod'
import { keepReasons } from '../../contract/decision.js'
import { keptText } from './text.js'

export const NewDecisionBody = z
  .object({
    decision: z.enum(['accept', 'keep', 'discuss']),
    reason: z.enum(keepReasons).nullish().meta({ description: 'Needed for keep, and only for keep.' }),
    note: keptText(2000).nullish(),
    by: keptText(200).min(1).optional().meta({ description: 'Who decides. With a key: its name when left out.' })
  })
  .meta({ id: 'NewDecision' })

export const DecisionBody = z
  .object({
    question: z.string(),
    decision: z.enum(['accept', 'keep', 'discuss']),
    reason: z.enum(keepReasons).nullable(),
    note: z.string().nullable(),
    by: z.string(),
    at: z.iso.datetime(),
    lapsed: z.boolean().meta({ description: 'The wording has changed since; the decision no longer holds.' }),
    carriedFrom: z.uuid().nullable().meta({ description: 'The earlier audit it was made on.' })
  })
  .meta({ id: 'Decision' })
export type DecisionBody = z.infer<typeof DecisionBody>
