import { type Html, html } from '../../report/html/template.js'
import { shell } from './shell.js'

/** One file of a batch, as the API gives it. */
export interface BatchFile {
  name: string
  status: string
  auditId: string
  problem: { detail: string; todo: string } | null
  counts: Record<string, number> | null
}

/** A batch as the API gives it. */
export interface BatchView {
  id: string
  name: string
  status: string
  files: readonly BatchFile[]
}

const statusNames: Record<string, string> = {
  queued: 'Waiting',
  running: 'Being read',
  done: 'Reviewed',
  failed: 'Could not be reviewed',
  cancelled: 'Cancelled'
}

/** A batch: every file with its status, live with the script, by reloading without. */
export function batchPage(batch: BatchView): string {
  const done = batch.files.filter((file) => file.status === 'done').length
  const failed = batch.files.filter((file) => file.status === 'failed').length
  return shell({
    title: batch.name,
    place: 'check',
    body: html`<section class="hero"><p class="small">Batch</p><h1>${batch.name}</h1>
<p class="lead-in" data-batch-line aria-live="polite">${done} of ${batch.files.length} reviewed${failed > 0 && html`, ${failed} could not be`}.</p>
<progress max="${batch.files.length}" value="${done + failed}" aria-label="Reviewed" data-batch-progress></progress>
<div class="row"><a class="button" href="/batches/${batch.id}/comparison">Compare the forms</a>
<a class="button" href="/v1/batches/${batch.id}/comparison?format=csv" download>Comparison as CSV</a>
${failed > 0 && html`<form method="post" action="/batches/${batch.id}/retry"><button class="button" type="submit">Try the failed ones again</button></form>`}
${batch.status !== 'done' && html`<a class="button" href="/batches/${batch.id}" data-reload>Refresh</a>`}</div></section>
<div class="table-wrap"><table class="files" data-batch="${batch.id}" data-status="${batch.status}"><caption class="hidden">Files of the batch</caption>
<thead><tr><th scope="col">Form</th><th scope="col">Status</th><th scope="col">Must change</th><th scope="col">Should change</th><th scope="col">Needs review</th></tr></thead>
<tbody>${batch.files.map(fileRow)}</tbody></table></div>`
  })
}

/** One row; the script replaces rows as events arrive. */
export function fileRow(file: BatchFile): Html {
  const number = (outcome: string) => file.counts?.[outcome] ?? ''
  return html`<tr><th scope="row">${file.status === 'done' ? html`<a href="/audits/${file.auditId}">${file.name}</a>` : file.name}</th>
<td>${statusNames[file.status] ?? file.status}${file.problem && html`<p class="small">${file.problem.detail} ${file.problem.todo}</p>`}</td>
<td class="number">${number('must-change')}</td><td class="number">${number('should-change')}</td><td class="number">${number('needs-review')}</td></tr>`
}
