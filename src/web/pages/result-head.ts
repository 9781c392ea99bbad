import type { Page } from '../../report/html/options.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import { bandNames, verdictOf } from '../../report/words.js'
import { attention } from './attention.js'
import { type Choices, contextFields, inWords } from './choices.js'
import { codingsStrip } from './codings-strip.js'
import { keptUntil } from './kept-until.js'
import type { ResultOptions } from './result.js'

/** The verdict in plain words, what is still open, the codings, and what can be done with the whole result. */
export function resultHead(options: ResultOptions, page: Page): Html {
  const { audit } = options
  return html`<section class="result-head ${audit.form.band}" aria-labelledby="form-name">
<h1 id="form-name">${audit.document.name}</h1>
<p class="verdict-line"><span class="tag ${audit.form.band}">${bandNames[audit.form.band]}</span> ${verdictOf(audit)}</p>
<div class="result-tools">${keptUntil(`/audits/${options.id}`, options.expiresAt, 'document')}${downloads(options.downloads)}</div>
${attention(page)}
<div class="result-facts">${codingsStrip(audit)}${context(options)}</div>
</section>`
}

function downloads(list: ResultOptions['downloads']): Html {
  return html`<details class="menu"><summary class="button">Downloads</summary><ul>${list.map(
    ({ href, name, holds, opens }) =>
      html`<li>${opens ? html`<a href="${href}">${label(name, holds)}</a>` : html`<a href="${href}" download>${label(name, holds)}</a>`}</li>`
  )}</ul></details>`
}

function label(name: string, holds: string): Html {
  return html`<strong>${name}</strong><span class="small">${holds}</span>`
}

function context({ audit, id, states }: ResultOptions): Value {
  const { state, formKind, profession, guessed } = audit.context
  const chosen: Choices = { state, formKind, profession }
  const stateName = states.find(({ code }) => code === state)?.name ?? state
  const parts = [
    stateName,
    formKind && inWords(formKind).toLowerCase(),
    profession && inWords(profession).toLowerCase()
  ]
  const known = parts.filter((part): part is string => Boolean(part))
  return html`<details class="context"><summary>Reviewed as: ${known.length > 0 ? known.join(', ') : 'any state, any kind of form'}${guessed.length > 0 && html` <span class="small">guessed, correct it here</span>`}</summary>
<form class="fields" method="post" action="/audits/${id}/context">${contextFields(chosen, states)}<button class="button" type="submit">Review again</button></form></details>`
}
