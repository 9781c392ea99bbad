import type { z } from 'zod'
import { Problem } from '../contract/problem.js'
import {
  type AuditLine,
  type AuditRow,
  type AuditState,
  type BatchRow,
  type DecisionRow,
  decisionsOf
} from '../store/index.js'
import type { App } from './app-type.js'
import { bodyOf } from './plugins/errors.js'
import type { BatchFileBody, BatchLine } from './schemas/batch.js'
import type { DecisionBody } from './schemas/decision.js'

export function shownDecision(row: DecisionRow): DecisionBody {
  return {
    question: row.question_id,
    decision: row.decision,
    reason: row.reason as DecisionBody['reason'],
    note: row.note,
    by: row.decided_by,
    at: row.decided_at.toISOString(),
    lapsed: row.lapsed,
    carriedFrom: row.carried_from
  }
}

/** What is said of an audit that has no result. */
export function shownOpen(row: AuditLine) {
  return {
    id: row.id,
    status: row.state as 'queued' | 'running' | 'failed' | 'cancelled',
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    progress: row.state === 'running' ? row.progress : null,
    problem: row.problem ? bodyOf(Problem.from(row.problem)) : null
  }
}

/** A finished audit as JSON text. The audit itself is put in as it was written: the same bytes every time. */
export async function shownDone(app: App, row: AuditRow): Promise<string> {
  const decisions = (await decisionsOf(app.service.store.db, [row.id])).map(shownDecision)
  const around = {
    id: row.id,
    status: 'done',
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    decisions
  }
  return `${JSON.stringify(around).slice(0, -1)},${row.result?.slice(1)}`
}

export function shownFile(row: AuditLine): BatchFileBody {
  const { summary } = row
  return {
    auditId: row.id,
    position: row.position,
    name: row.name,
    labels: row.labels,
    status: row.state,
    attempts: row.attempts,
    problem: row.problem ? bodyOf(Problem.from(row.problem)) : null,
    band: (summary?.band ?? null) as BatchFileBody['band'],
    healthQuestions: summary?.healthQuestions ?? null,
    pages: summary?.pages ?? null,
    counts: (summary?.counts ?? null) as BatchFileBody['counts']
  }
}

export function shownBatch(batch: BatchRow, counts: Record<AuditState, number>): z.infer<typeof BatchLine> {
  return {
    id: batch.id,
    name: batch.name,
    status: statusOf(batch, counts),
    total: batch.total,
    counts,
    previous: batch.previous_id,
    createdAt: batch.created_at.toISOString(),
    finishedAt: batch.finished_at?.toISOString() ?? null,
    expiresAt: batch.expires_at.toISOString()
  }
}

function statusOf({ state, total }: BatchRow, { queued, running }: Record<AuditState, number>) {
  if (state === 'cancelled') return 'cancelled' as const
  if (queued + running === 0) return 'done' as const
  return queued === total ? ('queued' as const) : ('running' as const)
}
