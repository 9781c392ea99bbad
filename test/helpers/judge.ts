import type { AuditOptions, AuditQuestion } from '../../src/contract/audit.js'
import { checkDocument } from '../../src/worker/check.js'

/** A question as it is printed. */
export interface Printed {
  text: string
  stem?: string
  section?: string
  definitions?: string[]
  followUp?: string
}

/** Judges questions as a question list is judged: the whole way through the house. Answers come in the given order. */
export async function judge(items: readonly Printed[], options: AuditOptions = {}): Promise<AuditQuestion[]> {
  const rows = items.map(({ text, stem, section, definitions, followUp }, at) =>
    JSON.stringify({
      id: `item-${at}`,
      text,
      context: {
        section: section ?? null,
        stem: stem ?? null,
        definitions: definitions ?? [],
        follow_up: followUp ?? null
      }
    })
  )
  const bytes = new TextEncoder().encode(`${rows.join('\n')}\n`)
  const audit = await checkDocument(bytes, 'questions.jsonl', options)
  const byId = new Map(audit.questions.map((question) => [question.id, question]))
  return items.map((_, at) => {
    const question = byId.get(`item-${at}`)
    if (!question) throw new Error(`no answer for item ${at}`)
    return question
  })
}

/** The criteria found, as `id=strength`, sorted; advisable ones only when asked for. */
export function criteriaOf(question: AuditQuestion, withAdvisable = false): string[] {
  return question.findings
    .filter(({ strength }) => withAdvisable || strength !== 'advisable')
    .map(({ criterion, strength }) => `${criterion}=${strength}`)
    .sort()
}
