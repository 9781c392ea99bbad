import { nameOf, placeOf } from '../place.js'
import { count } from '../words.js'
import type { Page } from './options.js'
import { type Html, html } from './template.js'

/** Everything that was read and is not about the applicant's health: collapsed, but there to be checked. */
export function notJudgedSection(page: Page): Html | null {
  const questions = page.audit.questions.filter((question) => question.outcome === 'not-health')
  if (questions.length === 0) return null
  const items = questions.map((question) => {
    const place = placeOf(question)
    return html`<li id="${page.anchor(question.id)}"><p class="small"><strong>${nameOf(question)}</strong>${place && ` · ${place}`}</p>
<p dir="auto">${question.stem && html`<span class="stem">${question.stem}</span> `}${question.text}</p></li>`
  })
  return html`<section aria-labelledby="not-judged">
<h2 id="not-judged">Read but not judged <span class="count">${questions.length}</span></h2>
<p class="lead-in">These words were read and are not about the applicant’s own health. A health question in this list was missed: please report it.</p>
<details><summary>Show ${count(questions.length, 'item')}</summary><ol class="plain-items">${items}</ol></details></section>`
}
