import type { AuditQuestion, FormFinding } from '../../contract/audit.js'
import type { PlanContext } from './plan.js'

/**
 * Plans a text that the form lacks. One that speaks of "this question" or "your answer" goes below the first question
 * about a condition that stays, every other one in front of the first health question.
 */
export function planFormFinding(finding: FormFinding, { audit, changing, places, plan }: PlanContext): void {
  if (finding.add === null) return
  const asked = audit.questions.filter(
    (one) => one.health && one.kind !== 'note' && places.paragraph(one.location.block)
  )
  const first = asked[0]
  const texts = finding.add.split(/\n+/)
  const stem = first && places.find(first, 'stem', 0, first.stem?.length ?? 0)[0]?.paragraph
  const start = stem ?? places.paragraph(first?.location.block)
  if (!start) {
    const reason = `“${finding.title}”: the form has no health question to put the text at. Text: ${finding.add}`
    plan.unplaced.push({ question: null, reason })
    return
  }
  const staying = asked.filter((one) => !changing.has(one.id) || one.suggestion?.text)
  const kept = staying.find((one) => asksAboutCondition(one, changing)) ?? staying[0]
  const end = kept && places.find(kept, 'text', 0, kept.text.length).at(-1)?.paragraph
  if (end && /\b(this question|your answer)\b/i.test(finding.add)) {
    const place = kept.suggestion?.place
    const at = place === 'stem' && stem ? stem : end
    plan.insertions.push({ at, where: place === 'apart' ? 'below' : 'in-cell', texts, about: finding })
  } else plan.insertions.push({ at: start, where: 'above', texts, about: finding })
}

/** "No" answers it: it asks about a condition, and not about illegal use, essential functions or dates. */
function asksAboutCondition({ id, reading, suggestion }: AuditQuestion, changing: ReadonlySet<string>): boolean {
  if (changing.has(id)) return suggestion?.text.includes('?') ?? false
  return reading.some(({ trigger }) => trigger === 'condition')
}
