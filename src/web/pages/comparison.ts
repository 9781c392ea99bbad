import { type Band, bands } from '../../contract/audit.js'
import type { Comparison } from '../../contract/comparison.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import { bandNames, count } from '../../report/words.js'
import { changesSection } from './comparison-changes.js'
import { comparisonTable } from './comparison-table.js'
import { shell } from './shell.js'
import { byState } from './state-verdicts.js'
import { tileMap } from './tile-map.js'

/** A batch that this one can be compared with. */
export interface OtherBatch {
  id: string
  name: string
  createdAt: string
}

/** The forms of a batch side by side: a map where states are known, one row a form, and what changed since before. */
export function comparisonPage(comparison: Comparison, others: readonly OtherBatch[] = []): string {
  const { batch, earlier, rows, missing, dropped, totals } = comparison
  const verdicts = byState(rows)
  const all = totals.forms + missing.length
  return shell({
    title: `${batch.name}: comparison`,
    place: 'check',
    wide: true,
    body: html`<section class="hero"><p class="small"><a href="/batches/${batch.id}">Back to the batch</a></p><h1>${batch.name}, side by side</h1>
<p class="lead-in">${missing.length > 0 ? `${totals.forms} of ${count(all, 'form')} reviewed` : `${count(all, 'form')} reviewed`}${earlier && html`, compared with ${earlier.name}`}.</p>
<ul class="legend">${bands.map((band) => bandTotal(band, totals.bands[band]))}</ul>
<div class="row"><a class="button" href="/v1/batches/${batch.id}/comparison?format=csv" download>Download as a table (CSV)</a>${against(batch.id, earlier?.id, others)}</div></section>
${verdicts.length > 0 && html`<section aria-labelledby="map"><h2 id="map">By state</h2>${tileMap(verdicts)}</section>`}
<section aria-labelledby="forms"><h2 id="forms">By form</h2>${comparisonTable(rows, earlier !== null)}</section>
${changesSection(rows)}
${listed(
  'Not reviewed',
  'missing',
  missing.map(({ name, status }) => `${name}: ${statusNames[status] ?? status}`)
)}
${listed(
  'Only in the earlier batch',
  'dropped',
  dropped.map(({ name, band }) => `${name}: ${bandNames[band].toLowerCase()}`)
)}`
  })
}

const statusNames: Record<string, string> = {
  queued: 'still waiting',
  running: 'still being read',
  failed: 'it could not be read; the batch says why',
  cancelled: 'cancelled'
}

function bandTotal(band: Band, number: number): Value {
  return number > 0 && html`<li><span class="tag ${band}">${bandNames[band]}: ${number}</span></li>`
}

function against(id: string, chosen: string | undefined, others: readonly OtherBatch[]): Value {
  if (others.length === 0) return null
  return html`<form class="row" method="get" action="/batches/${id}/comparison"><label class="inline-field"><span>Compare with an earlier batch</span>
<select name="against"><option value="">None</option>${others.map((other) => option(other, other.id === chosen))}</select></label>
<button type="submit">Compare</button></form>`
}

function option({ id, name, createdAt }: OtherBatch, selected: boolean): Html {
  const words = `${name}, ${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)}`
  return selected
    ? html`<option value="${id}" selected>${words}</option>`
    : html`<option value="${id}">${words}</option>`
}

function listed(title: string, id: string, list: readonly string[]): Value {
  return (
    list.length > 0 &&
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${list.map((text) => html`<li>${text}</li>`)}</ul></section>`
  )
}
