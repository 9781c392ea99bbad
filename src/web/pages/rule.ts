import { strengths } from '../../contract/audit.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import type { Criterion, Example, RuleSet } from '../../rules/ruleset.js'
import { shell } from './shell.js'
import { sourceList } from './source-list.js'
import { strengthTag } from './strength-tag.js'

/** One criterion: why, what a review says, examples, sources, and the wording it leads to. */
export function rulePage(ruleSet: RuleSet, criterion: Criterion): string {
  const { title, why, message, examples, sources } = criterion
  const flagged = examples.filter(({ kind, strength }) => kind === 'flagged' || (kind === 'edge' && strength))
  const clear = examples.filter(({ kind, strength }) => kind === 'clear' || (kind === 'edge' && !strength))
  const missed = examples.filter(({ kind }) => kind === 'todo')
  return shell({
    title,
    place: 'rules',
    body: html`<section class="hero"><p class="small"><a href="/rules">All rules</a></p><h1>${title}</h1><p class="lead-in">${why}</p>${wording(ruleSet, criterion)}</section>
<section aria-labelledby="says"><h2 id="says">What a review says</h2><dl class="facts-list">${strengths
      .filter((strength) => message[strength])
      .map(
        (strength) => html`<div><dt>${strengthTag(strength)}</dt><dd>${withoutBlanks(message[strength]!)}</dd></div>`
      )}</dl></section>
${section('Flagged', 'flagged', flagged)}
${section('Not flagged', 'clear', clear)}
${section('Known misses', 'missed', missed)}
<section aria-labelledby="sources"><h2 id="sources">Sources</h2>${sourceList(ruleSet, sources)}</section>`
  })
}

function wording({ wordings }: RuleSet, { suggest }: Criterion): Value {
  const suggested = wordings.find(({ id }) => id === suggest)
  return suggested && html`<p>Wording to use instead: <a href="/wordings#${suggested.id}">${suggested.title}</a>.</p>`
}

/** A message is a sentence with places for the words found. */
function withoutBlanks(message: string): string {
  return message.replace(/\{\w+\}/g, '…')
}

function section(title: string, id: string, examples: readonly Example[]): Value {
  if (examples.length === 0) return null
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="examples ${id}">${examples.map(example)}</ul></section>`
}

/** The example with what stands around it on the form: without it two examples may look alike. */
function example({ text, stem, section, definitions, followUp, form, strength, note }: Example): Html {
  const around = [section && `Under “${section}”`, form && `On a form of the kind “${form}”`].filter(Boolean)
  return html`<li><blockquote>${stem && html`<p class="stem">${stem}</p>`}<p>${text}</p>
${definitions.map((definition) => html`<p class="small">Printed note: ${definition}</p>`)}${followUp && html`<p class="small">Follow-up: ${followUp}</p>`}</blockquote>
${around.length > 0 && html`<p class="small">${around.join('. ')}.</p>`}${note && html`<p class="small">${note}</p>`}${strength && html`<p>${strengthTag(strength)}</p>`}</li>`
}
