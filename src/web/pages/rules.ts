import { type Strength, strengths } from '../../contract/audit.js'
import { type Html, html } from '../../report/html/template.js'
import { strengthNames } from '../../report/words.js'
import type { RuleSet } from '../../rules/ruleset.js'
import { shell } from './shell.js'
import { sourceList } from './source-list.js'
import { strengthTag } from './strength-tag.js'

/** The list of all criteria of the rule set, of a question and of the whole form. */
export function rulesPage(ruleSet: RuleSet): string {
  return shell({
    title: 'Rules',
    place: 'rules',
    body: html`<section class="hero"><h1>The rules</h1>
<p class="lead-in">What a form is compared with: ${ruleSet.criteria.length} criteria of a question and ${ruleSet.form.length} of the whole form. Each gives its reason, its sources and examples. Rule set ${ruleSet.id}, version ${ruleSet.version}.</p></section>
<section aria-labelledby="of-question"><h2 id="of-question">A question</h2>
<ul class="rule-list">${ruleSet.criteria.map(
      ({ id, title, why, strengths: given }) =>
        html`<li><h3><a href="/rules/${id}">${title}</a></h3><p>${why}</p><p class="tags">${strengths.filter((one) => given[one]).map(strengthTag)}</p></li>`
    )}</ul></section>
<section aria-labelledby="of-form"><h2 id="of-form">The whole form</h2>
<ul class="rule-list">${ruleSet.form.map((criterion) => formRule(ruleSet, criterion))}</ul></section>
<section aria-labelledby="packs"><h2 id="packs">Packs</h2><p class="lead-in">Sources disagree. A pack says which criteria count, and how strongly. Each review names its pack; this page uses “${ruleSet.pack.title}”.</p>
<ul class="rule-list">${ruleSet.packs.map((pack) => html`<li><h3>${pack.title}</h3><p>${pack.describes}</p><p class="small">For programs: <code>${pack.id}</code></p></li>`)}</ul></section>`
  })
}

function formRule(ruleSet: RuleSet, { id, title, why, strength, sources, add }: RuleSet['form'][number]): Html {
  return html`<li id="${id}"><h3>${title}</h3><p>${why}</p><p class="tags">${strengthTag(strength as Strength)}</p>
${add && html`<p class="small">${strengthNames[strength]}: add the <a href="/wordings#${add}">wording for it</a>.</p>`}
<details><summary>Sources (${sources.length})</summary>${sourceList(ruleSet, sources)}</details></li>`
}
