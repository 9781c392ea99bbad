import type { Rule } from '../pdf/page.js'
import type { Bounds } from './box.js'

/** The ruling lines of a page: they part text and make cells. */
export interface Grid {
  /** Is there a vertical line between two x at a height? */
  parts(left: number, right: number, y: number): boolean
  /** The smallest closed cell around a box. */
  cell(box: Bounds): Bounds | undefined
}

interface Stroke {
  /** The place across: x of a vertical line, y of a horizontal one. */
  at: number
  from: number
  to: number
}

/** Points within which drawn lines meet. */
const near = 3.5
const shortest = 6

export function makeGrid(rules: Rule[]): Grid {
  const vertical: Stroke[] = []
  const horizontal: Stroke[] = []
  for (const { left, top, right, bottom } of rules) {
    if (right - left < bottom - top) vertical.push({ at: (left + right) / 2, from: top, to: bottom })
    else horizontal.push({ at: (top + bottom) / 2, from: left, to: right })
  }
  const columns = joined(vertical)
  const lines = joined(horizontal)
  return {
    parts: (left, right, y) =>
      columns.some((rule) => rule.at > left - 1 && rule.at < right + 1 && rule.from <= y && rule.to >= y),
    cell: (box) => closedCell(box, columns, lines)
  }
}

/** Borders are often drawn in pieces: those that touch are put together, and those that stay short are no lines. */
function joined(strokes: Stroke[]): Stroke[] {
  const found: Stroke[] = []
  for (const stroke of strokes.toSorted((a, b) => Math.round(a.at / 2) - Math.round(b.at / 2) || a.from - b.from)) {
    const last = found.at(-1)
    if (last && Math.abs(last.at - stroke.at) < 2.1 && stroke.from <= last.to + near)
      last.to = Math.max(last.to, stroke.to)
    else found.push({ ...stroke })
  }
  return found.filter((stroke) => stroke.to - stroke.from >= shortest)
}

function closedCell(box: Bounds, columns: Stroke[], lines: Stroke[]): Bounds | undefined {
  const middleX = (box.left + box.right) / 2
  const middleY = (box.top + box.bottom) / 2
  const above = nearest(lines, middleX, (rule) => (rule.at <= middleY ? middleY - rule.at : Infinity))
  const below = nearest(lines, middleX, (rule) => (rule.at >= middleY ? rule.at - middleY : Infinity))
  if (!above || !below) return undefined
  const before = nearest(columns, middleY, (rule) => (rule.at <= box.left + near ? box.left - rule.at : Infinity))
  const after = nearest(columns, middleY, (rule) => (rule.at >= box.right - near ? rule.at - box.right : Infinity))
  const left = before?.at ?? sharedEnd(above.from, below.from)
  const right = after?.at ?? sharedEnd(above.to, below.to)
  if (left === undefined || right === undefined || right - left < shortest) return undefined
  const top = above.at
  const bottom = below.at
  const closed = [above, below].every((rule) => rule.from <= left + near && rule.to >= right - near)
  const tall = [before, after].every((rule) => !rule || (rule.from <= top + near && rule.to >= bottom - near))
  return closed && tall ? { left, top, right, bottom } : undefined
}

function nearest(strokes: Stroke[], across: number, distance: (rule: Stroke) => number): Stroke | undefined {
  let best: Stroke | undefined
  let least = Infinity
  for (const stroke of strokes) {
    if (stroke.from > across || stroke.to < across) continue
    const far = distance(stroke)
    if (far < least) {
      least = far
      best = stroke
    }
  }
  return best
}

/** Tables without outer borders end where their row lines end. */
function sharedEnd(one: number, other: number): number | undefined {
  return Math.abs(one - other) < near ? one : undefined
}
