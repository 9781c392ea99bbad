import { z } from 'zod'
import type { Document, GivenQuestion } from './document.js'
import { limits } from './limits.js'
import { problems } from './problems.js'
import { decodeText } from './sniff.js'

const text = z.string().nullish()
const Row = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  context: z
    .object({ section: text, stem: text, definitions: z.array(z.string()).nullish(), follow_up: text })
    .nullish()
})

/**
 * A question list: one JSON object a line; blank lines are left out. A row without an id gets its line number (`l12`).
 * @throws Problem `document.question-list` naming the first line that cannot be read
 */
export function readGiven(bytes: Uint8Array): Document {
  const source = decodeText(bytes)
  if (source === null) throw problems.unsupportedType('of an unknown kind')
  const given: GivenQuestion[] = []
  const seen = new Set<string>()
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const question = readRow(line, index + 1)
    if (seen.has(question.id)) throw problems.questionList(index + 1, 'its id was already used')
    seen.add(question.id)
    given.push(question)
    if (given.length > limits.givenQuestions) throw problems.tooLarge('questions', String(limits.givenQuestions))
  })
  return {
    mediaType: 'application/x-ndjson',
    pages: null,
    flow: 'paragraphs',
    lines: [],
    fields: [],
    given,
    warnings: [],
    unread: []
  }
}

function readRow(line: string, number: number): GivenQuestion {
  const row = Row.safeParse(parseJson(line, number))
  if (!row.success) throw problems.questionList(number, 'it needs a "text" and may have an "id" and a "context"')
  const { id, text, context } = row.data
  return {
    id: id ?? `l${number}`,
    text,
    section: context?.section ?? null,
    stem: context?.stem ?? null,
    definitions: context?.definitions ?? [],
    followUp: context?.follow_up ?? null
  }
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw problems.questionList(number, 'it is not JSON')
  }
}
