import { codingsSection } from '../../report/html/codings.js'
import { formFindingsSection } from '../../report/html/form-findings.js'
import type { Page } from '../../report/html/options.js'
import { stateRulesSection } from '../../report/html/state-rules.js'
import { html, type Value } from '../../report/html/template.js'

/** Findings on the whole form, the state rules and the published codings, after the questions. */
export function formCards(page: Page): Value {
  return html`<div class="form-cards">${formFindingsSection(page)}${stateRulesSection(page)}${codingsSection(page)}</div>`
}
