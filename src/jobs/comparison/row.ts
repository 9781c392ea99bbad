import { type Audit, type Strength, strengths } from '../../contract/audit.js'
import type { ComparisonRow, FormChange } from '../../contract/comparison.js'

/** A finished audit of a batch, with what the batch knows of it. */
export interface Form {
  id: string
  name: string
  labels: Record<string, string>
  audit: Audit
}

export function rowOf({ id, name, labels, audit }: Form, change: FormChange | null): ComparisonRow {
  const { form, context, counts } = audit
  const { jamaScore, jama, allInOption, dyrbyeConsistent, gold, halter, supportiveStatement, safeHaven } = form
  return {
    audit: id,
    name,
    labels,
    state: context.state,
    formKind: context.formKind,
    profession: context.profession,
    band: form.band,
    healthQuestions: form.healthQuestions,
    codings: { jamaScore, jama, allInOption, dyrbyeConsistent, gold, halter, supportiveStatement, safeHaven },
    criteria: strongest(audit),
    counts,
    change
  }
}

function strongest(audit: Audit): Record<string, Strength> {
  const found: Record<string, Strength> = {}
  const findings = [...audit.questions.flatMap((question) => question.findings), ...audit.form.findings]
  for (const { criterion, strength } of findings) {
    const before = found[criterion]
    if (!before || strengths.indexOf(strength) < strengths.indexOf(before)) found[criterion] = strength
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}
