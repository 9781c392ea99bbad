import type { Band } from '../../contract/audit.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import { bandNames, count } from '../../report/words.js'
import { keptUntil } from './kept-until.js'
import { shell } from './shell.js'

/** One file of a batch, as the API gives it. */
export interface BatchFile {
  name: string
  status: string
  auditId: string
  problem: { detail: string; todo: string } | null
  counts: Record<string, number> | null
  band: Band | null
  /** How far the reader is, while the file is being read. */
  progress: { page: number; pages: number } | null
}

/** A batch as the API gives it. */
export interface BatchView {
  id: string
  name: string
  status: string
  expiresAt: string | null
  files: readonly BatchFile[]
}

/** A batch: every file with its status, live with the script, by reloading without. */
export function batchPage(batch: BatchView): string {
  const done = batch.files.filter((file) => file.status === 'done').length
  const failed = batch.files.filter((file) => file.status === 'failed').length
  const ended = batch.status === 'done'
  return shell({
    title: batch.name,
    place: 'check',
    body: html`<section class="hero"><p class="small">Batch</p><h1>${batch.name}</h1>
<p class="lead-in" data-batch-line aria-live="polite">${done} of ${batch.files.length} reviewed${failed > 0 && html`, ${failed} could not be`}.</p>
${!ended && html`<progress max="${batch.files.length}" value="${done + failed}" aria-label="Reviewed" data-batch-progress></progress>`}
<div class="row">${done > 0 && html`<a class="button strong" href="/batches/${batch.id}/comparison">Compare the forms</a>`}
${failed > 0 && html`<form method="post" action="/batches/${batch.id}/retry"><button class="button" type="submit">Try the failed ones again</button></form>`}
${!ended && html`<a class="button" href="/batches/${batch.id}" data-reload>Refresh</a>`}</div>
${keptUntil(`/batches/${batch.id}`, batch.expiresAt, 'batch')}</section>
<table class="files" data-batch="${batch.id}" data-status="${batch.status}"><caption class="hidden">Files of the batch</caption>
<thead><tr><th scope="col">Form</th><th scope="col">Status</th><th scope="col">Result</th></tr></thead>
<tbody>${batch.files.map(fileRow)}</tbody></table>`
  })
}

/** One row; the script replaces rows as events arrive. */
function fileRow(file: BatchFile): Html {
  const name = file.status === 'done' ? html`<a href="/audits/${file.auditId}">${file.name}</a>` : file.name
  return html`<tr class="${file.status}"><th scope="row">${name}</th><td>${status(file)}</td><td>${result(file)}</td></tr>`
}

const statusNames: Record<string, string> = {
  queued: 'Waiting',
  running: 'Being read',
  done: 'Reviewed',
  failed: 'Could not be reviewed',
  cancelled: 'Cancelled'
}

function status({ status, progress }: BatchFile): Value {
  if (status === 'running' && progress) return `Reading page ${progress.page} of ${progress.pages}`
  return statusNames[status] ?? status
}

function result({ problem, band, counts }: BatchFile): Value {
  if (problem) return html`<p>${problem.detail}</p><p>${problem.todo}</p>`
  if (!band || !counts) return null
  const { 'must-change': must = 0, 'should-change': should = 0, 'needs-review': review = 0 } = counts
  const parts = [
    must > 0 && `${must} must change`,
    should > 0 && `${should} should change`,
    review > 0 && `${count(review, 'item')} for a person to judge`
  ]
  const words = parts.filter(Boolean).join(', ')
  return html`<p><span class="tag ${band}">${bandNames[band]}</span></p>${words && html`<p class="small">${words}</p>`}`
}
