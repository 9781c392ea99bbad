import type { AuditQuestion } from '../../contract/audit.js'
import { keepReasonNames, keepReasons } from '../../contract/decision.js'
import type { Page } from '../../report/html/options.js'
import { questionCard } from '../../report/html/question-card.js'
import { type Html, html, type Value } from '../../report/html/template.js'

/** A question's card with what a person can do about it. */
export function cardEntry({ id, page, question }: { id: string; page: Page; question: AuditQuestion }): Html {
  const anchor = page.anchor(question.id)
  return html`<div class="entry" data-entry="${anchor}" data-outcome="${question.outcome}">
${questionCard(page, question)}
<div class="entry-actions">${copyButton(question, anchor)}${decision(id, page, question)}
<a class="quiet button" href="/audits/${id}/items/${page.anchor(question.id).slice('item-'.length)}/test-case.jsonl" download>This is wrong</a></div></div>`
}

function copyButton({ suggestion }: AuditQuestion, anchor: string): Value {
  if (!suggestion?.text || suggestion.joinedInto !== undefined) return null
  return html`<button type="button" class="quiet" hidden data-copy-text="${suggestion.text}" aria-describedby="${anchor}-name">Copy the wording</button>`
}

function decision(id: string, page: Page, question: AuditQuestion): Value {
  if (!question.suggestion || question.outcome === 'clear') return null
  const made = page.decisions.get(question.id)
  return html`<details class="decide"><summary class="button">${made ? 'Change the decision' : 'Decide'}</summary>
<form method="post" action="/audits/${id}/decisions" data-decide>
<input type="hidden" name="question" value="${question.id}"><input type="hidden" name="anchor" value="${page.anchor(question.id)}">
<fieldset><legend>Decision</legend>
<label><input type="radio" name="decision" value="accept" required> Accept the change</label>
<label><input type="radio" name="decision" value="keep"> Keep it, with a reason</label>
<label><input type="radio" name="decision" value="discuss"> Discuss it</label></fieldset>
<label class="field"><span>Reason for keeping</span><select name="reason"><option value="">None</option>${keepReasons.map(
    (reason) => html`<option value="${reason}">${keepReasonNames[reason]}</option>`
  )}</select></label>
<label class="field"><span>Note</span><textarea name="note" rows="2" maxlength="2000"></textarea></label>
<label class="field"><span>Your name</span><input name="by" required maxlength="200" autocomplete="name"></label>
<button class="button" type="submit">Save the decision</button></form></details>`
}
