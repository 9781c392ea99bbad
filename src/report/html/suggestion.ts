import type { AuditQuestion, Suggestion } from '../../contract/audit.js'
import { isModel, issuerOf } from '../issuer.js'
import { nameOf } from '../place.js'
import { printingOf } from '../words.js'
import { difference } from './marked.js'
import type { Page } from './options.js'
import { type Html, html, type Value } from './template.js'

/** What to print instead, who issued it, what it keeps and drops, and other accepted wordings. */
export function suggestionBlock(page: Page, question: AuditQuestion): Html | null {
  const { suggestion } = question
  if (!suggestion) return null
  const target = suggestion.joinedInto === undefined ? undefined : page.question(suggestion.joinedInto)
  if (target) {
    return html`<div class="instead"><h4>Leave this one out</h4>
<p>The replacement for <a href="#${page.anchor(target.id)}">${nameOf(target)}</a> asks what is needed, once for the whole form.</p></div>`
  }
  return html`<div class="instead">
<h4>${headings[suggestion.action]}</h4>
${suggestion.action !== 'remove' && wording(suggestion)}
${joined(page, suggestion)}
${changes(suggestion)}
<dl class="balance"><div><dt>What the form still gets</dt><dd>${suggestion.keeps}</dd></div>
${suggestion.drops && html`<div><dt>What is left out</dt><dd>${suggestion.drops}</dd></div>`}</dl>
${alternatives(suggestion)}
</div>`
}

/** A longer difference, in characters, is mostly crossed out: it is folded. */
const longDifference = 700

const headings: Record<Suggestion['action'], string> = {
  replace: 'Use this instead',
  remove: 'Leave it out',
  add: 'Keep it, and add this after it'
}

function wording(suggestion: Suggestion): Html {
  const { text } = suggestion
  const issuer = issuerOf(suggestion)
  return html`<blockquote class="recommended" dir="auto"><p>${text}</p></blockquote>
${issuer && html`<p class="issuer">${isModel(suggestion) ? issuer : html`Wording issued by ${issuer}`}</p>`}
${printingOf(suggestion).map((line) => html`<p>${line}</p>`)}`
}

function joined(page: Page, { joins }: Suggestion): Value {
  const others = joins.map((id) => page.question(id)).filter((question) => question !== undefined)
  if (others.length === 0) return null
  const links = others.map((other, index) => {
    const comma = index === 0 ? '' : index === others.length - 1 ? ' and ' : ', '
    return html`${comma}<a href="#${page.anchor(other.id)}">${nameOf(other)}</a>`
  })
  return html`<p>This one question also stands for ${links}.</p>`
}

function changes({ diff, action }: Suggestion): Value {
  if (action === 'remove' || !diff.some(({ op }) => op !== 'keep')) return null
  const words = html`<p dir="auto">${difference(diff)}</p>`
  if (diff.reduce((length, { text }) => length + text.length, 0) > longDifference)
    return html`<details class="changes"><summary>Word by word</summary>${words}</details>`
  return html`<div class="changes"><h5>Word by word</h5>${words}</div>`
}

function alternatives({ alternatives: others }: Suggestion): Value {
  if (others.length === 0) return null
  const items = others.map(
    ({
      wording,
      text,
      issuer,
      note
    }) => html`<li>${text && html`<blockquote class="recommended" dir="auto"><p>${text}</p></blockquote>`}
<p class="issuer">${issuerOf({ wording, issuer, text })}</p>${note && html`<p>${note}</p>`}</li>`
  )
  return html`<details class="alternatives"><summary>Other accepted ways (${others.length})</summary><ul>${items}</ul></details>`
}
