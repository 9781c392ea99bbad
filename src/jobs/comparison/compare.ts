import { type Band, bands } from '../../contract/audit.js'
import type { Comparison } from '../../contract/comparison.js'
import { changeOf } from './change.js'
import { matchForms } from './match.js'
import { type Form, rowOf } from './row.js'

export interface BatchForms {
  id: string
  name: string
  forms: Form[]
}

/** Sets the forms of a batch side by side, each beside its like in the earlier batch. */
export function compare(
  batch: BatchForms,
  missing: Comparison['missing'],
  earlier: BatchForms | null = null
): Comparison {
  const matches = matchForms(batch.forms, earlier?.forms ?? [])
  const matched = new Set(matches.values())
  const rows = batch.forms.map((form) => {
    const before = matches.get(form.id)
    return rowOf(form, before ? changeOf(before, form.audit) : null)
  })
  const counted = Object.fromEntries(bands.map((band) => [band, rows.filter((row) => row.band === band).length]))
  return {
    schema: 'stigmacheck.comparison/1',
    batch: { id: batch.id, name: batch.name },
    earlier: earlier && { id: earlier.id, name: earlier.name },
    rows,
    missing,
    dropped: (earlier?.forms ?? [])
      .filter((form) => !matched.has(form))
      .map(({ id, name, audit }) => ({ audit: id, name, band: audit.form.band })),
    totals: { forms: rows.length, bands: counted as Record<Band, number> }
  }
}
