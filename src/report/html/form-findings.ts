import { namesOf } from '../place.js'
import { strengthNames } from '../words.js'
import { icon } from './icons.js'
import type { Page } from './options.js'
import { sourceLinks } from './sources.js'
import { type Html, html } from './template.js'

const outcomeOf = { must: 'must-change', should: 'should-change', advisable: 'advisable' } as const

/** What the form as a whole lacks, with a text to add. */
export function formFindingsSection(page: Page): Html | null {
  const { findings } = page.audit.form
  if (findings.length === 0) return null
  const cards = findings.map(
    (finding) => html`<article class="card ${outcomeOf[finding.strength]}">
<header><h3>${finding.title}</h3><p class="tag ${outcomeOf[finding.strength]}">${icon(outcomeOf[finding.strength])}${strengthNames[finding.strength]}</p></header>
<p>${finding.message}</p>
${finding.questions.length > 0 && html`<p class="small">Concerns: ${namesOf(page.audit, finding.questions)}.</p>`}
<p class="why"><span class="lead">Why:</span> ${finding.why}${sourceLinks(page, finding.sources)}</p>
${finding.add && html`<div class="instead"><h4>Add this to the form</h4><blockquote class="recommended" dir="auto"><p>${finding.add}</p></blockquote><p class="issuer">Fill in the blanks in square brackets.</p></div>`}
</article>`
  )
  return html`<section aria-labelledby="whole-form"><h2 id="whole-form">The whole form <span class="count">${findings.length}</span></h2>
<p class="lead-in">What the form lacks or does unevenly, whatever its single questions say.</p>${cards}</section>`
}
