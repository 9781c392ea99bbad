import type { Audit, Outcome } from '../contract/audit.js'
import { inertLine } from './inert.js'
import { unreadName } from './place.js'
import { questionBlock } from './text/question.js'
import { cut } from './text/quote.js'
import { wrap } from './text/wrap.js'
import { bandNames, count, outcomeNames, strengthNames, verdictOf } from './words.js'

const shown: Outcome[] = ['needs-review', 'must-change', 'should-change', 'advisable']

/** The audit for a terminal: verdict, what was not read, what a person must look at, what to change. Ends with a newline. */
export function renderText(audit: Audit, options: { width?: number } = {}): string {
  const width = options.width ?? 80
  const sections = [head(audit, width), unread(audit, width)]
  for (const outcome of shown) {
    const questions = audit.questions.filter((question) => question.outcome === outcome)
    if (questions.length === 0) continue
    const blocks = questions.map((question) => questionBlock(question, width))
    sections.push([`${outcomeNames[outcome].toUpperCase()} (${questions.length})`, ...blocks].join('\n\n'))
  }
  sections.push(wholeForm(audit, width), foot(audit, width))
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function head(audit: Audit, width: number): string {
  const { name, pages } = audit.document
  const length = pages === null ? '' : `, ${pages} ${pages === 1 ? 'page' : 'pages'}`
  return [
    wrap(`${inertLine(cut(name, 200))}${length}`, width, ''),
    wrap(`${bandNames[audit.form.band].toUpperCase()}. ${verdictOf(audit)}`, width, '')
  ].join('\n')
}

function unread(audit: Audit, width: number): string {
  const { unread: parts, warnings } = audit.document
  const lines = parts.map((one) => wrap(`- ${cut(unreadName(one))}: ${inertLine(cut(one.reason))}`, width, '  '))
  const notes = warnings.map(({ message, page }) =>
    wrap(`- ${page === undefined ? '' : `page ${page}: `}${inertLine(cut(message))}`, width, '  ')
  )
  const blocks = []
  if (lines.length > 0) blocks.push([`NOT READ (${parts.length})`, '', ...lines].join('\n'))
  if (notes.length > 0) blocks.push([`READING NOTES (${warnings.length})`, '', ...notes].join('\n'))
  return blocks.join('\n\n')
}

function wholeForm(audit: Audit, width: number): string {
  const { findings, stateRules } = audit.form
  const lines = findings.map((finding) =>
    wrap(
      `- ${inertLine(finding.title)} (${strengthNames[finding.strength].toLowerCase()}): ${inertLine(cut(finding.message))}`,
      width,
      '  '
    )
  )
  const conflicts = stateRules
    .filter((rule) => rule.result === 'conflicts-with')
    .map((rule) => wrap(`- Conflicts with ${inertLine(rule.citation)}: ${inertLine(cut(rule.message))}`, width, '  '))
  if (lines.length + conflicts.length === 0) return ''
  return ['THE WHOLE FORM', '', ...lines, ...conflicts].join('\n')
}

function foot(audit: Audit, width: number): string {
  const health = audit.form.healthQuestions
  const { pack, version } = audit.ruleSet
  const found = `${count(audit.questions.length, 'item')} read, ${count(health, 'health question')}, ${audit.counts.clear} clear.`
  const jama = `JAMA 2021 score ${audit.form.jamaScore} of 4.`
  const more = 'Reasons and sources: --format html.'
  return wrap(`${found} ${jama} Rules: ${inertLine(pack)} ${inertLine(version)}. ${more}`, width, '')
}
