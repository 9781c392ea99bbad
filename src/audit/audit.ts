import {
  type Audit,
  type AuditOptions,
  type AuditQuestion,
  type Outcome,
  outcomes,
  type Span
} from '../contract/audit.js'
import type { Question } from '../questions/question.js'
import type { RuleSet } from '../rules/ruleset.js'
import { guessContext } from './context.js'
import { type FormDocument, summarizeForm } from './form.js'
import { judgeQuestion } from './judge.js'
import { type ListReading, readList } from './options.js'

/** The part of an audit that comes from the questions. */
export type QuestionsAudit = Pick<Audit, 'context' | 'questions' | 'form' | 'counts'>

/**
 * Judges every question and the form as a whole. Suggestions are added afterwards.
 * @param document what could not be read, and whether the questions are a list rather than a form
 */
export function auditQuestions(
  questions: Question[],
  ruleSet: RuleSet,
  options: AuditOptions,
  document: FormDocument
): QuestionsAudit {
  // A list may hold questions of many forms: nothing in it says what the next one is.
  const context = guessContext(document.isList ? [] : questions, options, ruleSet)
  const lists = questions.map((one) => readList(one, ruleSet, { referee: context.formKind === 'reference' }))
  const readings = lists.map(({ reading }) => reading)
  const judged = questions.map((question, at) => auditQuestion(question, lists[at]!, ruleSet))
  const form = summarizeForm({ questions: judged, readings, context, ruleSet, document })
  return { context, questions: judged, form, counts: countOutcomes(judged) }
}

function auditQuestion(question: Question, { reading, options }: ListReading, ruleSet: RuleSet): AuditQuestion {
  const { outcome, findings, review } = judgeQuestion(reading, ruleSet, (span) => quoteOf(span, question))
  const { anchors, ...place } = question.location
  return {
    id: question.id,
    label: question.label,
    kind: question.kind,
    text: question.text,
    stem: question.stem,
    section: question.section,
    followUp: question.followUp,
    definitions: question.definitions,
    // Anchors tie single words to the document; items that nobody will mark do without them.
    location: anchors && (reading.health || outcome === 'needs-review') ? { ...place, anchors } : place,
    health: reading.health,
    outcome,
    review,
    reading: reading.limbs.map(({ time, window, trigger, links, domains, spans, plain }) => ({
      time,
      window,
      trigger,
      impairment: links.join('+'),
      domain: domains,
      spans,
      plain
    })),
    findings,
    suggestion: null,
    ...(question.parentLabel != null && { parentLabel: question.parentLabel }),
    ...(options && { options })
  }
}

/** The words a span points at. */
export function quoteOf(span: Span, question: Question): string {
  if (Array.isArray(span)) return question.text.slice(span[0], span[1])
  const texts = {
    text: question.text,
    stem: question.stem,
    followUp: question.followUp,
    section: question.section,
    definitions: question.definitions[span.index ?? 0]
  }
  return (texts[span.in] ?? '').slice(span.start, span.end)
}

function countOutcomes(questions: AuditQuestion[]): Record<Outcome, number> {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>
  for (const { outcome } of questions) counts[outcome]++
  return counts
}
