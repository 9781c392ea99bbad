import type { Page } from './options.js'
import { outcomeSections } from './outcome-sections.js'
import { type Html, html } from './template.js'

/** The sections that this report has, as links. */
export function contents(page: Page): Html {
  const { counts, document, form } = page.audit
  const entries: [id: string, words: string, present: boolean, number?: number][] = [
    ['not-read', 'Not read', document.unread.length > 0 || document.partial],
    ['reading-notes', 'Read with care', document.warnings.length > 0],
    ...outcomeSections
      .filter(({ outcome }) => outcome !== 'clear')
      .map(({ outcome, heading }): [string, string, boolean, number] => [
        outcome,
        heading,
        counts[outcome] > 0,
        counts[outcome]
      ]),
    ['whole-form', 'The whole form', form.findings.length > 0, form.findings.length],
    ['state-rules', 'State rules', form.stateRules.length > 0],
    ['codings', 'Published studies', true],
    ['clear', 'Clear', counts.clear > 0, counts.clear],
    ['not-judged', 'Read but not judged', counts['not-health'] > 0, counts['not-health']],
    ['limits', 'What cannot be detected', true],
    ['about', 'About this report', true]
  ]
  const items = entries
    .filter(([, , present]) => present)
    .map(
      ([id, words, , number]) =>
        html`<li><a href="#${id}"><span>${words}</span>${number !== undefined && html` <span class="count">${number}</span>`}</a></li>`
    )
  return html`<nav class="contents" aria-label="Contents"><ul>${items}</ul></nav>`
}
