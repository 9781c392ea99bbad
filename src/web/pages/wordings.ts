import { html } from '../../report/html/template.js'
import type { RuleSet } from '../../rules/ruleset.js'
import { shell } from './shell.js'

/** Every wording with its issuer, ready to copy. */
export function wordingsPage(ruleSet: RuleSet): string {
  return shell({
    title: 'Wordings',
    place: 'wordings',
    body: html`<section class="hero"><h1>Wordings to use</h1>
<p class="lead-in">Official wordings are quoted exactly, each with its issuer. Model texts are written for this project and say so.</p></section>
<ul class="wording-list">${ruleSet.wordings.map(
      (
        wording
      ) => html`<li class="card" id="${wording.id}"><h2>${wording.title}</h2><p class="issuer">${wording.issuer}</p>
<blockquote class="recommended" id="text-${wording.id}">${wording.text}</blockquote>
<p><button type="button" class="quiet" data-copy="text-${wording.id}" hidden>Copy the text</button></p></li>`
    )}</ul>`
  })
}
