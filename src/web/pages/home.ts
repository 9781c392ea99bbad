import { type Html, html } from '../../report/html/template.js'
import { contextFields, type StateName } from './choices.js'
import { shell } from './shell.js'

/** Something to tell above the form: a file that could not be read, or that a document was deleted. */
export interface Notice {
  tone: 'problem' | 'done'
  title: string
  text: string
  todo?: string
}

export interface HomeOptions {
  states: readonly StateName[]
  notices?: readonly Notice[]
  /** Hours that documents are kept. */
  retentionHours: number
}

/** The first page: drop or choose one or several forms. */
export function homePage({ states, notices = [], retentionHours }: HomeOptions): string {
  return shell({
    title: 'Check a form',
    place: 'check',
    body: html`<section class="hero">
<h1>Check what an application asks about health</h1>
<p class="lead-in">Add a credentialing, licensing or reference form. The review names each question that keeps clinicians from care, says why with its source, and gives wording to use instead.</p>
</section>
${notices.map(noticeBox)}
<form class="upload" id="upload" method="post" action="/check" enctype="multipart/form-data" data-check>
<div class="drop" data-drop>
<label class="drop-label" for="files"><span class="drop-title">Choose or drop forms here</span>
<span class="drop-hint">PDF or Word (.docx). Several files make one batch.</span></label>
<input id="files" name="files" type="file" multiple required accept=".pdf,.docx,.txt,.zip,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document">
</div>
<details class="context"><summary>State, kind of form, profession</summary>
<p class="small">They are guessed from the document and shown with the result. Choose them here when you know them.</p>
<div class="fields">${contextFields({ state: null, formKind: null, profession: null }, states)}</div></details>
<button class="primary" type="submit">Review the form</button>
</form>
<section class="progress" id="progress" aria-live="polite" hidden></section>
<section class="promises" aria-label="How documents are handled"><ul>
<li><strong>Stays here.</strong> Documents never leave this machine and are deleted after ${retentionHours} hours, or when you say so.</li>
<li><strong>Names its sources.</strong> Each remark names the paper, policy or statute it rests on.</li>
<li><strong>Says what it could not read.</strong> A page without readable text is named, never counted as clean.</li>
</ul></section>`
  })
}

/** A message above the content. */
export function noticeBox({ tone, title, text, todo }: Notice): Html {
  return html`<div class="message ${tone}" role="${tone === 'problem' ? 'alert' : 'status'}"><p><strong>${title}</strong></p>
<p>${text}</p>${todo && html`<p>${todo}</p>`}</div>`
}
