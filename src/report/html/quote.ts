import type { AuditQuestion } from '../../contract/audit.js'
import { findingSpans, type PlacedSpan, rangesIn } from '../spans.js'
import { marked } from './marked.js'
import { type Html, html, type Value } from './template.js'

/** A longer text, in characters, is shown around its flagged words first. */
const longText = 700
const around = 80

/** The item as it is printed on the form: stem, text, follow-up and notes, with the flagged words marked. */
export function quoteBlock(question: AuditQuestion): Html {
  const spans = findingSpans(question)
  const { stem, text, followUp, definitions } = question
  return html`<blockquote class="quote" dir="auto">
${stem && html`<p class="stem">${marked(stem, spans, 'stem')}</p>`}
${body(text, spans)}
${followUp && html`<p class="follow-up"><span class="lead">Follow-up:</span> ${marked(followUp, spans, 'followUp')}</p>`}
${definitions.map((note, index) => html`<p class="note"><span class="lead">Printed note:</span> ${marked(note, spans, 'definitions', index)}</p>`)}
</blockquote>`
}

function body(text: string, spans: PlacedSpan[]): Value {
  const whole = html`<p>${marked(text, spans, 'text')}</p>`
  const ranges = rangesIn(spans, 'text', text.length)
  if (text.length <= longText || ranges.length === 0) return whole
  const from = wordStart(text, ranges[0]!.start - around)
  const to = wordStart(text, ranges.at(-1)!.end + around)
  if (to - from > longText) return whole
  const shifted = spans.map((span) => ({ ...span, start: span.start - from, end: span.end - from }))
  return html`<p>${from > 0 && '… '}${marked(text.slice(from, to), shifted, 'text')}${to < text.length && ' …'}</p>
<details><summary>The whole text</summary>${whole}</details>`
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 ? text.length : space + 1
}
