import type { Audit } from '../contract/audit.js'
import { failedOn } from '../contract/audit.js'
import type { Problem } from '../contract/problem.js'
import {
  type AuditSummary,
  addTotals,
  type Claim,
  finishBatch,
  insertDelivery,
  type Store,
  type Total,
  unclaimAudit,
  type Written,
  writeOutcome
} from '../store/index.js'
import { carryDecisions } from './carry.js'
import { countOf } from './count-check.js'
import type { Queue } from './queue.js'
import type { Signals } from './signals.js'

/** What every job needs. */
export interface Rooms {
  store: Store
  queue: Queue
  signals: Signals
  /** Ends every wait when the process is told to stop. */
  stopping: AbortSignal
}

export type Outcome = { audit: Audit } | { problem: Problem }

export interface Running extends Claim {
  batchId: string | null
  previousId: string | null
}

/**
 * Writes the one result of an audit and completes its job, together. Nothing is written when the audit is no longer this
 * worker's: it was deleted, or the worker was taken for dead and another one has it.
 */
export async function finishAudit(rooms: Rooms, running: Running, outcome: Outcome, seconds: number): Promise<void> {
  const { store, queue, signals } = rooms
  await store.db.transaction().execute(async (trx) => {
    if (!(await writeOutcome(store, trx, running, writtenOf(outcome)))) return
    if ('audit' in outcome && running.previousId) {
      await carryDecisions(trx, running.previousId, running.auditId, outcome.audit)
    }
    await queue.complete('checks', running.jobId, trx)
    await addTotals(trx, counted(outcome, seconds))
  })
  await signals.send(`audit:${running.auditId}`)
  if (running.batchId) await closeBatch(rooms, running.batchId)
}

/** Makes a begun audit wait again: at once, or after the pause that a failed attempt has. */
export async function returnAudit({ store, queue, signals }: Rooms, claim: Claim, atOnce: boolean): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    if (!(await unclaimAudit(trx, claim))) return
    if (atOnce) await queue.giveBack('checks', claim.jobId, trx)
    else {
      await queue.fail('checks', claim.jobId, trx)
      await addTotals(trx, countOf('crashed'))
    }
  })
  await signals.send('checks')
}

/** Tells those who follow the batch, and, when its last audit is through, whoever asked to be called. */
export async function closeBatch({ store, queue, signals }: Rooms, batchId: string): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    const batch = await finishBatch(store, trx, batchId)
    if (!batch?.webhook) return
    const event = 'batch.finished'
    const body = JSON.stringify({ event, batch: { id: batch.id, name: batch.name, total: batch.total } })
    const delivery = await insertDelivery(store, trx, { owner: batch.owner, batchId, event, url: batch.webhook, body })
    await queue.sendWebhook(trx, delivery)
  })
  await signals.send(`batch:${batchId}`)
}

function counted(outcome: Outcome, seconds: number): Total[] {
  if ('problem' in outcome) return countOf(outcome.problem.code, 0, seconds)
  const { pages, unread } = outcome.audit.document
  const contained = unread.filter(({ reason }) => reason === failedOn).length
  const count = countOf('done', pages ?? 0, seconds)
  return contained > 0 ? [...count, { name: 'contained', label: '', value: contained }] : count
}

function writtenOf(outcome: Outcome): Written {
  if ('problem' in outcome) return { state: 'failed', problem: outcome.problem.toJSON() }
  return { state: 'done', result: JSON.stringify(outcome.audit), summary: summaryOf(outcome.audit) }
}

function summaryOf({ form, document, counts }: Audit): AuditSummary {
  return {
    band: form.band,
    healthQuestions: form.healthQuestions,
    pages: document.pages,
    partial: document.partial,
    counts
  }
}
