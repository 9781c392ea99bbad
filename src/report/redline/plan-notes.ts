import type { AuditQuestion } from '../../contract/audit.js'
import type { PlanContext } from './plan.js'
import { ownFollowUp } from './sharing.js'

/**
 * Plans what becomes of the follow-up and the definitions of a changed question. Words that a question which stays as
 * it is needs too are left. Returns remarks for the comment.
 */
export function planNotes(question: AuditQuestion, context: PlanContext): string[] {
  if (question.suggestion!.action === 'add') return []
  return [...planFollowUp(question, context), ...planDefinitions(question, context)]
}

function planFollowUp(question: AuditQuestion, { audit, changing, places, plan }: PlanContext): string[] {
  const { followUp } = question
  const wanted = question.suggestion!.followUp ?? ''
  if (followUp === null || followUp === wanted) return []
  const found = places.find(question, 'followUp', 0, followUp.length)
  if (found.length > 0 && ownFollowUp(audit, question, changing, found[0]!.paragraph.block)) {
    plan.remove(found)
    plan.add(found[0]!.paragraph, found[0]!.end, wanted)
    return []
  }
  if (!pointsAt(question, 'followUp')) return []
  const why = found.length === 0 ? 'was not found in the file again' : 'also serves questions that stay as they are'
  plan.unplaced.push({ question: question.id, reason: `its instruction for a "yes" ${why}` })
  return [`Change the instruction for a "yes" by hand: it ${why}.`]
}

function planDefinitions(question: AuditQuestion, { audit, changing, places, plan }: PlanContext): string[] {
  const kept = question.suggestion!.definitions ?? []
  return question.definitions.flatMap((definition, index) => {
    if (kept.includes(definition)) return []
    const found = places.find(question, 'definitions', 0, definition.length, index)
    const shared = audit.questions.some((one) => !changing.has(one.id) && one.definitions.includes(definition))
    if (found.length > 0 && !shared) {
      plan.remove(found)
      return []
    }
    if (!pointsAt(question, 'definitions', index)) return []
    const why = shared ? 'also serves questions that stay as they are' : 'was not found in the file again'
    plan.unplaced.push({ question: question.id, reason: `a definition or note ${why}` })
    return [`Look at the definition or note by hand: it ${why}.`]
  })
}

function pointsAt(question: AuditQuestion, part: 'followUp' | 'definitions', index?: number): boolean {
  return question.findings.some((finding) =>
    finding.spans.some(
      (span) => !Array.isArray(span) && span.in === part && (index === undefined || (span.index ?? 0) === index)
    )
  )
}
