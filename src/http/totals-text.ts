import { durations } from '../jobs/count-check.js'
import type { Total } from '../store/index.js'

/** The counts of checks as Prometheus reads them. */
export function totalsText(totals: Total[]): string {
  const of = (name: string, label = '') =>
    totals.find((total) => total.name === name && total.label === label)?.value ?? 0
  let below = 0
  const buckets = [...durations.map(String), '+Inf'].map((end) => {
    below += of('seconds', end)
    return `stigmacheck_check_seconds_bucket{le="${end}"} ${below}`
  })
  const outcomes = totals.filter(({ name }) => name === 'documents')
  return [
    '# HELP stigmacheck_documents_total Attempts to check a document, by outcome: done, the code of the problem, or crashed.',
    '# TYPE stigmacheck_documents_total counter',
    ...outcomes.map(({ label, value }) => `stigmacheck_documents_total{outcome="${label}"} ${value}`),
    '# HELP stigmacheck_pages_total Pages read.',
    '# TYPE stigmacheck_pages_total counter',
    `stigmacheck_pages_total ${of('pages')}`,
    '# HELP stigmacheck_contained_total Lines and items on which the program failed, and which cost only themselves.',
    '# TYPE stigmacheck_contained_total counter',
    `stigmacheck_contained_total ${of('contained')}`,
    '# HELP stigmacheck_check_seconds How long checks took.',
    '# TYPE stigmacheck_check_seconds histogram',
    ...buckets,
    `stigmacheck_check_seconds_sum ${of('seconds-sum')}`,
    `stigmacheck_check_seconds_count ${below}`,
    ''
  ].join('\n')
}
