import type { Audit } from '../../contract/audit.js'
import type { Comparison } from '../../contract/comparison.js'
import { type BatchRow, batchResults, type Connection } from '../../store/index.js'
import { type BatchForms, compare } from './compare.js'
import type { Form } from './row.js'

/** The comparison of a batch, beside an earlier one when it is given. */
export async function compareBatch(db: Connection, batch: BatchRow, earlier?: BatchRow): Promise<Comparison> {
  const { forms, missing } = await loadForms(db, batch)
  return compare(forms, missing, earlier ? (await loadForms(db, earlier)).forms : null)
}

async function loadForms(
  db: Connection,
  batch: BatchRow
): Promise<{ forms: BatchForms; missing: Comparison['missing'] }> {
  const forms: Form[] = []
  const missing: Comparison['missing'] = []
  for await (const { id, name, labels, state, result } of batchResults(db, batch.id)) {
    if (result) forms.push({ id, name, labels, audit: slim(JSON.parse(result) as Audit) })
    else missing.push({ audit: id, name, status: state })
  }
  return { forms: { id: batch.id, name: batch.name, forms }, missing }
}

/** A thousand audits fit in memory without what a comparison does not show. */
function slim(audit: Audit): Audit {
  const kept = audit.questions.filter(({ health, findings }) => health || findings.length > 0)
  return {
    ...audit,
    questions: kept.map((question) => ({ ...question, location: {}, reading: [], suggestion: null, definitions: [] }))
  }
}
