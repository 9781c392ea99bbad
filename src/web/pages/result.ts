import type { Audit, AuditQuestion, Outcome } from '../../contract/audit.js'
import type { Decision } from '../../report/html/options.js'
import { makePage } from '../../report/html/options.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import type { SourceLink } from '../../report/sources.js'
import { bandNames, outcomeNames, verdictOf } from '../../report/words.js'
import { attention } from './attention.js'
import { cardEntry } from './card-entry.js'
import { type Choices, contextFields, type StateName } from './choices.js'
import { codingsStrip } from './codings-strip.js'
import { type DocumentView, documentPane } from './document-pane.js'
import { formCards } from './form-cards.js'
import { restList } from './rest-list.js'
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
  downloads: readonly { href: string; name: string; holds: string }[]
  view: DocumentView
}

const shown: readonly Outcome[] = ['must-change', 'should-change', 'needs-review', 'advisable', 'clear']

/** The result: the document on the left, the cards on the right. Everything is there without a script. */
export function resultPage(options: ResultOptions): string {
  const { audit, id } = options
  const page = makePage(audit, { decisions: options.decisions, sources: options.sources })
  const cards = shown.flatMap((outcome) =>
    audit.questions.filter((question) => isShown(question) && question.outcome === outcome)
  )
  return shell({
    title: audit.document.name,
    place: 'check',
    wide: true,
    body: html`<section class="result-head ${audit.form.band}">
<div class="result-title"><p class="small">Reviewed form</p><h1>${audit.document.name}</h1>
<p class="verdict-line"><span class="tag ${audit.form.band}">${bandNames[audit.form.band]}</span> ${verdictOf(audit)}</p></div>
${codingsStrip(audit)}
${attention(audit)}
<div class="result-tools">${downloads(options.downloads)}${clock(options)}</div>
${context(options)}
</section>
<div class="split" data-result="${id}">
${documentPane(options.view, audit)}
<section class="cards" aria-labelledby="cards-title">
<div class="cards-bar"><h2 id="cards-title">Questions</h2>${filters(audit)}
<div class="stepper" hidden data-stepper><button type="button" data-step="-1">Previous <kbd>k</kbd></button><button type="button" data-step="1">Next <kbd>j</kbd></button></div></div>
${cards.map((question) => cardEntry({ id, page, question }))}
${formCards(page)}
${restList(page)}
</section></div>`
  })
}

function isShown(question: AuditQuestion): boolean {
  return question.outcome !== 'not-health'
}

function filters(audit: Audit): Html {
  const chips = shown.filter((outcome) => (audit.counts[outcome] ?? 0) > 0)
  return html`<div class="filters" role="group" aria-label="Show by outcome" hidden data-filters>${chips.map(
    (outcome) =>
      html`<button type="button" class="chip ${outcome}" aria-pressed="true" data-outcome="${outcome}">${outcomeNames[outcome]} <span class="count">${audit.counts[outcome]}</span></button>`
  )}</div>`
}

function downloads(list: ResultOptions['downloads']): Html {
  return html`<details class="menu"><summary class="button">Downloads</summary><ul>${list.map(
    ({ href, name, holds }) =>
      html`<li><a href="${href}" download><strong>${name}</strong><span class="small">${holds}</span></a></li>`
  )}</ul></details>`
}

function clock({ id, expiresAt }: ResultOptions): Html {
  return html`<form class="clock" method="post" action="/audits/${id}/delete" data-delete>
${expiresAt && html`<span class="small">Deleted on its own <time datetime="${expiresAt}" data-clock>${expiresAt.slice(0, 16).replace('T', ' at ')} UTC</time></span>`}
<button class="quiet danger" type="submit">Delete now</button></form>`
}

function context({ audit, id, states }: ResultOptions): Value {
  const { state, formKind, profession, guessed } = audit.context
  const chosen: Choices = { state, formKind, profession }
  const parts = [state, formKind?.replaceAll('-', ' '), profession].filter((part): part is string => Boolean(part))
  const guesses = guessed.length > 0 ? ' (guessed from the document)' : ''
  return html`<details class="context"><summary>Reviewed as: ${parts.length > 0 ? parts.join(', ') : 'any state, any kind of form'}${guesses}</summary>
<form class="fields" method="post" action="/audits/${id}/context">${contextFields(chosen, states)}<button class="button" type="submit">Review again</button></form></details>`
}
