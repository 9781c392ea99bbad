import type { Selectable } from 'kysely'
import type { Connection } from './database.js'
import type { DecisionTable } from './schema.js'

export type DecisionRow = Selectable<DecisionTable>

export interface NewDecision {
  auditId: string
  questionId: string
  wordingSha256: string
  decision: 'accept' | 'keep' | 'discuss'
  reason: string | null
  note: string | null
  decidedBy: string
  decidedAt: Date
  carriedFrom?: string
  lapsed?: boolean
}

/** One decision a question: a later one takes the place of an earlier. */
export async function putDecision(db: Connection, decision: NewDecision): Promise<DecisionRow> {
  const values = {
    wording_sha256: decision.wordingSha256,
    decision: decision.decision,
    reason: decision.reason,
    note: decision.note,
    decided_by: decision.decidedBy,
    decided_at: decision.decidedAt,
    carried_from: decision.carriedFrom ?? null,
    lapsed: decision.lapsed ?? false
  }
  return db
    .insertInto('decisions')
    .values({ audit_id: decision.auditId, question_id: decision.questionId, ...values })
    .onConflict((conflict) => conflict.columns(['audit_id', 'question_id']).doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function decisionsOf(db: Connection, auditIds: string[]): Promise<DecisionRow[]> {
  if (auditIds.length === 0) return []
  return db.selectFrom('decisions').selectAll().where('audit_id', 'in', auditIds).orderBy('id').execute()
}

export async function removeDecision(db: Connection, auditId: string, questionId: string): Promise<boolean> {
  const row = await db
    .deleteFrom('decisions')
    .where('audit_id', '=', auditId)
    .where('question_id', '=', questionId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
