import type { Audit, AuditQuestion } from '../../contract/audit.js'
import { loadRuleSet } from '../../rules/load.js'
import { inert, inertLine } from '../inert.js'
import { issuerOf } from '../issuer.js'
import { nameOf, namesOf } from '../place.js'
import { namedSources, sourceMap } from '../sources.js'
import { flaggedWords } from '../spans.js'
import { outcomeNames, printingOf } from '../words.js'

const longest = 6000

/** The pop-up note of one question: what is wrong and why, and what to print instead. */
export function comment(audit: Audit, question: AuditQuestion): string {
  const blocks = [`${nameOf(question)}: ${outcomeNames[question.outcome].toLowerCase()}`]
  if (question.review) blocks.push(`Look at it: ${question.review}`)
  const register = sourceMap(loadRuleSet().sources)
  for (const finding of question.findings) {
    const words = flaggedWords(question, finding).map((text) => `“${inertLine(text)}”`)
    blocks.push(
      [
        `${finding.title}. ${finding.message}`,
        `Words: ${words.join(' … ')}`,
        `Why: ${finding.why}${namedSources(finding.sources, register)}`
      ].join('\n')
    )
  }
  blocks.push(...instead(audit, question))
  return cut(inert(blocks.join('\n\n')))
}

function instead(audit: Audit, { suggestion }: AuditQuestion): string[] {
  if (!suggestion) return []
  if (suggestion.joinedInto !== undefined) {
    return [`Leave it out: the replacement for question ${namesOf(audit, [suggestion.joinedInto])} stands for it.`]
  }
  if (suggestion.action === 'remove') return [`Leave it out. ${suggestion.keeps}`]
  const issued = issuerOf(suggestion)
  const issuer = issued ? ` (${issued})` : ''
  return [
    `${suggestion.action === 'add' ? 'Add after it' : 'Use instead'}${issuer}:\n${suggestion.text}`,
    ...printingOf(suggestion)
  ]
}

/** Viewers show a note in a small window; the report has the whole text. */
export function cut(text: string, length = longest): string {
  return text.length > length ? `${text.slice(0, length)} …` : text
}
