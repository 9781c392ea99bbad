import type { AuditQuestion, Band, FormFinding } from '../../contract/audit.js'

/**
 * The band of a form. A must found anywhere settles it. Otherwise what could not be read or decided, a form of which
 * nothing was found included, leaves it open: such a form is never called aligned.
 */
export function bandOf(questions: AuditQuestion[], findings: FormFinding[], partial: boolean): Band {
  const strengths = new Set([...findings, ...questions.flatMap((one) => one.findings)].map(({ strength }) => strength))
  if (strengths.has('must')) return 'not-aligned'
  const open = partial || questions.length === 0 || questions.some(({ outcome }) => outcome === 'needs-review')
  if (open) return 'incomplete'
  return strengths.has('should') ? 'improvements-advised' : 'aligned'
}
