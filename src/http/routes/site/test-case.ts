import type { AuditQuestion } from '../../../contract/audit.js'

/** A line for a labelled question file: what was read and how it was judged, for a person to correct and send in. */
export function testCase({
  text,
  section,
  stem,
  definitions,
  followUp,
  health,
  outcome,
  findings
}: AuditQuestion): string {
  const criteria = Object.fromEntries(findings.map(({ criterion, strength }) => [criterion, strength]))
  const context = { section, stem, definitions, follow_up: followUp }
  const judged = { health, outcome, criteria }
  return `${JSON.stringify({ id: 'report-1', text, context, ...judged, judged, correct: 'change health, outcome and criteria to what is right' })}\n`
}
