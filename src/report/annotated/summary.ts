import type { Audit } from '../../contract/audit.js'
import { inert, inertLine } from '../inert.js'
import { namesOf, unreadName } from '../place.js'
import { bandNames, strengthNames, verdictOf } from '../words.js'
import { cut } from './comment.js'
import type { Unplaced } from './place.js'

/** The note on page 1: verdict, what was not read, what the form lacks, and what could not be marked. */
export function summary(audit: Audit, unplaced: readonly Unplaced[]): string {
  const { document, form, ruleSet } = audit
  const blocks = [`${bandNames[form.band]}. ${verdictOf(audit)}`]
  if (document.unread.length > 0) {
    const parts = document.unread.map((one) => `- ${unreadName(one)}: ${one.reason}`)
    blocks.push(['Not read:', ...parts].join('\n'))
  }
  if (unplaced.length > 0) {
    const lines = unplaced.map(({ question, words }) => `- question ${namesOf(audit, [question])}: “${words}”`)
    blocks.push(['Found, but could not be marked on a page:', ...lines].join('\n'))
  }
  if (form.findings.length > 0) {
    const lines = form.findings.map(({ title, strength }) => `- ${title} (${strengthNames[strength].toLowerCase()})`)
    blocks.push(['The whole form:', ...lines].join('\n'))
  }
  blocks.push(`Rules: ${inertLine(ruleSet.pack)} ${inertLine(ruleSet.version)}. The report has the whole result.`)
  return cut(inert(blocks.join('\n\n')), 20_000)
}
