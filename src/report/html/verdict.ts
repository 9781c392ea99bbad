import type { Band, Outcome } from '../../contract/audit.js'
import { inertLine } from '../inert.js'
import { bandNames, verdictOf } from '../words.js'
import { day } from './day.js'
import { icon } from './icons.js'
import { downloadLink } from './link.js'
import type { Page } from './options.js'
import { type Html, html, type Value } from './template.js'

const bandIcons: Record<Band, Outcome> = {
  aligned: 'clear',
  'improvements-advised': 'advisable',
  'not-aligned': 'must-change',
  incomplete: 'needs-review'
}

const tiles: readonly [Outcome, string][] = [
  ['must-change', 'must change'],
  ['should-change', 'should change'],
  ['advisable', 'advisable'],
  ['needs-review', 'to be reviewed'],
  ['clear', 'clear'],
  ['not-health', 'not judged']
]

/** The name of the document, the verdict on the form, the counts, and what can be taken along. */
export function verdictHeader(page: Page): Html {
  const { audit } = page
  const { band } = audit.form
  return html`<header class="top">
<p class="product">stigmacheck report</p>
<h1>${inertLine(audit.document.name)}</h1>
<p class="facts">${facts(page)}</p>
<div class="verdict ${band}"><p class="band">${icon(bandIcons[band])}${bandNames[band]}</p>
<p class="sentence">${verdictOf(audit)}</p>
<p class="small">The form is reviewed, not the office that uses it.</p></div>
<ul class="tiles" aria-label="Items by result">${tiles.map(([outcome, words]) => tile(page, outcome, words))}</ul>
${downloads(page)}
</header>`
}

function tile(page: Page, outcome: Outcome, words: string): Html {
  const number = page.audit.counts[outcome]
  const body = html`<span class="number">${number}</span> <span class="words">${icon(outcome)}${words}</span>`
  const target = outcome === 'not-health' ? 'not-judged' : outcome
  return html`<li class="${number > 0 ? outcome : 'none'}">${number > 0 ? html`<a href="#${target}">${body}</a>` : html`<span>${body}</span>`}</li>`
}

function facts(page: Page): Html[] {
  const { document, context } = page.audit
  const guessed = (field: 'state' | 'formKind' | 'profession') => context.guessed.includes(field) && ' (guessed)'
  const all: Value[] = [
    document.pages !== null && `${document.pages} ${document.pages === 1 ? 'page' : 'pages'}`,
    context.formKind && [context.formKind.replaceAll('-', ' '), guessed('formKind')],
    context.profession && [context.profession.replaceAll('-', ' '), guessed('profession')],
    context.state && [context.state, guessed('state')],
    page.options.date && day(page.options.date)
  ]
  return all.filter(Boolean).map((fact, index) => html`${index > 0 && ' · '}${fact}`)
}

function downloads(page: Page): Value {
  const files = page.options.downloads ?? []
  if (files.length === 0) return null
  const links = files.map(({ href, label }) => html`<li>${downloadLink(href, label)}</li>`)
  return html`<nav class="downloads" aria-label="Take along"><ul>${links}</ul></nav>`
}
