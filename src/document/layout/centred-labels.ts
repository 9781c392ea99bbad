import { answerMark, isLabel } from './labels.js'
import { plain, type Segment } from './segments.js'

const near = 4

/**
 * Tables without lines often centre an item's number beside the lines of its text. Each such number is moved to the
 * first line of its text, so that it is read before it. Nothing is moved unless all numbers fit the pattern.
 */
export function raiseLabels(segments: Segment[]): Segment[] {
  const labels = inOneColumn(segments.filter(isLabel)).sort((a, b) => a.baseline - b.baseline)
  if (labels.length < 2) return segments
  const column = textColumn(segments, labels)
  if (labels.some((label) => label.right > column)) return segments
  const texts = textsOf(linesOf(segments, column, labels), labels)
  if (!texts) return segments
  const moves = new Map<Segment, Segment>()
  labels.forEach((label, index) => {
    const { baseline } = texts[index]![0]!
    moves.set(label, { ...raised(label, baseline), numbers: true })
    for (const box of answersBeside(segments, label, column)) moves.set(box, raised(box, baseline))
  })
  return segments.map((segment) => moves.get(segment) ?? segment)
}

function raised(segment: Segment, baseline: number): Segment {
  const by = baseline - segment.baseline
  return { ...segment, baseline, top: segment.top + by, bottom: segment.bottom + by }
}

const answer = new RegExp(`^(?:${answerMark}|y|n|/)+$`, 'i')

/** Boxes to tick before the words stand as high as their number does. */
function answersBeside(segments: Segment[], label: Segment, column: number): Segment[] {
  return segments.filter(
    (segment) =>
      segment !== label &&
      segment.right <= column + 1 &&
      Math.abs(segment.baseline - label.baseline) < label.size * 0.4 &&
      answer.test(plain(segment))
  )
}

/** Numbers elsewhere on the page, of pages and footnotes, are none of the table's. */
function inOneColumn(labels: Segment[]): Segment[] {
  const middle = ({ left, right }: Segment) => (left + right) / 2
  const own = labels.map((label) =>
    labels.filter(
      (other) => Math.abs(middle(other) - middle(label)) < 12 || Math.abs(other.left - label.left) < near / 2
    )
  )
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

interface TextLine {
  baseline: number
  /** More than a line is free above it. */
  apart: boolean
  /** Goes on inside a sentence. */
  lower: boolean
}

function linesOf(segments: Segment[], column: number, labels: Segment[]): TextLine[] {
  const body = segments.filter((segment) => Math.abs(segment.left - column) < near && !labels.includes(segment))
  const sorted = body.toSorted((a, b) => a.baseline - b.baseline)
  const gaps = sorted.slice(1).map((segment, index) => segment.baseline - sorted[index]!.baseline)
  const leading = Math.min(...gaps.filter((gap) => gap > 3))
  return sorted.map((segment, index) => ({
    baseline: segment.baseline,
    apart: index === 0 || gaps[index - 1]! >= leading * 1.15,
    lower: /^[a-z]/.test(segment.glyphs[0]!.text)
  }))
}

/**
 * The lines beside each label, of which it stands in the middle, one text right below the other. Undefined when a label
 * has none, or when all of them stand on first lines already.
 */
function textsOf(lines: TextLine[], labels: Segment[]): TextLine[][] | undefined {
  for (let from = 0; from < lines.length && lines[from]!.baseline < labels[0]!.baseline + near; from++) {
    const texts: TextLine[][] = []
    let at = from
    for (const label of labels) {
      if (texts.length > 0) at = nextText(lines, label, at)
      const end = endsAt(lines, label, at)
      if (end === undefined) break
      texts.push(lines.slice(at, end))
      at = end
    }
    if (texts.length < labels.length || !(lines[at]?.apart ?? true)) continue
    return isCentred(texts, labels) ? texts : undefined
  }
  return undefined
}

/**
 * Numbers on the first lines of their texts can seem to stand in the middle of other lines. They do so in truth where
 * free lines part the texts, or where the line beside one is missing or goes on inside a sentence.
 */
function isCentred(texts: TextLine[][], labels: Segment[]): boolean {
  const several = texts.filter((text) => text.length > 1)
  if (several.length === 0) return false
  if (texts.slice(1).every(([first]) => first!.apart)) return true
  return texts.some((text, index) => {
    const beside = text.find(({ baseline }) => Math.abs(baseline - labels[index]!.baseline) < labels[index]!.size * 0.4)
    return !beside || (beside.lower && !text[0]!.lower)
  })
}

/** Behind which line from `at` on the text ends in whose middle the label stands. */
function endsAt(lines: TextLine[], label: Segment, at: number): number | undefined {
  for (let end = at; end < lines.length; end++) {
    const off = (lines[at]!.baseline + lines[end]!.baseline) / 2 - label.baseline
    if (Math.abs(off) <= label.size * 0.45) return end + 1
    if (off > 0 || lines[end + 1]?.apart) return undefined
  }
  return undefined
}

/** The start of the label's text. Only a whole text can stand between those of two labels: a heading, a note. */
function nextText(lines: TextLine[], label: Segment, from: number): number {
  for (let at = from; lines[at]?.apart; ) {
    if (endsAt(lines, label, at) !== undefined) return at
    do at++
    while (at < lines.length && !lines[at]!.apart)
  }
  return from
}
