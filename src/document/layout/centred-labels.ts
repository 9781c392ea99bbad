import { isLabel } from './labels.js'
import type { Segment } from './segments.js'

const near = 4

/**
 * Tables without lines often centre an item's number beside the lines of its text. Each such number is moved to the
 * first line of its text, so that it is read before it. Nothing is moved unless all numbers fit the pattern.
 */
export function raiseLabels(segments: Segment[]): Segment[] {
  const labels = inOneColumn(segments.filter(isLabel)).sort((a, b) => a.baseline - b.baseline)
  if (labels.length < 2) return segments
  const column = textColumn(segments, labels)
  const body = segments.filter((segment) => Math.abs(segment.left - column) < near && !labels.includes(segment))
  const paragraphs = paragraphsOf(body)
  if (paragraphs.length === 0 || paragraphs.length < labels.length) return segments
  const moves = new Map<Segment, Segment>()
  let centred = 0
  for (const label of labels) {
    if (label.right > column) return segments
    const text = paragraphs.find((lines) => covers(lines, label))
    if (!text) return segments
    const first = text[0]!
    const middle = (first.baseline + text.at(-1)!.baseline) / 2
    if (Math.abs(label.baseline - middle) > label.size * 0.6) return segments
    if (label.baseline - first.baseline > label.size * 0.4) centred++
    moves.set(label, { ...label, baseline: first.baseline })
  }
  return centred === 0 ? segments : segments.map((segment) => moves.get(segment) ?? segment)
}

/** Numbers elsewhere on the page, of pages and footnotes, are none of the table's. */
function inOneColumn(labels: Segment[]): Segment[] {
  const middle = ({ left, right }: Segment) => (left + right) / 2
  const own = labels.map((label) => labels.filter((other) => Math.abs(middle(other) - middle(label)) < 12))
  return own.reduce((best, one) => (one.length > best.length ? one : best), [])
}

/** The left edge at which most of the words to the right of the labels begin. */
function textColumn(segments: Segment[], labels: Segment[]): number {
  const right = Math.max(...labels.map((label) => label.right))
  const counts = new Map<number, number>()
  for (const segment of segments) {
    const left = Math.round(segment.left)
    if (left > right) counts.set(left, (counts.get(left) ?? 0) + segment.glyphs.length)
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [Infinity, 0])[0]
}

function paragraphsOf(body: Segment[]): Segment[][] {
  const sorted = body.toSorted((a, b) => a.baseline - b.baseline)
  const gaps = sorted.slice(1).map((segment, index) => segment.baseline - sorted[index]!.baseline)
  const leading = Math.min(...gaps.filter((gap) => gap > 3))
  const found: Segment[][] = []
  sorted.forEach((segment, index) => {
    if (index > 0 && gaps[index - 1]! < leading * 1.15) found.at(-1)!.push(segment)
    else found.push([segment])
  })
  return found
}

function covers(lines: Segment[], label: Segment): boolean {
  return label.baseline > lines[0]!.baseline - near && label.baseline < lines.at(-1)!.baseline + near
}
