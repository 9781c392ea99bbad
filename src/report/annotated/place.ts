import type { AuditQuestion, Box } from '../../contract/audit.js'
import { boxesOf, type PageBox } from '../boxes.js'
import { inertLine } from '../inert.js'
import { findingSpans, joinedSpans, type PlacedSpan, partText } from '../spans.js'

/** Flagged words that could not be found on a page. */
export interface Unplaced {
  question: string
  words: string
}

/** Where one question is marked: boxes to highlight, or, where no word has a place, a spot for a note. */
export interface Marks {
  question: AuditQuestion
  boxes: Map<number, Box[]>
  note: PageBox | null
  unplaced: Unplaced[]
}

/**
 * Finds the places of one question's flagged words.
 * @param pages of the document; a place on any other page is none
 */
export function marksOf(question: AuditQuestion, pages: number): Marks {
  const spans = wordsToMark(question)
  const anchors = question.location.anchors?.filter(({ page }) => page !== undefined && page >= 1 && page <= pages)
  const { boxes, unplaced } = boxesOf({ ...question, location: { anchors } }, spans)
  const byPage = new Map<number, Box[]>()
  for (const { page, box } of boxes) byPage.set(page, [...(byPage.get(page) ?? []), box])
  const missing = unplaced.map((span) => inertLine(partText(question, span).slice(span.start, span.end)).slice(0, 200))
  return {
    question,
    boxes: byPage,
    note: byPage.size === 0 ? spot(question) : null,
    unplaced: missing.map((words) => ({ question: question.id, words }))
  }
}

/** The flagged words, each stretch once; the whole text of a question that is flagged without words. */
function wordsToMark(question: AuditQuestion): PlacedSpan[] {
  const spans = findingSpans(question)
  if (spans.length === 0) return [{ in: 'text', start: 0, end: question.text.length }]
  return joinedSpans(question, spans)
}

function spot({ location }: AuditQuestion): PageBox | null {
  if (location.page == null) return null
  return { page: location.page, box: location.boxes?.[0] ?? [18, 18, 18, 18] }
}
