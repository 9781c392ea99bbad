import type { ComparisonRow } from '../../contract/comparison.js'
import { html, type Value } from '../../report/html/template.js'
import { bandNames } from '../../report/words.js'

/** Which health questions went, came, or have other words than in the earlier batch, form by form. */
export function changesSection(rows: readonly ComparisonRow[]): Value {
  const changed = rows.filter(
    ({ change }) => change && change.gone.length + change.come.length + change.changed.length > 0
  )
  if (changed.length === 0) return null
  return html`<section aria-labelledby="changes"><h2 id="changes">What changed</h2>${changed.map(formChange)}</section>`
}

function formChange({ name, band, change }: ComparisonRow): Value {
  if (!change) return null
  const verdict =
    change.earlier.band === band
      ? `${bandNames[band]}, as before`
      : `${bandNames[change.earlier.band]} before, ${bandNames[band].toLowerCase()} now`
  return html`<details class="rest"><summary>${name}: ${verdict}</summary>
${texts('Questions gone', change.gone)}${texts('Questions that came', change.come)}
${
  change.changed.length > 0 &&
  html`<h3>In other words</h3><ul>${change.changed.map(({ before, after }) => html`<li><p><del>${before}</del></p><p><ins>${after}</ins></p></li>`)}</ul>`
}</details>`
}

function texts(title: string, list: readonly string[]): Value {
  return list.length > 0 && html`<h3>${title}</h3><ul>${list.map((text) => html`<li>${text}</li>`)}</ul>`
}
