import { keepReasonNames, keepReasons } from '../../contract/decision.js'
import type { Decision } from '../../report/html/options.js'
import { type Html, html } from '../../report/html/template.js'

export interface DecisionFormOptions {
  audit: string
  question: string
  anchor: string
  /** What was decided before. */
  made: Decision | undefined
}

/** Accept, keep with one reason of the closed list, or discuss. The reason shows once "keep" is chosen. */
export function decisionForm({ audit, question, anchor, made }: DecisionFormOptions): Html {
  return html`<details class="decide"><summary class="button">${made ? 'Change the decision' : 'Decide'}</summary>
<form class="fold" method="post" action="/audits/${audit}/decisions" data-decide>
<input type="hidden" name="question" value="${question}"><input type="hidden" name="anchor" value="${anchor}">
<fieldset><legend>Decision</legend>
<label><input type="radio" name="decision" value="accept" required> Accept the change</label>
<label><input type="radio" name="decision" value="keep"> Keep it, with a reason</label>
<label><input type="radio" name="decision" value="discuss"> Discuss it</label></fieldset>
<label class="field keep-reason"><span>Reason for keeping</span><select name="reason"><option value="">Choose a reason</option>${keepReasons.map(
    (reason) => html`<option value="${reason}">${keepReasonNames[reason]}</option>`
  )}</select></label>
<label class="field"><span>Note (may stay empty)</span><textarea name="note" rows="2" maxlength="2000"></textarea></label>
<label class="field"><span>Your name</span><input name="by" required maxlength="200" autocomplete="name"></label>
<button class="primary" type="submit">Save the decision</button></form></details>`
}
