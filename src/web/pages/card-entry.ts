import type { AuditQuestion } from '../../contract/audit.js'
import type { Page } from '../../report/html/options.js'
import { questionCard } from '../../report/html/question-card.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import { decisionForm } from './decision-form.js'

/** A question's card with what a person can do about it. */
export function cardEntry({ id, page, question }: { id: string; page: Page; question: AuditQuestion }): Html {
  const anchor = page.anchor(question.id)
  return html`<div class="entry" data-entry="${anchor}" data-outcome="${question.outcome}">
${questionCard(page, question, html`<div class="entry-actions">${decision(id, page, question)}${wrong(id, anchor)}</div>`)}</div>`
}

function decision(id: string, page: Page, question: AuditQuestion): Value {
  if (!question.suggestion || question.outcome === 'clear') return null
  const anchor = page.anchor(question.id)
  return decisionForm({ audit: id, question: question.id, anchor, made: page.decisions.get(question.id) })
}

function wrong(id: string, anchor: string): Html {
  const number = anchor.slice('item-'.length)
  return html`<details class="wrong"><summary class="button quiet">This is wrong</summary>
<div class="fold"><p>Download this item as a test case, put in what is right, and send it to whoever keeps the rules. The file holds the words of this item and how they were judged, nothing else of the form.</p>
<p><a class="button" href="/audits/${id}/items/${number}/test-case.jsonl" download>Download the test case</a></p></div></details>`
}
