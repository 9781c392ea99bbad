import { inertLine } from '../inert.js'
import { icon } from './icons.js'
import type { Page } from './options.js'
import { type Html, html } from './template.js'

/** What was not read. It stands at the top, because a question may hide there. */
export function unreadSection(page: Page): Html | null {
  const { unread, partial } = page.audit.document
  if (unread.length === 0 && !partial) return null
  const items = unread.map(
    ({ page: number, part, reason }) =>
      html`<li><strong>${number === null ? capital(inertLine(part ?? 'A part of the document')) : `Page ${number}`}</strong>${number !== null && part && ` (${inertLine(part)})`}: ${reason}</li>`
  )
  return html`<section class="notice unread" aria-labelledby="not-read">
<h2 id="not-read">${icon('unread')}Not read</h2>
<p>A part of the document could not be read. This report says nothing about it, and a question may stand there. Please read it yourself.</p>
${items.length > 0 && html`<ul>${items}</ul>`}</section>`
}

/** What a reader should know about how the pages were read. */
export function warningSection(page: Page): Html | null {
  const { warnings } = page.audit.document
  if (warnings.length === 0) return null
  const items = warnings.map(
    ({ message, page: number }) =>
      html`<li>${number !== undefined && html`<strong>Page ${number}:</strong> `}${message}</li>`
  )
  return html`<section class="notice" aria-labelledby="reading-notes"><h2 id="reading-notes">Read with care</h2><ul>${items}</ul></section>`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
