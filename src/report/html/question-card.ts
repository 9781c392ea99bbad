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

/** One question: where it stands, its words, what is wrong and why, what to use instead, what was decided. */
export function questionCard(page: Page, question: AuditQuestion): Html {
  const { outcome, findings } = question
  const anchor = page.anchor(question.id)
  return html`<article class="card ${outcome}" id="${anchor}" aria-labelledby="${anchor}-name">
<header><h3 id="${anchor}-name">${nameOf(question)}</h3>
<p class="tag ${outcome}">${icon(outcome)}${outcomeNames[outcome]}</p>
<p class="place">${placeLine(question)}</p></header>
${question.review && html`<p class="review"><strong>Why a person must look:</strong> ${question.review}</p>`}
${quoteBlock(question)}
${reading(question)}
${findings.length > 0 && html`<ul class="findings">${findings.map((finding) => findingItem(page, finding))}</ul>`}
${suggestionBlock(page, question)}
${decisionLine(page, question.id)}
</article>`
}

function placeLine(question: AuditQuestion): string {
  const place = placeOf(question)
  const kind = question.kind === 'question' ? null : kindNames[question.kind]
  const section = question.section ? `“${inertLine(question.section)}”` : null
  return [place && place.charAt(0).toUpperCase() + place.slice(1), section, kind].filter(Boolean).join(' · ')
}

function reading({ reading: limbs }: AuditQuestion): Value {
  const plain = limbs.map((limb) => limb.plain).filter((text) => text !== undefined)
  if (plain.length === 0) return null
  return html`<ul class="reading" aria-label="How it was read">${[...new Set(plain)].map((text) => html`<li>${text}</li>`)}</ul>`
}
