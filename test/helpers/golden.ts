import type { Audit } from '../../src/contract/audit.js'

/** The part of an audit that a golden document promises: what was found, where, and how it was judged. */
export function goldenOf(audit: Audit) {
  return {
    context: audit.context,
    document: {
      mediaType: audit.document.mediaType,
      pages: audit.document.pages,
      partial: audit.document.partial,
      warnings: audit.document.warnings.map((warning) => warning.code),
      unread: audit.document.unread
    },
    questions: audit.questions.map((question) => ({
      label: question.label,
      kind: question.kind,
      section: question.section,
      ...(question.stem ? { stem: question.stem } : {}),
      text: question.text,
      ...(question.followUp ? { followUp: question.followUp } : {}),
      ...(question.definitions.length > 0 ? { definitions: question.definitions } : {}),
      page: question.location.page ?? null,
      outcome: question.outcome,
      findings: Object.fromEntries(question.findings.map((finding) => [finding.criterion, finding.strength])),
      suggestion: question.suggestion
        ? `${question.suggestion.action} ${question.suggestion.wording ?? ''}${question.suggestion.joinedInto ? ` joined into ${question.suggestion.joinedInto}` : ''}`.trim()
        : null
    })),
    form: {
      ...audit.form,
      findings: Object.fromEntries(audit.form.findings.map((finding) => [finding.criterion, finding.strength])),
      parity: audit.form.parity.length,
      stateRules: audit.form.stateRules.map((rule) => `${rule.state} ${rule.result}`)
    },
    counts: audit.counts
  }
}
