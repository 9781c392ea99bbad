import type { Audit, AuditQuestion } from '../../contract/audit.js'

/** Sub-items with the same stem, the question itself included. */
export function stemSiblings(audit: Audit, question: AuditQuestion): AuditQuestion[] {
  const at = audit.questions.indexOf(question)
  const same = (one: AuditQuestion | undefined) =>
    one !== undefined && one.stem === question.stem && one.section === question.section
  let first = at
  let last = at
  while (same(audit.questions[first - 1])) first--
  while (same(audit.questions[last + 1])) last++
  return audit.questions.slice(first, last + 1)
}

/** The sub-item completes the stem's sentence, or a finding points at the stem: the stem cannot stay in front of it. */
export function stemIsPartOf(question: AuditQuestion): boolean {
  if (!question.stem) return false
  const flagged = question.findings.some((finding) =>
    finding.spans.some((span) => !Array.isArray(span) && span.in === 'stem')
  )
  return flagged || /^[a-z]/.test(question.text.trimStart())
}

/** An instruction that speaks of several questions: "any of the above", "questions 1 through 4". */
const several =
  /\b(any|each|all|one or more)\s+(of\s+)?(the\s+|these\s+|those\s+)?(above|foregoing|preceding|following|below|questions?|items?)\b|\bquestions\b|\bitems\s+\(?[0-9a-z]{1,3}\b|\b(above|preceding|foregoing)\s+(questions|items)\b/i

/** It speaks of what stands before it: what stands below needs it no more. */
const looksBack = /\b(above|preceding|foregoing)\b/i

/**
 * No question that stays as it is uses the instruction at this block. An instruction for several questions serves every
 * question of its section; where that one has only changing questions, it goes with them.
 */
export function ownFollowUp(
  audit: Audit,
  question: AuditQuestion,
  changing: ReadonlySet<string>,
  block: number
): boolean {
  if (several.test(question.followUp ?? '')) {
    const below = ({ location }: AuditQuestion) =>
      looksBack.test(question.followUp ?? '') && location.block !== undefined && location.block > block
    const stays = (one: AuditQuestion) =>
      !changing.has(one.id) && one.kind !== 'note' && one.kind !== 'follow-up' && !below(one)
    if (audit.questions.some((one) => one.section === question.section && stays(one))) return false
  }
  const others = audit.questions.filter((one) => !changing.has(one.id) && one.followUp === question.followUp)
  if (others.length === 0) return true
  const from = Math.min(question.location.block ?? block, block)
  const to = Math.max(question.location.block ?? block, block)
  return others.every((one) => {
    const anchored = (one.location.anchors ?? []).some((anchor) => anchor.in === 'followUp' && anchor.block === block)
    const at = one.location.block
    return !anchored && at !== undefined && (at < from || at > to)
  })
}
