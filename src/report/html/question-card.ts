import type { AuditQuestion } from '../../contract/audit.js'
import { inertLine } from '../inert.js'
import { kindNames, nameOf, placeOf } from '../place.js'
import { outcomeNames } from '../words.js'
import { decisionLine } from './decision.js'
import { findingItem } from './finding.js'
import { icon } from './icons.js'
import type { Page } from './options.js'
import { quoteBlock } from './quote.js'
import { suggestionBlock } from './suggestion.js'
import { type Html, html, type Value } from './template.js'

/**
 * One question: where it stands, its words, what is wrong in a line, what to use instead, why, and what was decided.
 * The wording stands before the reasons: it is what a reader in a hurry looks for. `foot` is what a page adds.
 */
export function questionCard(page: Page, question: AuditQuestion, foot: Value = null): Html {
  const { outcome, findings } = question
  const anchor = page.anchor(question.id)
  return html`<article class="card ${outcome}" id="${anchor}" aria-labelledby="${anchor}-name">
<header><h3 id="${anchor}-name">${nameOf(question)}</h3>
<p class="tag ${outcome}">${icon(outcome)}${outcomeNames[outcome]}</p>
<p class="place">${placeLine(question)}</p></header>
${question.review && html`<p class="review"><strong>Why a person must look:</strong> ${question.review}</p>`}
${quoteBlock(question)}
${faults(question)}
${suggestionBlock(page, question)}
${findings.length > 0 && html`<div class="reasons"><h4>The reasons</h4><ul class="findings">${findings.map((finding) => findingItem(page, finding))}</ul></div>`}
${reading(question)}
${decisionLine(page, question.id)}
${foot}
</article>`
}

function placeLine(question: AuditQuestion): string {
  const place = placeOf(question)
  const kind = question.kind === 'question' ? null : kindNames[question.kind]
  const section = question.section ? `“${inertLine(question.section)}”` : null
  return [place && place.charAt(0).toUpperCase() + place.slice(1), section, kind].filter(Boolean).join(' · ')
}

/** What is wrong, by title only; the reasons follow below. */
function faults({ findings }: AuditQuestion): Value {
  if (findings.length === 0) return null
  return html`<ul class="faults" aria-label="What is wrong">${findings.map(({ title }) => html`<li>${title}</li>`)}</ul>`
}

function reading({ reading: limbs }: AuditQuestion): Value {
  const plain = limbs.map((limb) => limb.plain).filter((text) => text !== undefined)
  if (plain.length === 0) return null
  return html`<ul class="reading" aria-label="How it was read">${[...new Set(plain)].map((text) => html`<li>${text}</li>`)}</ul>`
}
