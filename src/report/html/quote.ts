import type { AuditQuestion } from '../../contract/audit.js'
import { findingSpans } from '../spans.js'
import { marked } from './marked.js'
import { type Html, html } from './template.js'

/** The item as it is printed on the form: stem, text, follow-up and notes, with the flagged words marked. */
export function quoteBlock(question: AuditQuestion): Html {
  const spans = findingSpans(question)
  const { stem, text, followUp, definitions } = question
  return html`<blockquote class="quote" dir="auto">
${stem && html`<p class="stem">${marked(stem, spans, 'stem')}</p>`}
<p>${marked(text, spans, 'text')}</p>
${followUp && html`<p class="follow-up"><span class="lead">Follow-up:</span> ${marked(followUp, spans, 'followUp')}</p>`}
${definitions.map((note, index) => html`<p class="note"><span class="lead">Printed note:</span> ${marked(note, spans, 'definitions', index)}</p>`)}
</blockquote>`
}
