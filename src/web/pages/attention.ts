import type { Audit, AuditQuestion, Unread, Warning } from '../../contract/audit.js'
import type { Page } from '../../report/html/options.js'
import { html, type Value } from '../../report/html/template.js'
import { inertLine } from '../../report/inert.js'
import { nameOf, placeOf } from '../../report/place.js'
import { count } from '../../report/words.js'

/** What was not read, what a person must judge, and what the reader warns of: above everything else, never folded. */
export function attention(page: Page): Value {
  const { unread, warnings, partial } = page.audit.document
  const open = openQuestions(page.audit)
  return html`${(partial || unread.length > 0) && notRead(unread)}
${open.length > 0 && toJudge(page, open)}
${warnings.length > 0 && html`<div class="attention mild" role="note" aria-label="Read with care"><ul>${warnings.map(warning)}</ul></div>`}`
}

function openQuestions({ questions }: Audit): AuditQuestion[] {
  return questions.filter((question) => question.outcome === 'needs-review')
}

function notRead(unread: readonly Unread[]): Value {
  return html`<div class="attention" role="note" aria-label="Not read"><p><strong>Not read: ${unread.length > 0 ? count(unread.length, 'part') : 'a part'} of this document.</strong> Nothing is known about what it asks. Please read it yourself.</p>
<ul>${unread.map(({ page, part, reason }) => html`<li>${page === null ? inertLine(part ?? 'A part') : html`<a href="#page-${page}">Page ${page}</a>${part && ` (${inertLine(part)})`}`}: ${reason}</li>`)}</ul></div>`
}

function toJudge(page: Page, open: readonly AuditQuestion[]): Value {
  return html`<div class="attention" role="note" aria-label="For a person to judge"><p><strong>For a person to judge: ${count(open.length, 'item')}.</strong> The rules could not settle ${open.length === 1 ? 'it' : 'them'}.</p>
<ul class="inline">${open.map((question) => html`<li><a href="#${page.anchor(question.id)}">${nameOf(question)}</a>${placeOf(question) && html` <span class="small">(${placeOf(question)})</span>`}</li>`)}</ul></div>`
}

/** A message may name its page itself. */
function warning({ message, page }: Warning): Value {
  const named = page === undefined || message.startsWith(`Page ${page} `)
  return html`<li>${!named && html`Page ${page}: `}${message}</li>`
}
