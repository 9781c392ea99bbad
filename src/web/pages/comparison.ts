import { type Band, bands } from '../../contract/audit.js'
import type { Comparison, ComparisonRow } from '../../contract/comparison.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import { bandNames, count } from '../../report/words.js'
import { shell } from './shell.js'
import { type StateVerdict, tileMap } from './tile-map.js'

/** The forms of a batch side by side: a map where states are known, one row a form, and what changed since before. */
export function comparisonPage(comparison: Comparison): string {
  const { batch, earlier, rows, missing, dropped, totals } = comparison
  const verdicts = byState(rows)
  return shell({
    title: `${batch.name}: comparison`,
    place: 'check',
    wide: true,
    body: html`<section class="hero"><p class="small"><a href="/batches/${batch.id}">Batch</a></p><h1>${batch.name}: comparison</h1>
<p class="lead-in">${count(totals.forms, 'form')}${earlier && html`, compared with ${earlier.name}`}.</p>
<ul class="legend">${bands.map((band) => html`<li><span class="tag ${band}">${bandNames[band]}: ${totals.bands[band]}</span></li>`)}</ul>
<p class="row"><a class="button" href="/v1/batches/${batch.id}/comparison?format=csv" download>Download as CSV</a></p></section>
${verdicts.length > 0 && html`<section aria-labelledby="map"><h2 id="map">By state</h2>${tileMap(verdicts)}</section>`}
<section aria-labelledby="forms"><h2 id="forms">By form</h2><div class="table-wrap" tabindex="0" role="group" aria-label="Table of forms">
<table class="comparison" data-sortable><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody></table></div></section>
${changes(rows)}
${listed(
  'Not reviewed',
  'missing',
  missing.map(({ name, status }) => `${name}: ${status}`)
)}
${listed(
  'Only in the earlier batch',
  'dropped',
  dropped.map(({ name }) => name)
)}`
  })
}

const heads = [
  'Form',
  'State',
  'Verdict',
  'Health questions',
  'JAMA 2021 (0 to 4)',
  'ALL IN option',
  'Dyrbye 2017',
  'Must change',
  'Should change',
  'Needs review'
]

function row({ audit, name, state, band, healthQuestions, codings, counts }: ComparisonRow): Html {
  return html`<tr id="form-${audit}"><th scope="row"><a href="/audits/${audit}">${name}</a></th><td>${state}</td>
<td data-sort="${bands.indexOf(band)}"><span class="tag ${band}">${bandNames[band]}</span></td><td class="number">${healthQuestions}</td>
<td class="number">${codings.jamaScore}</td><td>${codings.allInOption ?? 'none'}</td>
<td>${codings.dyrbyeConsistent ? 'consistent' : 'not consistent'}</td><td class="number">${counts['must-change'] ?? 0}</td>
<td class="number">${counts['should-change'] ?? 0}</td><td class="number">${counts['needs-review'] ?? 0}</td></tr>`
}

/** The weakest verdict among a state's forms. */
function byState(rows: readonly ComparisonRow[]): StateVerdict[] {
  const weakest: readonly Band[] = ['not-aligned', 'incomplete', 'improvements-advised', 'aligned']
  const states = new Map<string, ComparisonRow[]>()
  for (const one of rows) if (one.state) states.set(one.state, [...(states.get(one.state) ?? []), one])
  return [...states].sort().map(([state, own]) => {
    const worst = own.reduce((a, b) => (weakest.indexOf(b.band) < weakest.indexOf(a.band) ? b : a))
    return { state, band: worst.band, forms: own.length, href: `#form-${worst.audit}` }
  })
}

function changes(rows: readonly ComparisonRow[]): Value {
  const changed = rows.filter(
    ({ change }) => change && change.gone.length + change.come.length + change.changed.length > 0
  )
  if (changed.length === 0) return null
  return html`<section aria-labelledby="changes"><h2 id="changes">What changed</h2>${changed.map(
    ({ name, change }) => html`<details class="rest"><summary>${name}</summary>
${texts('Questions gone', change!.gone)}${texts('Questions that came', change!.come)}
${
  change!.changed.length > 0 &&
  html`<h3>In other words</h3><ul>${change!.changed.map(({ before, after }) => html`<li><p><del>${before}</del></p><p><ins>${after}</ins></p></li>`)}</ul>`
}</details>`
  )}</section>`
}

function texts(title: string, list: readonly string[]): Value {
  return list.length > 0 && html`<h3>${title}</h3><ul>${list.map((text) => html`<li>${text}</li>`)}</ul>`
}

function listed(title: string, id: string, list: readonly string[]): Value {
  return (
    list.length > 0 &&
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${list.map((text) => html`<li>${text}</li>`)}</ul></section>`
  )
}
