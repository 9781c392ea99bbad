import { createHash } from 'node:crypto'
import type { Audit, AuditQuestion, Finding, Strength } from '../../contract/audit.js'
import { findingSpans, placedSpan } from '../spans.js'
import { locationOf } from './location.js'
import { message } from './message.js'
import { reviewRule } from './rules.js'

const levels: Record<Strength, 'error' | 'warning' | 'note'> = { must: 'error', should: 'warning', advisable: 'note' }

/** Every finding on a question and on the form, and every item that a person must look at. */
export function resultsOf(audit: Audit, ruleIds: readonly string[], uri: string): object[] {
  const rule = (id: string) => ({ ruleId: id, ruleIndex: ruleIds.indexOf(id) })
  const fromQuestions = audit.questions.flatMap((question) => [
    ...question.findings.map((finding) => ({ ...rule(finding.criterion), ...findingResult(question, finding, uri) })),
    ...(question.outcome === 'needs-review' ? [{ ...rule(reviewRule), ...reviewResult(question, uri) }] : [])
  ])
  const fromForm = audit.form.findings.map((finding) => ({
    ...rule(finding.criterion),
    level: levels[finding.strength],
    message: message(finding.message),
    locations: [{ physicalLocation: { artifactLocation: { uri, index: 0 } } }],
    partialFingerprints: { 'stigmacheck/1': fingerprint(finding.criterion, 'form', '') },
    properties: { questions: finding.questions, add: finding.add }
  }))
  return [...fromQuestions, ...fromForm]
}

function findingResult(question: AuditQuestion, finding: Finding, uri: string): object {
  const { suggestion } = question
  return {
    level: levels[finding.strength],
    message: message(finding.message),
    locations: [locationOf(question, finding.spans.map(placedSpan), uri)],
    partialFingerprints: {
      'stigmacheck/1': fingerprint(finding.criterion, question.text, JSON.stringify(finding.spans))
    },
    properties: {
      question: question.id,
      outcome: question.outcome,
      ...(suggestion && { suggestion: { action: suggestion.action, text: suggestion.text, issuer: suggestion.issuer } })
    }
  }
}

function reviewResult(question: AuditQuestion, uri: string): object {
  return {
    kind: 'review',
    level: 'none',
    message: message(question.review ?? 'A person must read this item.'),
    locations: [locationOf(question, findingSpans(question), uri)],
    partialFingerprints: { 'stigmacheck/1': fingerprint(reviewRule, question.text, '') }
  }
}

/** Stays the same while criterion and words stay the same, wherever the item moves on the form. */
function fingerprint(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex')
}
