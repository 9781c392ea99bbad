import { type KeepReason, keepReasonNames } from '../../contract/decision.js'
import { day } from './day.js'
import type { Decision, Page } from './options.js'
import { type Html, html } from './template.js'

const words: Record<Decision['decision'], string> = {
  accept: 'Change accepted',
  keep: 'Kept as it is',
  discuss: 'To be discussed'
}

/** What the form's owner decided, by whom and when. */
export function decisionLine(page: Page, id: string): Html | null {
  const decision = page.decisions.get(id)
  if (!decision) return null
  return html`<p class="decision"><strong>${words[decision.decision]}</strong> by ${decision.by}, ${day(decision.at)}.
${decision.reason && html` Reason: ${reasonInWords(decision.reason)}.`}
${decision.note && html` Note: ${decision.note}`}
${decision.lapsed && html` <em>The wording has changed since, so this decision no longer holds.</em>`}</p>`
}

function reasonInWords(reason: string): string {
  const words = Object.hasOwn(keepReasonNames, reason) ? keepReasonNames[reason as KeepReason] : reason
  return words.replace(/\.$/, '')
}
