import type { AuditQuestion, FormFinding } from '../../contract/audit.js'
import type { PlanContext } from './plan.js'

/**
 * Plans a text that the form lacks. One that speaks of "this question" or "your answer" is true of a question about a
 * present condition only: it goes below the first of them that stays, and into no other place. Every other text goes in
 * front of the first health question.
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
  if (!/\b(this question|your answer)\b/i.test(finding.add)) {
    plan.insertions.push({ at: start, where: 'above', texts, about: finding })
    return
  }
  const kept =
    staying.find((one) => asksAboutCondition(one, changing)) ??
    (/\banswer\s+.?No\b/i.test(finding.add) ? undefined : staying[0])
  const end = kept && places.find(kept, 'text', 0, kept.text.length).at(-1)?.paragraph
  if (!end) {
    const reason = `“${finding.title}”: no question about a present condition stays that the text could stand below. Text: ${finding.add}`
    plan.unplaced.push({ question: null, reason })
    return
  }
  const changed = changing.has(kept.id) ? kept.suggestion?.place : undefined
  const apart = plan.insertions.find(({ about }) => about === kept)
  if (changed === 'apart' && apart) plan.insertions.push({ at: apart.at, where: apart.where, texts, about: finding })
  else {
    const ownStem = places.find(kept, 'stem', 0, kept.stem?.length ?? 0)[0]?.paragraph
    const at = changed === 'stem' && ownStem ? ownStem : end
    plan.insertions.push({ at, where: 'in-cell', texts, about: finding })
  }
}

/** What a text asks whose "No" means able to practise, and what other questions ask. */
const impairment = /\b(impair\w*|adversely affect\w*|pose a risk)/i
const otherKind = /\b(disciplin\w*|convict\w*|illegal\w*|essential functions|under investigation|able to)\b/i

/** "No" answers it: it asks about a condition, and not about conduct, illegal use, essential functions or dates. */
function asksAboutCondition({ id, reading, suggestion }: AuditQuestion, changing: ReadonlySet<string>): boolean {
  if (!changing.has(id)) return reading.length > 0 && reading.every(({ trigger }) => trigger === 'condition')
  const text = suggestion?.text ?? ''
  return text.includes('?') && impairment.test(text) && !otherKind.test(text)
}
