import type { Audit } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import type { AuditRow } from '../store/index.js'

/** @throws Problem when the audit has not ended, or has failed. */
export function finished(row: AuditRow): Audit {
  if (row.state === 'failed' && row.problem) throw Problem.from(row.problem)
  if (row.state === 'done' && row.result) return JSON.parse(row.result) as Audit
  throw new Problem('audit.not-finished', `The audit is ${row.state}.`, {
    todo: 'Ask for the audit until its status is "done".',
    status: 409
  })
}
