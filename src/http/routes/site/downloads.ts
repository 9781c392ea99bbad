import type { Audit } from '../../../contract/audit.js'
import { rowsOf } from '../../../report/csv/rows.js'
import { offered, views } from '../../../report/views.js'
import { count } from '../../../report/words.js'
import type { ResultOptions } from '../../../web/pages/result.js'

/** What an office takes first stands first. */
const order = ['redline', 'annotated', 'html', 'letter', 'csv', 'sarif']

/** What can be downloaded of a result, each with what it contains. */
export function downloadsOf(id: string, audit: Audit): ResultOptions['downloads'] {
  const { 'must-change': must = 0, 'should-change': should = 0 } = audit.counts
  const flagged = count(must + should, 'flagged item')
  const holds: Record<string, string> = {
    html: `The whole review, ready to print. ${flagged}.`,
    redline: `Word file with ${count(audit.questions.filter(({ suggestion }) => suggestion).length, 'change')} tracked.`,
    annotated: `The form with ${flagged} highlighted and a note at each.`,
    letter: 'A letter to the form’s owner with the wordings and their sources.',
    csv: `For a spreadsheet: ${count(rowsOf(audit).length, 'row')}, one a finding.`,
    sarif: 'For programs that collect findings.'
  }
  return order
    .flatMap((name) => views.find((view) => view.name === name) ?? [])
    .filter((view) => offered(view, audit))
    .map((view) => ({
      href: `/v1/audits/${id}/${view.file}`,
      name: view.title,
      holds: holds[view.name] ?? '',
      opens: view.name === 'html'
    }))
}
