import type { Outcome } from '../../contract/audit.js'
import type { Page } from './options.js'
import { questionCard } from './question-card.js'
import { type Html, html } from './template.js'

interface OutcomeSection {
  outcome: Outcome
  heading: string
  lead: string
}

/** In the order a committee works through them. */
export const outcomeSections: readonly OutcomeSection[] = [
  {
    outcome: 'needs-review',
    heading: 'Needs a person’s judgment',
    lead: 'The rules could not settle these items. Nothing is assumed about them: someone has to read them.'
  },
  {
    outcome: 'must-change',
    heading: 'Must change',
    lead: 'These items ask for health information that the recommendations say a form must not ask for.'
  },
  {
    outcome: 'should-change',
    heading: 'Should change',
    lead: 'These items go further than the recommendations advise.'
  },
  {
    outcome: 'advisable',
    heading: 'Advisable',
    lead: 'These items may stay. A small change would bring them closer to the recommended wording.'
  },
  { outcome: 'clear', heading: 'Clear', lead: 'These items touch on health and follow the recommendations.' }
]

/** One section per outcome that occurs. */
export function outcomeSection(page: Page, { outcome, heading, lead }: OutcomeSection): Html | null {
  const questions = page.audit.questions.filter((question) => question.outcome === outcome)
  if (questions.length === 0) return null
  return html`<section aria-labelledby="${outcome}">
<h2 id="${outcome}">${heading} <span class="count">${questions.length}</span></h2><p class="lead-in">${lead}</p>
${questions.map((question) => questionCard(page, question))}</section>`
}
