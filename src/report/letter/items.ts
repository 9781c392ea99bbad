import type { Audit, AuditQuestion, Suggestion } from '../../contract/audit.js'
import { block, type TextBlock } from '../docx-builder.js'
import { inertLine } from '../inert.js'
import { issuerOf } from '../issuer.js'
import { nameOf, placeOf } from '../place.js'
import { printingOf } from '../words.js'
import type { Citations } from './citations.js'

const longestQuote = 4000

/** Which sources a wording of the rule set rests on. */
export interface WordingSources {
  id: string
  sources: string[]
}

/** Questions that must or should change, in the order of the form; those that another stands for come with it. */
export function flaggedQuestions(audit: Audit): AuditQuestion[] {
  return audit.questions.filter(({ outcome }) => outcome === 'must-change' || outcome === 'should-change')
}

/** One passage for each change: what the form asks, why that is a problem, and what to print instead. */
export function changeBlocks(audit: Audit, citations: Citations, wordings: readonly WordingSources[]): TextBlock[] {
  const flagged = flaggedQuestions(audit)
  const leads = flagged.filter((question) => !leadOf(question, flagged))
  return leads.flatMap((lead) => {
    const followers = flagged.filter((question) => leadOf(question, flagged) === lead)
    return [
      ...asked(lead, citations),
      ...followers.flatMap((one) => asked(one, citations)),
      ...recommended(lead, citations, wordings)
    ]
  })
}

function leadOf(question: AuditQuestion, flagged: AuditQuestion[]): AuditQuestion | undefined {
  const id = question.suggestion?.joinedInto
  return id === undefined ? undefined : flagged.find((one) => one.id === id)
}

function asked(question: AuditQuestion, citations: Citations): TextBlock[] {
  const place = placeOf(question)
  const words = [question.stem, question.text, question.followUp].filter((text) => text !== null).map(inertLine)
  const findings = question.findings.filter(({ strength }) => strength !== 'advisable')
  const messages = [...new Set(findings.map(({ message }) => message))].map((message) => {
    const sources = findings.filter((one) => one.message === message).flatMap((one) => one.sources)
    return `${message}${citations.cite(sources)}`
  })
  return [
    block('Heading2', `${nameOf(question)}${place ? `, ${place}` : ''}`),
    block('Quote', `“${cut(words.join(' '))}”`),
    block('Normal', messages.join(' '))
  ]
}

/** A letter quotes; a text of pages is named by its beginning. */
function cut(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)} …` : text
}

function recommended(
  { suggestion }: AuditQuestion,
  citations: Citations,
  wordings: readonly WordingSources[]
): TextBlock[] {
  if (!suggestion)
    return [labelled('Recommended: ', 'a person should look at this item; no wording is recommended for it.')]
  if (suggestion.action === 'remove' || suggestion.text === '')
    return [labelled('Recommended: ', 'leave it out.'), ...balance(suggestion)]
  const issued = issuerOf(suggestion)
  const issuer = issued ? ` (${issued})` : ''
  const source = citations.cite(wordings.find(({ id }) => id === suggestion.wording)?.sources ?? [])
  return [
    labelled(suggestion.action === 'add' ? `Add${issuer}:` : `Recommended wording${issuer}:`, source),
    block('Quote', suggestion.text),
    ...printingOf(suggestion).map((line) => block('Normal', line)),
    ...balance(suggestion)
  ]
}

/** What a reader who has to answer for the form wants to know: what it still gets, and why the rest is not missed. */
function balance({ keeps, drops }: Suggestion): TextBlock[] {
  const said: [string, string | undefined][] = [
    ['What the form still gets: ', keeps],
    ['What is left out: ', drops]
  ]
  return said.flatMap(([label, text]) => (text ? [labelled(label, text)] : []))
}

function labelled(label: string, text: string): TextBlock {
  return { style: 'Normal', runs: [{ text: label, bold: true }, { text }] }
}
