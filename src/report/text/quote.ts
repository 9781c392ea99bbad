import type { AuditQuestion } from '../../contract/audit.js'
import { inertLine } from '../inert.js'
import { findingSpans, piecesOf, rangesIn } from '../spans.js'

const longest = 600
const before = 120

/** The question on one line, flagged words between « and »; a very long text is cut around the first mark. */
export function quote(question: AuditQuestion): string {
  const ranges = rangesIn(findingSpans(question), 'text', question.text.length)
  const from = question.text.length > longest ? Math.max(0, (ranges[0]?.start ?? 0) - before) : 0
  const to = Math.min(question.text.length, from + longest)
  const shown = ranges
    .map(({ start, end }) => ({ start: start - from, end: Math.min(end, to) - from }))
    .filter(({ start, end }) => end > start)
  const marked = piecesOf(question.text.slice(from, to), shown)
    .map((piece) => (piece.marked ? `«${piece.text}»` : piece.text))
    .join('')
  const stem = question.stem ? `${cut(question.stem)} ` : ''
  return inertLine(`${from > 0 ? '… ' : ''}${stem}${marked}${to < question.text.length ? ' …' : ''}`)
}

/** Any other document text, cut to a length that a terminal can show. */
export function cut(text: string, length = longest): string {
  return text.length > length ? `${text.slice(0, length)} …` : text
}
