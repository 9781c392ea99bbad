import { shortSourceName, sourceCitation, sourceName } from '../sources.js'
import { webAddress } from '../web-address.js'
import { link } from './link.js'
import type { Page } from './options.js'
import { type Html, html, type Value } from './template.js'

/** The sources of one finding as links behind its reason: "(FSMB 2018; JAMA 2021)". */
export function sourceLinks(page: Page, ids: readonly string[]): Value {
  if (ids.length === 0) return null
  const links = ids.map((id, index) => {
    const source = page.sources.get(id)
    return html`${index > 0 && '; '}${link(source?.where, source ? shortSourceName(source) : id)}`
  })
  return html` <span class="sources">(${links})</span>`
}

/** Every source that this report names, with its address in print. */
export function sourceSection(page: Page): Html | null {
  const { questions, form } = page.audit
  const named = [...questions.flatMap((question) => question.findings), ...form.findings].flatMap(
    (finding) => finding.sources
  )
  const used = [...new Set(named)].sort()
  if (used.length === 0) return null
  const items = used.map((id) => html`<li>${sourceLink(page, id)}</li>`)
  return html`<section aria-labelledby="sources"><h2 id="sources">Sources</h2><ul class="source-list">${items}</ul></section>`
}

/** A link where the register has a web address, otherwise the name with its citation. */
function sourceLink(page: Page, id: string): Value {
  const source = page.sources.get(id)
  if (!source) return id
  return webAddress(source.where) ? link(source.where, sourceName(source)) : sourceCitation(source)
}
