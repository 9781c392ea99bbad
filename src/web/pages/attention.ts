import type { Audit } from '../../contract/audit.js'
import { html, type Value } from '../../report/html/template.js'
import { count } from '../../report/words.js'

/** What was not read, what a person must judge, and what the reader warns of: above everything else, never folded. */
export function attention(audit: Audit): Value {
  const { unread, warnings } = audit.document
  const review = audit.questions.filter((question) => question.outcome === 'needs-review')
  if (unread.length + warnings.length + review.length === 0) return null
  return html`<div class="attention" role="note">
${
  unread.length > 0 &&
  html`<div><p><strong>Not read: ${count(unread.length, 'part')} of this document.</strong> Nothing is known about what they ask.</p>
<ul>${unread.map(({ page, part, reason }) => html`<li>${page === null ? (part ?? 'A part') : html`Page ${page}`}: ${reason}</li>`)}</ul></div>`
}
${review.length > 0 && html`<p><strong>${count(review.length, 'question')} for a person to judge.</strong> The words could not be resolved. They are marked “Needs review” below.</p>`}
${warnings.length > 0 && html`<ul>${warnings.map(({ message, page }) => html`<li>${page !== undefined && html`Page ${page}: `}${message}</li>`)}</ul>`}
</div>`
}
