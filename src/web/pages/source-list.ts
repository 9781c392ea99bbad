import { link } from '../../report/html/link.js'
import { type Html, html } from '../../report/html/template.js'
import type { RuleSet } from '../../rules/ruleset.js'

/** The sources a rule rests on, each with what it establishes; linked where the register has an address. */
export function sourceList(ruleSet: RuleSet, ids: readonly string[]): Html {
  const sources = ids
    .map((id) => ruleSet.sources.find((source) => source.id === id))
    .filter((source) => source !== undefined)
  return html`<ul class="source-list small">${sources.map(
    (source) =>
      html`<li>${link(source.where, source.title)} (${source.issuer}${source.year !== null && html`, ${source.year}`}). ${source.establishes}</li>`
  )}</ul>`
}
