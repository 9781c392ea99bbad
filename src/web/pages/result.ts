import type { Audit, Outcome } from '../../contract/audit.js'
import type { Decision } from '../../report/html/options.js'
import { makePage } from '../../report/html/options.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import type { SourceLink } from '../../report/sources.js'
import { outcomeNames } from '../../report/words.js'
import { cardEntry } from './card-entry.js'
import type { StateName } from './choices.js'
import { type DocumentView, documentPane } from './document-pane.js'
import { formCards } from './form-cards.js'
import { restList } from './rest-list.js'
import { resultHead } from './result-head.js'
import { shell } from './shell.js'

export interface ResultOptions {
  /** The id under which the audit is kept. */
  id: string
  audit: Audit
  decisions: readonly Decision[]
  sources: readonly SourceLink[]
  states: readonly StateName[]
  /** ISO 8601: when the document and this result are deleted. */
  expiresAt: string | null
  /** `opens`: shown in the browser rather than saved. */
  downloads: readonly { href: string; name: string; holds: string; opens: boolean }[]
  view: DocumentView
}

/** What a person must judge comes first and cannot be filtered away. */
const filtered: readonly Outcome[] = ['must-change', 'should-change', 'advisable', 'clear']
const shown: readonly Outcome[] = ['needs-review', ...filtered]

/** The result: the document on the left, the cards on the right. Everything is there without a script. */
export function resultPage(options: ResultOptions): string {
  const { audit, id } = options
  const page = makePage(audit, { decisions: options.decisions, sources: options.sources })
  const cards = shown.flatMap((outcome) => audit.questions.filter((question) => question.outcome === outcome))
  return shell({
    title: audit.document.name,
    place: 'check',
    wide: true,
    body: html`${resultHead(options, page)}
<div class="split" data-result="${id}">
${documentPane(options.view, audit)}
<section class="cards" aria-labelledby="cards-title">
<div class="cards-bar"><h2 id="cards-title" class="hidden">Questions</h2>${filters(audit)}${decided(audit, options.decisions)}${stepper()}</div>
${cards.length === 0 && html`<p class="message done">No question on this form is about the applicant’s health.</p>`}
${cards.map((question) => cardEntry({ id, page, question }))}
${formCards(page)}
${restList(page)}
</section></div>`
  })
}

function decided(audit: Audit, decisions: readonly Decision[]): Value {
  const open = audit.questions.filter(({ suggestion, outcome }) => suggestion && outcome !== 'clear')
  const made = decisions.filter(({ lapsed, question }) => !lapsed && open.some(({ id }) => id === question))
  return made.length > 0 && html`<p class="small">${made.length} of ${open.length} decided</p>`
}

function stepper(): Html {
  return html`<div class="stepper" hidden data-stepper><span class="small" data-position></span>
<button type="button" data-step="-1">Previous <kbd>k</kbd></button><button type="button" data-step="1">Next <kbd>j</kbd></button></div>`
}

function filters(audit: Audit): Value {
  const chips = filtered.filter((outcome) => (audit.counts[outcome] ?? 0) > 0)
  if (chips.length < 2) return null
  return html`<div class="filters" role="group" aria-label="Show by outcome" hidden data-filters>${chips.map(
    (outcome) =>
      html`<button type="button" class="chip ${outcome}" aria-pressed="true" data-outcome="${outcome}">${outcomeNames[outcome]} <span class="count">${audit.counts[outcome]}</span></button>`
  )}</div>`
}
