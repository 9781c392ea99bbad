import type { Span, TextPart } from '../contract/audit.js'

interface Stretch {
  part: TextPart
  index: number | undefined
  start: number
  end: number
}

/** The same words once: spans that overlap or touch become one, each part of the question in reading order. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const stretches = spans.map(stretchOf).sort((a, b) => place(a) - place(b) || a.start - b.start)
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    // One space between two marked words parts them for nobody.
    if (last && place(last) === place(stretch) && stretch.start <= last.end + 1) {
      last.end = Math.max(last.end, stretch.end)
    } else joined.push({ ...stretch })
  }
  return joined.map(spanOf)
}

const parts: readonly TextPart[] = ['section', 'stem', 'text', 'followUp', 'definitions']
const place = ({ part, index }: Stretch): number => parts.indexOf(part) * 1000 + (index ?? 0)

function stretchOf(span: Span): Stretch {
  if (Array.isArray(span)) return { part: 'text', index: undefined, start: span[0], end: span[1] }
  return { part: span.in, index: span.index, start: span.start, end: span.end }
}

function spanOf({ part, index, start, end }: Stretch): Span {
  if (part === 'text') return [start, end]
  return { in: part, ...(index === undefined ? {} : { index }), start, end }
}
