import type { FileParagraph } from '../../ooxml/read-file.js'
import { child, type XmlElement } from '../../ooxml/xml.js'
import type { Plan } from './plan.js'
import type { TextEdit } from './rewrite-run.js'
import { nextBlock } from './surroundings.js'

/** Labels, answer boxes, answer lines and Yes or No: what is left of an item when its words are gone. */
const leftover = /\b(yes|no|n\/a|na|y|n|initials?)\b|[☐☑☒□○◯_.…\s()[\]{}:;,/|\\*-]+/gi
const label = /^\s*(question\s*)?\(?([0-9]{1,3}|[a-z]{1,2}|[ivxlc]{1,6})(\.[0-9a-z]{1,2}){0,3}[.):]*(?=\s|$)/i

/** True when a paragraph loses all its words and keeps only a label or answer boxes. */
export function isLeftOver(paragraph: FileParagraph, edit: TextEdit | undefined): boolean {
  if (edit && edit.added.length > 0) return false
  let rest = ''
  let at = 0
  for (const { start, end } of sorted(edit)) {
    if (start > at) rest += paragraph.text.slice(at, start)
    at = Math.max(at, end)
  }
  rest += paragraph.text.slice(at)
  return rest.replace(label, '').replace(leftover, '') === ''
}

/**
 * Finishes a plan's edits: paragraphs and table rows of which nothing is left go as a whole. Returns the paragraphs
 * whose mark is to be removed and the rows to be removed.
 */
export function takeLeftovers(
  { edits, dropped }: Plan,
  all: FileParagraph[]
): { marks: Set<FileParagraph>; rows: Set<XmlElement> } {
  takeAnswers(edits, dropped, all)
  const rows = new Set<XmlElement>()
  const marks = new Set<FileParagraph>()
  const byRow = new Map<XmlElement, FileParagraph[]>()
  for (const paragraph of all) {
    const row = rowOf(paragraph.elements[0]!)
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), paragraph])
  }
  for (const [row, paragraphs] of byRow) {
    const emptied =
      paragraphs.some((one) => edits.has(one)) && paragraphs.every((one) => isLeftOver(one, edits.get(one)))
    // A row that holds a table keeps it; its own rows are looked at one by one.
    if (!emptied || holdsRow(row)) continue
    rows.add(row)
    for (const one of paragraphs) edits.set(one, wholeEdit(one))
  }
  for (const [paragraph, edit] of edits) {
    if (edit.whole || !isLeftOver(paragraph, edit) || paragraph.pieces.some((piece) => piece.run === null)) continue
    edits.set(paragraph, wholeEdit(paragraph))
    if (followedByParagraph(paragraph)) marks.add(paragraph)
  }
  return { marks, rows }
}

/** An answer place that says nothing else: boxes, Yes and No, or a line to write on. */
const answer = /\b(yes|no)\b|[☐☑☒□○◯]|_{3,}|\.{6,}/i
const answerWords = /\b(yes|no|n\/a|na)\b|[☐☑☒□○◯_.…\s()[\]{}:;,/|\\*-]+/gi

function isAnswerPlace(paragraph: FileParagraph): boolean {
  return answer.test(paragraph.text) && paragraph.text.replace(answerWords, '') === ''
}

/** The answer places in paragraphs and rows of their own that follow a question which goes; they go with it. */
function takeAnswers(
  edits: Map<FileParagraph, TextEdit>,
  dropped: ReadonlySet<FileParagraph>,
  all: readonly FileParagraph[]
): void {
  const read = all.filter(({ fallback }) => !fallback)
  for (const paragraph of dropped) {
    if (!isLeftOver(paragraph, edits.get(paragraph))) continue
    const home = blockOf(paragraph.elements[0]!)
    for (const next of read.slice(read.indexOf(paragraph) + 1)) {
      const sameHome = blockOf(next.elements[0]!) === home
      const edit = edits.get(next)
      if (!sameHome || (edit && !isLeftOver(next, edit))) break
      if (edit || next.text.trim() === '') continue
      if (!isAnswerPlace(next)) break
      edits.set(next, { removed: [{ start: 0, end: next.text.length }], added: [], whole: false })
    }
  }
}

/** What holds a paragraph: its table, so that an answer row follows its question's row, or the story it stands in. */
function blockOf(element: XmlElement): XmlElement | null {
  let holder: XmlElement | null = element.parent
  while (holder && !['w:tbl', 'w:body', 'w:hdr', 'w:ftr', 'w:txbxContent'].includes(holder.name)) holder = holder.parent
  return holder
}

function wholeEdit(paragraph: FileParagraph): TextEdit {
  return { removed: [{ start: 0, end: paragraph.text.length }], added: [], whole: true }
}

function sorted(edit: TextEdit | undefined) {
  return [...(edit?.removed ?? [])].sort((a, b) => a.start - b.start)
}

function rowOf(element: XmlElement): XmlElement | null {
  for (let one = element.parent; one; one = one.parent) if (one.name === 'w:tr') return one
  return null
}

function holdsRow(element: XmlElement): boolean {
  return element.children.some((one) => one.name === 'w:tr' || holdsRow(one))
}

/** A removed mark joins the paragraph with the next one, so there must be one in the same place. */
function followedByParagraph(paragraph: FileParagraph): boolean {
  const element = paragraph.elements.at(-1)!
  const next = nextBlock(element)
  return paragraph.elements.length === 1 && next?.name === 'w:p' && isFramed(next) === isFramed(element)
}

/** A paragraph in a frame stands elsewhere on the page, where nothing from outside can join it. */
function isFramed(paragraph: XmlElement): boolean {
  return child(child(paragraph, 'w:pPr'), 'w:framePr') !== undefined
}
