import type { AuditQuestion, Finding, Span, TextPart } from '../contract/audit.js'

/** A stretch of one of a question's texts, in UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** A piece of text, and whether a finding points at it. */
export interface Piece {
  text: string
  marked: boolean
}

/** A span with its part always named; `index` is set for `definitions` only. */
export interface PlacedSpan extends Range {
  in: TextPart
  index?: number
}

export function placedSpan(span: Span): PlacedSpan {
  if (Array.isArray(span)) return { in: 'text', start: span[0], end: span[1] }
  return span
}

/** Every span of every finding of a question. */
export function findingSpans(question: AuditQuestion): PlacedSpan[] {
  return question.findings.flatMap((finding) => finding.spans.map(placedSpan))
}

/** The ranges of one part, sorted, joined where they touch, cut to the length of the text. */
export function rangesIn(spans: readonly PlacedSpan[], part: TextPart, length: number, index?: number): Range[] {
  const ranges = spans
    .filter((span) => span.in === part && (part !== 'definitions' || (span.index ?? 0) === (index ?? 0)))
    .map((span) => ({ start: Math.max(0, span.start), end: Math.min(length, span.end) }))
    .filter((range) => range.end > range.start)
    .sort((a, b) => a.start - b.start)
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else joined.push({ ...range })
  }
  return joined
}

/** Cuts a text at the ranges; the pieces put together are the text. */
export function piecesOf(text: string, ranges: Range[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}

/** The words that one finding points at, part by part; spans that touch or overlap are one. */
export function flaggedWords(question: AuditQuestion, finding: Finding): string[] {
  return joinedSpans(question, finding.spans.map(placedSpan)).map((span) =>
    partText(question, span).slice(span.start, span.end)
  )
}

/** The same places with every stretch of text once. */
export function joinedSpans(question: AuditQuestion, spans: readonly PlacedSpan[]): PlacedSpan[] {
  const parts = new Map(spans.map((span) => [`${span.in} ${span.index ?? 0}`, span]))
  return [...parts.values()].flatMap((part) => {
    const ranges = rangesIn(spans, part.in, partText(question, part).length, part.index)
    return ranges.map((range) => ({ ...part, ...range }))
  })
}

/** The text of the question that a span points into. */
export function partText(question: AuditQuestion, span: PlacedSpan): string {
  if (span.in === 'definitions') return question.definitions[span.index ?? 0] ?? ''
  return question[span.in] ?? ''
}
