import type { Audit, AuditQuestion, Unread } from '../contract/audit.js'
import { shownLabel } from '../contract/label.js'
import { inertLine } from './inert.js'

const steps: Record<string, string> = { table: 'table', row: 'row', cell: 'column', textbox: 'text box' }
const parts: Record<string, string> = {
  header: 'page header',
  footer: 'page footer',
  footnotes: 'footnote',
  endnotes: 'endnote'
}

/** Where a question stands, for a person: "page 3", "table 2, row 5, column 1", "paragraph 42", or null. */
export function placeOf(question: AuditQuestion): string | null {
  const { page, path, block } = question.location
  if (page != null) return `page ${page}`
  const names = (path ?? '').split('/').flatMap(stepName)
  if (names.some((name) => /\d/.test(name))) return names.join(', ')
  if (block !== undefined) return [...names, `paragraph ${block + 1}`].join(', ')
  return null
}

function stepName(step: string): string[] {
  const match = /^([a-z]+)(?:\[(\d{1,6})\]|\d*)$/i.exec(step)
  if (!match) return []
  const part = parts[match[1]!]
  if (part) return [part]
  const name = steps[match[1]!]
  if (!name) return []
  return [match[2] ? `${name} ${match[2]}` : name]
}

/** "Question 12", "Question (b)", or the kind where no label is printed. */
export function nameOf(question: AuditQuestion): string {
  const label = labelOf(question)
  if (label) return `Question ${label}`
  return question.kind === 'question' ? 'Unnumbered question' : kindNames[question.kind]
}

/** Labels of other questions by their ids: "12 and (b)". Unknown ids stay as they are. */
export function namesOf(audit: Audit, ids: string[]): string {
  const names = ids.map((id) => {
    const question = audit.questions.find((one) => one.id === id)
    if (!question) return inertLine(id)
    const place = placeOf(question)
    return labelOf(question) || (place ? `the one without a number (${place})` : inertLine(id))
  })
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}

const labelOf = (question: AuditQuestion): string => inertLine(shownLabel(question))

/** "page 3 (“words”)", "picture 2": what was not read. */
export function unreadName({ page, part }: Unread): string {
  if (page === null) return inertLine(part ?? 'a part of the document')
  return part === undefined ? `page ${page}` : `page ${page} (${inertLine(part)})`
}

export const kindNames: Record<AuditQuestion['kind'], string> = {
  question: 'Question',
  statement: 'Statement',
  release: 'Release',
  rating: 'Rating',
  'follow-up': 'Follow-up instruction',
  note: 'Note'
}
