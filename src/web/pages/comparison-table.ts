import { type Band, bands } from '../../contract/audit.js'
import type { ComparisonRow } from '../../contract/comparison.js'
import { type Html, html } from '../../report/html/template.js'
import { bandNames } from '../../report/words.js'

const heads = [
  'Form',
  'State',
  'Verdict',
  'Must change',
  'Should change',
  'Needs review',
  'Health questions',
  'JAMA 2021, of 4',
  'ALL IN option',
  'Dyrbye 2017'
]

/** One row a form with its verdict, its counts and the published codings. The script makes it sortable. */
export function comparisonTable(rows: readonly ComparisonRow[], withEarlier: boolean): Html {
  const names = withEarlier ? [...heads, 'Verdict before'] : heads
  return html`<div class="table-wrap" tabindex="0" role="group" aria-label="Table of forms">
<table class="comparison" data-sortable><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((one) => row(one, withEarlier))}</tbody></table></div>`
}

function row(
  { audit, name, state, band, healthQuestions, codings, counts, change }: ComparisonRow,
  withEarlier: boolean
): Html {
  return html`<tr id="form-${audit}"><th scope="row"><a href="/audits/${audit}">${name}</a></th><td>${state ?? html`<span class="small">unknown</span>`}</td>
${verdict(band)}<td class="number">${counts['must-change'] ?? 0}</td>
<td class="number">${counts['should-change'] ?? 0}</td><td class="number">${counts['needs-review'] ?? 0}</td><td class="number">${healthQuestions}</td>
<td class="number">${codings.jamaScore}</td><td>${codings.allInOption ?? 'none'}</td>
<td>${codings.dyrbyeConsistent ? 'consistent' : 'not consistent'}</td>
${withEarlier && (change ? verdict(change.earlier.band) : html`<td><span class="small">new</span></td>`)}</tr>`
}

function verdict(band: Band): Html {
  return html`<td data-sort="${bands.indexOf(band)}"><span class="tag ${band}">${bandNames[band]}</span></td>`
}
