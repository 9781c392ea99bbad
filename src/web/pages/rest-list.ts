import type { Page } from '../../report/html/options.js'
import { html, type Value } from '../../report/html/template.js'
import { kindNames, nameOf, placeOf } from '../../report/place.js'
import { count } from '../../report/words.js'

/** What was read and is not about health: folded, so that a reader can check that nothing was missed. */
export function restList(page: Page): Value {
  const rest = page.audit.questions.filter((question) => question.outcome === 'not-health')
  if (rest.length === 0) return null
  return html`<details class="rest"><summary>Read, and not about the applicant's health: ${count(rest.length, 'item')}</summary>
<ul>${rest.map(
    (
      question
    ) => html`<li id="${page.anchor(question.id)}"><p class="small">${nameOf(question)}${placeOf(question) && ` · ${placeOf(question)}`}${question.kind !== 'question' && ` · ${kindNames[question.kind]}`}</p>
<p>${question.stem && html`<span class="stem">${question.stem}</span> `}${question.text}</p></li>`
  )}</ul></details>`
}
