import type { Audit } from '../contract/audit.js'
import { type LetterOwner, type LetterTexts, loadLetter } from '../rules/letter.js'
import { loadRuleSet, rulesFolder } from '../rules/load.js'
import { dayInWords } from './day.js'
import { block, buildDocx, type TextBlock } from './docx-builder.js'
import { inertLine } from './inert.js'
import { briefBlocks } from './letter/brief.js'
import { Citations } from './letter/citations.js'
import { changeBlocks, flaggedQuestions, type WordingSources } from './letter/items.js'
import type { SourceLink } from './sources.js'

export interface LetterOptions {
  /** ISO 8601; printed above the letter. A blank when left out. */
  date?: string
  sources?: readonly SourceLink[]
  texts?: LetterTexts
  wordings?: readonly WordingSources[]
}

/**
 * A letter to the owner of the form, as a Word document to be signed: each question to change, the recommended wording
 * and the sources; the brief is its last page. Names and addresses are blanks in square brackets.
 */
export function writeLetter(audit: Audit, options: LetterOptions = {}): Uint8Array {
  const sources = options.sources ?? loadRuleSet().sources
  const texts = options.texts ?? loadLetter(rulesFolder)
  const owner = ownerOf(audit, texts)
  const count = flaggedQuestions(audit).length
  const fill = (text: string) =>
    text.replace(/\{(form|count)\}/g, (_, name: string) =>
      name === 'form' ? `“${inertLine(audit.document.name)}”` : countOf(count)
    )
  const citations = new Citations(sources)

  const blocks: TextBlock[] = [
    block('Normal', options.date === undefined ? '[Date]' : dayInWords(options.date)),
    block('Normal', '[Your name, title and address]'),
    block('Normal', owner.to),
    { style: 'Normal', runs: [{ text: fill(texts.subject), bold: true }] },
    block('Normal', count > 0 ? fill(owner.opening) : fill(texts.nothing)),
    ...limitsOf(audit)
  ]
  if (count > 0)
    blocks.push(
      ...reasons(texts, owner, citations),
      block('Heading1', 'Changes to the form'),
      ...changeBlocks(audit, citations, options.wordings ?? loadRuleSet().wordings)
    )
  blocks.push(...wholeForm(audit, citations), ...additions(audit, citations), ...stateRules(audit))
  if (count > 0) blocks.push(block('Heading1', 'Request'), block('Normal', owner.request))
  blocks.push(block('Normal', 'Sincerely,'), block('Normal', '[Your name]'))
  if (citations.list().length > 0)
    blocks.push(block('Heading1', 'Sources'), ...citations.list().map((text) => block('Small', text)))
  return buildDocx([...blocks, ...briefBlocks(texts, sources, true)])
}

/** The brief alone, as a Word document. It says nothing of a form. */
export function writeBrief(options: LetterOptions = {}): Uint8Array {
  const sources = options.sources ?? loadRuleSet().sources
  return buildDocx(briefBlocks(options.texts ?? loadLetter(rulesFolder), sources, false))
}

function ownerOf(audit: Audit, texts: LetterTexts): LetterOwner {
  const kind = audit.context.formKind
  const other = texts.owners.find((owner) => owner.id === 'other')!
  return texts.owners.find((owner) => owner.formKinds.some((one) => one === kind)) ?? other
}

const numbers = [
  'no question',
  'one question',
  'two questions',
  'three questions',
  'four questions',
  'five questions',
  'six questions',
  'seven questions',
  'eight questions',
  'nine questions'
]

function countOf(count: number): string {
  return numbers[count] ?? `${count} questions`
}

/** What the letter cannot speak of. */
function limitsOf(audit: Audit): TextBlock[] {
  const review = audit.questions.filter(({ outcome }) => outcome === 'needs-review').length
  const said = [
    audit.document.partial ? `${unreadOf(audit)} could not be read; this letter says nothing about it.` : '',
    review > 0 ? `A person still has to look at ${countOf(review)} of the form.` : ''
  ].filter((text) => text !== '')
  return said.length > 0 ? [block('Normal', said.join(' '))] : []
}

function unreadOf({ document }: Audit): string {
  const names = document.unread.map(({ page, part }) => (page === null ? inertLine(part ?? 'a part') : `page ${page}`))
  const named = new Intl.ListFormat('en', { type: 'conjunction' }).format(new Set(names))
  return `A part of the form${named === '' ? '' : ` (${named})`}`
}

function reasons(texts: LetterTexts, owner: LetterOwner, citations: Citations): TextBlock[] {
  return texts.reasons
    .filter((reason) => !reason.owners || reason.owners.includes(owner.id))
    .map((reason) => block('ListBullet', reason.text + citations.cite(reason.sources)))
}

/** What is to change about the form as a whole and needs no new text. */
function wholeForm(audit: Audit, citations: Citations): TextBlock[] {
  const faults = audit.form.findings.filter(({ add, strength }) => add === null && strength !== 'advisable')
  if (faults.length === 0) return []
  return [
    block('Heading1', 'The form as a whole'),
    ...faults.map(({ message, sources }) => block('ListBullet', `${message}${citations.cite(sources)}`))
  ]
}

/** Texts that the form lacks. */
function additions(audit: Audit, citations: Citations): TextBlock[] {
  const missing = audit.form.findings.filter((finding) => finding.add !== null)
  if (missing.length === 0) return []
  return [
    block('Heading1', 'Texts to add'),
    ...missing.flatMap((finding) => [
      block('Normal', `${finding.message}${citations.cite(finding.sources)}`),
      block('Quote', finding.add!)
    ])
  ]
}

function stateRules(audit: Audit): TextBlock[] {
  const conflicts = audit.form.stateRules.filter(({ result }) => result === 'conflicts-with')
  if (conflicts.length === 0) return []
  return [
    block('Heading1', 'State rules'),
    ...conflicts.map(({ message, citation }) =>
      block('Normal', message.includes(citation) ? message : `${message} (${citation})`)
    )
  ]
}
