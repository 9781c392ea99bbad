import type { Audit, AuditQuestion, Box } from '../../contract/audit.js'
import { nameOf } from '../place.js'
import { outcomeNames } from '../words.js'
import { comment } from './comment.js'
import { highlight } from './highlight.js'
import { note } from './note.js'
import type { OutlineEntry } from './outline.js'
import type { Marks } from './place.js'
import type { Sheet, Spot } from './sheet.js'

/**
 * Marks one question: a highlight on every page on which it has flagged words, or a note beside it where no word has a
 * place.
 * @param index counted from 1 over all marked questions; it names the annotations
 * @returns its line in the outline, or null when the question stands on no page of the document
 */
export function addMarks(sheet: Sheet, audit: Audit, marks: Marks, index: number): OutlineEntry | null {
  const { question } = marks
  const options = {
    subject: outcomeNames[question.outcome],
    outcome: question.outcome,
    contents: comment(audit, question)
  }
  const spots = [...marks.boxes].flatMap(([number, boxes]) => {
    const fresh = sheet.untinted(number, boxes)
    const tint = fresh.length > 0 ? fresh : boxes
    const id = `stigmacheck-${index}-${number}`
    const spot = sheet.add(number, (page, toPage) => highlight(sheet.pdf, page, toPage, tint, { ...options, id }))
    return spot ? [{ spot, box: tint[0]! }] : []
  })
  const [first] = spots
  if (first) return outlineEntry(question, first.spot, first.box)
  if (!marks.note) return null
  const { page: number, box } = marks.note
  const spot = sheet.add(number, (page, toPage) =>
    note(sheet.pdf, page, toPage, beside(box), { ...options, id: `stigmacheck-${index}` })
  )
  return spot && outlineEntry(question, spot, box)
}

function beside([x, y]: Box): [number, number] {
  return [Math.max(2, x - 22), Math.max(2, y)]
}

function outlineEntry(question: AuditQuestion, { page, toPage }: Spot, box: Box): OutlineEntry {
  const [left, top] = toPage(0, Math.max(0, box[1] - 24))
  const title = question.findings[0]?.title ?? 'A person must look'
  return { title: `${outcomeNames[question.outcome]}: ${nameOf(question)}. ${title}`, page: page.ref, left, top }
}
