import { z } from 'zod'
import { outcomes, Strength } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'

/** One line of a labelled file: a question as it is printed, and how a careful coder judges it. */
export const LabelledQuestion = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  context: z
    .object({
      section: z.string().nullish(),
      stem: z.string().nullish(),
      definitions: z.array(z.string()).nullish(),
      follow_up: z.string().nullish()
    })
    .nullish(),
  health: z.boolean(),
  outcome: z.enum(outcomes),
  criteria: z.record(z.string(), Strength),
  /** Criteria that a careful coder may add or leave out; they are not counted. */
  optional: z.array(z.string()).optional()
})
export type LabelledQuestion = z.infer<typeof LabelledQuestion>

/**
 * Reads a labelled file, one JSON object a line; empty lines are passed over.
 * @throws Problem `labels.invalid` naming the line and what is wrong with it.
 */
export function readLabels(source: string): LabelledQuestion[] {
  const labels: LabelledQuestion[] = []
  const seen = new Set<string>()
  for (const [at, row] of source.split('\n').entries()) {
    if (row.trim() === '') continue
    const label = readLabel(row, at + 1)
    if (seen.has(label.id)) throw invalid(at + 1, `the id ${JSON.stringify(label.id)} stands twice`)
    seen.add(label.id)
    labels.push(label)
  }
  if (labels.length === 0) throw invalid(1, 'the file holds no line')
  return labels
}

/** The labels as a question list: what the checker is given, without the answers. */
export function toQuestionList(labels: LabelledQuestion[]): Uint8Array {
  const rows = labels.map(({ id, text, context }) => JSON.stringify({ id, text, context: context ?? {} }))
  return new TextEncoder().encode(`${rows.join('\n')}\n`)
}

function readLabel(row: string, line: number): LabelledQuestion {
  let value: unknown
  try {
    value = JSON.parse(row)
  } catch {
    throw invalid(line, 'it is not JSON')
  }
  const result = LabelledQuestion.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw invalid(line, `${issue.path.join('.') || 'the line'}: ${issue.message}`)
}

function invalid(line: number, reason: string): Problem {
  return new Problem('labels.invalid', `Line ${line} of the labelled file cannot be used: ${reason}.`, {
    todo: 'Give each line an id, a text, health, outcome and criteria; see docs/evaluation.md.'
  })
}
