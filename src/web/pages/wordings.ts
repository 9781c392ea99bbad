import { link } from '../../report/html/link.js'
import { type Html, html } from '../../report/html/template.js'
import type { RuleSet } from '../../rules/ruleset.js'
import { shell } from './shell.js'

/** Every wording with its issuer, ready to copy: the official ones first. */
export function wordingsPage(ruleSet: RuleSet): string {
  const official = ruleSet.wordings.filter((wording) => wording.official)
  const models = ruleSet.wordings.filter((wording) => !wording.official)
  return shell({
    title: 'Wordings',
    place: 'wordings',
    body: html`<section class="hero"><h1>Wordings to use</h1>
<p class="lead-in">Texts that a form can print as they stand. Blanks are in square brackets.</p></section>
<section aria-labelledby="official"><h2 id="official">Official wordings</h2><p class="lead-in">Quoted exactly, each with its issuer.</p>${list(ruleSet, official)}</section>
<section aria-labelledby="models"><h2 id="models">Model texts</h2><p class="lead-in">Written for this project where no official text exists.</p>${list(ruleSet, models)}</section>`
  })
}

type Wording = RuleSet['wordings'][number]

function list(ruleSet: RuleSet, wordings: readonly Wording[]): Html {
  return html`<ul class="wording-list">${wordings.map((wording) => html`<li>${card(ruleSet, wording)}</li>`)}</ul>`
}

function card({ sources }: RuleSet, wording: Wording): Html {
  const { id, title, issuer, text, beside, note, adopted } = wording
  const named = wording.sources
    .map((source) => sources.find((one) => one.id === source))
    .filter((one) => one !== undefined)
  return html`<article class="card" id="${id}" aria-labelledby="${id}-name"><header><h3 id="${id}-name">${title}</h3></header>
<blockquote class="recommended">${text}</blockquote>
<p class="issuer">${wording.official ? 'Issued by ' : ''}${issuer}. Source: ${named.map((source, index) => html`${index > 0 && '; '}${link(source.where, source.title)}`)}.</p>
${beside.length > 0 && html`<p class="small">Printed with it: ${beside.join(' ')}</p>`}
${adopted.length > 0 && html`<p class="small">Used by: ${adopted.join('; ')}.</p>`}
${note && html`<p class="small">${note}</p>`}</article>`
}
