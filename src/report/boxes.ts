import type { Anchor, AuditQuestion, Box } from '../contract/audit.js'
import type { PlacedSpan } from './spans.js'

/** A rectangle on a page: PDF points, origin at the top left of the page as displayed. */
export interface PageBox {
  page: number
  box: Box
}

/** What `boxesOf` found, and the spans of which no part could be found on a page. */
export interface Placement {
  boxes: PageBox[]
  unplaced: PlacedSpan[]
}

/** The boxes of the words that the spans point at: one per line that a span runs over. */
export function boxesOf(question: AuditQuestion, spans: readonly PlacedSpan[]): Placement {
  const anchors = question.location.anchors ?? []
  const boxes: PageBox[] = []
  const unplaced: PlacedSpan[] = []
  for (const span of spans) {
    const found = anchors.flatMap((anchor) => boxOn(anchor, span) ?? [])
    if (found.length === 0) unplaced.push(span)
    boxes.push(...found)
  }
  return { boxes, unplaced }
}

function boxOn(anchor: Anchor, span: PlacedSpan): PageBox | null {
  if (anchor.page === undefined || !anchor.box || anchor.in !== span.in) return null
  if (span.in === 'definitions' && (anchor.index ?? 0) !== (span.index ?? 0)) return null
  const start = Math.max(anchor.start, span.start) - anchor.start
  const end = Math.min(anchor.end, span.end) - anchor.start
  if (end <= start) return null
  const { page, box, edges } = anchor
  const [x, y, width, height] = box
  const [one, other] = [edges?.[start], edges?.[end]]
  if (!(width > 0) || !(height > 0)) return null
  if (!edges || one === undefined || other === undefined) return { page, box }
  const [low, length] = [Math.min(one, other), Math.abs(other - one)]
  if (!(length > 0)) return null
  return { page, box: runsAcross(edges, box) ? [low, y, length, height] : [x, low, width, length] }
}

/** Words run across the page when their edges reach from the left of their box to the right, in either direction. */
function runsAcross(edges: readonly number[], [x, y, width, height]: Box): boolean {
  const [low, high] = [edges[0]!, edges.at(-1)!].sort((a, b) => a - b) as [number, number]
  return Math.abs(low - x) + Math.abs(high - x - width) <= Math.abs(low - y) + Math.abs(high - y - height)
}
