import { createHash } from 'node:crypto'
import type { Audit, AuditQuestion } from '../contract/audit.js'
import { type Connection, decisionsOf, putDecision } from '../store/index.js'

/** The wording that a decision was made on: all that the applicant reads of the question, spaces evened out. */
export function wordingHash(question: AuditQuestion): string {
  const parts = [question.stem, question.text, question.followUp, ...question.definitions]
  const words = parts.map((part) => (part ?? '').replace(/\s+/g, ' ').trim())
  return createHash('sha256').update(JSON.stringify(words)).digest('hex')
}

/**
 * Brings the decisions of an earlier audit of the same form over. A decision whose question has other words now lapses:
 * it is shown beside the question with the same printed label, when there is one, and no longer counts.
 */
export async function carryDecisions(db: Connection, fromId: string, toId: string, audit: Audit): Promise<void> {
  const earlier = await decisionsOf(db, [fromId])
  if (earlier.length === 0) return
  const questions = new Map(audit.questions.map((question) => [wordingHash(question), question.id]))
  for (const row of earlier) {
    const same = questions.get(row.wording_sha256)
    await putDecision(db, {
      auditId: toId,
      questionId: same ?? row.question_id,
      wordingSha256: row.wording_sha256,
      decision: row.decision,
      reason: row.reason,
      note: row.note,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at,
      carriedFrom: fromId,
      lapsed: row.lapsed || same === undefined
    })
  }
}
