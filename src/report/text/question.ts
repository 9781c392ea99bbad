import type { AuditQuestion } from '../../contract/audit.js'
import { inertLine } from '../inert.js'
import { issuerOf } from '../issuer.js'
import { nameOf, placeOf } from '../place.js'
import { printingOf, strengthNames } from '../words.js'
import { cut, quote } from './quote.js'
import { wrap } from './wrap.js'

/** One question as a block of the terminal view: name, quote, what is wrong, what to use instead. */
export function questionBlock(question: AuditQuestion, width: number): string {
  const place = placeOf(question)
  const lines = [
    wrap(`${nameOf(question)}${place ? ` (${place})` : ''}`, width, '  '),
    wrap(`“${quote(question)}”`, width, '    ')
  ]
  if (question.review) lines.push(wrap(`Look at it: ${inertLine(question.review)}`, width, '    '))
  for (const finding of question.findings) {
    const strength = strengthNames[finding.strength].toLowerCase()
    lines.push(wrap(`- ${inertLine(finding.title)} (${strength}): ${inertLine(finding.message)}`, width, '    '))
  }
  lines.push(...instead(question, width))
  return lines.join('\n')
}

function instead({ suggestion }: AuditQuestion, width: number): string[] {
  if (!suggestion) return []
  if (suggestion.joinedInto)
    return [wrap('Leave it out: one question replaces all of the flagged ones.', width, '    ')]
  if (suggestion.action === 'remove') return [wrap(`Leave it out. ${inertLine(suggestion.keeps)}`, width, '    ')]
  const issued = issuerOf(suggestion)
  const issuer = issued ? ` (${inertLine(issued)})` : ''
  const lead = suggestion.action === 'add' ? 'Add after it' : 'Use instead'
  return [
    wrap(`${lead}${issuer}:`, width, '    '),
    wrap(inertLine(cut(suggestion.text, 1200)), width, '      '),
    ...printingOf(suggestion).map((line) => wrap(inertLine(line), width, '    '))
  ]
}
