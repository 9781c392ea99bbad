import { html } from '../../report/html/template.js'
import type { Criterion, RuleSet } from '../../rules/ruleset.js'
import { shell } from './shell.js'
import { sourceList } from './source-list.js'

const strengthNames = { must: 'Must change', should: 'Should change', advisable: 'Advisable' } as const

/** The list of all criteria of the rule set, of a question and of the whole form. */
export function rulesPage(ruleSet: RuleSet): string {
  return shell({
    title: 'Rules',
    place: 'rules',
    body: html`<section class="hero"><h1>The rules</h1>
<p class="lead-in">Rule set ${ruleSet.id}, version ${ruleSet.version}. Each criterion gives its reason, its sources and its own examples.</p></section>
<section aria-labelledby="of-question"><h2 id="of-question">A question</h2>
<ul class="rule-list">${ruleSet.criteria.map(
      (criterion) =>
        html`<li><a href="/rules/${criterion.id}"><strong>${criterion.title}</strong></a><p class="small">${Object.keys(
          criterion.strengths
        )
          .map((strength) => strengthNames[strength as keyof typeof strengthNames])
          .join(' · ')}</p></li>`
    )}</ul></section>
<section aria-labelledby="of-form"><h2 id="of-form">The whole form</h2>
<ul class="rule-list">${ruleSet.form.map(
      (criterion) =>
        html`<li><strong>${criterion.title}</strong><p class="small">${strengthNames[criterion.strength]}</p><p>${criterion.why}</p>${sourceList(ruleSet, criterion.sources)}</li>`
    )}</ul></section>
<section aria-labelledby="packs"><h2 id="packs">Packs</h2><p class="lead-in">A pack says which criteria count, and how strongly. An audit names its pack.</p>
<ul class="rule-list">${ruleSet.packs.map((pack) => html`<li><strong>${pack.title}</strong> <code>${pack.id}</code><p>${pack.describes}</p></li>`)}</ul></section>`
  })
}

/** One criterion: why, sources, examples. */
export function rulePage(ruleSet: RuleSet, criterion: Criterion): string {
  const shown = (kind: string) => criterion.examples.filter((example) => example.kind === kind)
  return shell({
    title: criterion.title,
    place: 'rules',
    body: html`<section class="hero"><p class="small"><a href="/rules">Rules</a></p><h1>${criterion.title}</h1><p class="lead-in">${criterion.why}</p></section>
<section aria-labelledby="strength"><h2 id="strength">What the report says</h2><dl class="facts-list">${Object.entries(
      criterion.message
    ).map(
      ([strength, message]) =>
        html`<div><dt>${strengthNames[strength as keyof typeof strengthNames]}</dt><dd>${message}</dd></div>`
    )}</dl></section>
<section aria-labelledby="examples"><h2 id="examples">Examples</h2>
<h3>Flagged</h3><ul class="examples flagged">${[
      ...shown('flagged'),
      ...shown('edge').filter((example) => example.strength)
    ].map(
      (example) =>
        html`<li><blockquote>${example.stem && html`${example.stem} `}${example.text}</blockquote>${example.strength && html`<p class="small">${strengthNames[example.strength]}</p>`}</li>`
    )}</ul>
<h3>Clear</h3><ul class="examples">${[...shown('clear'), ...shown('edge').filter((example) => !example.strength)].map(
      (example) => html`<li><blockquote>${example.stem && html`${example.stem} `}${example.text}</blockquote></li>`
    )}</ul></section>
<section aria-labelledby="sources"><h2 id="sources">Sources</h2>${sourceList(ruleSet, criterion.sources)}</section>`
  })
}
