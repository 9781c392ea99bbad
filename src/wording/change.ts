import type { AuditQuestion, Suggestion } from '../contract/audit.js'
import type { Choice } from '../rules/choices.js'
import type { RuleSet } from '../rules/ruleset.js'
import { flaggingFindings, partOf } from './choose.js'
import { wordingFor } from './profession.js'

/** What a suggestion makes of an item: its text and what is printed around it. */
export type Change = Pick<Suggestion, 'text' | 'followUp' | 'definitions' | 'heading'>

/** What a choice can make of an item, best first: under its own heading, or under a neutral one. */
export function changesFor(
  question: AuditQuestion,
  choice: Choice,
  profession: string | null,
  ruleSet: RuleSet
): Change[] {
  if (choice.action === 'remove') return [{ text: '' }]
  const change = changeWords(question, choice, profession, ruleSet)
  return question.section === null ? [change] : [change, { ...change, heading: ruleSet.choices.phrases.heading }]
}

function changeWords(
  question: AuditQuestion,
  { wording: id, part }: Choice,
  profession: string | null,
  ruleSet: RuleSet
): Change {
  const { text, followUp, definitions } = question
  const wording = ruleSet.wordings.find((one) => one.id === id)
  const words = wording ? wordingFor(wording, profession, ruleSet) : ''
  if (part === 'followUp') return { text, followUp: words, definitions }
  if (part === 'text') return { text: words }
  const flagged = new Set(
    flaggingFindings(question).flatMap(({ spans }) =>
      spans.map((span) => (partOf(span) === 'definitions' && !Array.isArray(span) ? span.index : -1))
    )
  )
  return {
    text,
    ...(followUp !== null && { followUp }),
    definitions: definitions.filter((_, at) => !flagged.has(at))
  }
}
