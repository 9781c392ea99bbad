import type { StateRuleResult } from '../../contract/audit.js'
import { namesOf } from '../place.js'
import type { Page } from './options.js'
import { type Html, html } from './template.js'

const results: Record<StateRuleResult['result'], string> = {
  'conflicts-with': 'Conflicts with',
  'permitted-by': 'Permitted by',
  'no-rule-found': 'No rule found here'
}

/** How the form stands to the state rules on file. It never calls a form unlawful. */
export function stateRulesSection(page: Page): Html | null {
  const { stateRules } = page.audit.form
  if (stateRules.length === 0) return null
  const cards = stateRules.map(
    (rule) => html`<article class="card ${rule.result === 'conflicts-with' ? 'must-change' : ''}">
<header><h3>${rule.state}: ${rule.citation || 'no citation'}</h3><p class="tag ${rule.result === 'conflicts-with' ? 'must-change' : 'not-health'}">${results[rule.result]}</p></header>
<p>${rule.message}</p>
${rule.questions.length > 0 && html`<p class="small">Concerns: ${namesOf(page.audit, rule.questions)}.</p>`}</article>`
  )
  return html`<section aria-labelledby="state-rules"><h2 id="state-rules">State rules</h2>
<p class="lead-in">A comparison with the rules on file. It is not legal advice.</p>${cards}</section>`
}
