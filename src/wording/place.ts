import type { Audit, AuditQuestion, Suggestion } from '../contract/audit.js'
import type { Step } from './plan.js'

/**
 * Where a whole sentence goes that replaces a sub-item: the stem's words ("In the past five years have you:") must not
 * govern it. When every item of the stem goes, the text takes the place of the stem and all of them; otherwise it is
 * printed as an item of its own after the stem's last item.
 */
export function placeUnderStem(
  question: AuditQuestion,
  audit: Audit,
  steps: ReadonlyMap<string, Step>
): Suggestion['place'] {
  if (question.stem === null) return undefined
  if (audit.document.mediaType === 'application/x-ndjson') return 'apart'
  const siblings = audit.questions.filter(({ stem, section }) => stem === question.stem && section === question.section)
  const goes = ({ id }: AuditQuestion): boolean => id === question.id || isLeftOut(steps.get(id))
  return siblings.every(goes) ? 'stem' : 'apart'
}

const isLeftOut = (step: Step | undefined): boolean =>
  step !== undefined && (step.kind !== 'own' || step.pick.choice.action === 'remove')
