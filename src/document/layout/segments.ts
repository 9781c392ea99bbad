import { emptyBox } from '../pdf/characters.js'
import type { Glyph } from '../pdf/page.js'
import type { Bounds } from './box.js'
import type { Grid } from './grid.js'
import { answerMark, isLabel, longestLabel } from './labels.js'

/** Characters that stand side by side on one line, with no gap wider than an em and no drawn line between them. */
export interface Segment extends Bounds {
  glyphs: Glyph[]
  baseline: number
  size: number
  /** The number of an item whose words stand in the column beside it. */
  numbers?: true
}

/** Gaps from this share of the font size on part two segments; whether they part two lines is decided later. */
const wideGap = 0.9

/** Puts the characters of one writing direction together to segments, from top to bottom and left to right. */
export function findSegments(glyphs: Glyph[], grid: Grid): Segment[] {
  return partLabels(rows(withoutShadows(glyphs)).flatMap((row) => split(row, grid)))
}

/** Bold type is sometimes made by printing a character twice, a little apart. */
function withoutShadows(glyphs: Glyph[]): Glyph[] {
  const seen = new Map<number, Map<string, Glyph[]>>()
  return glyphs.filter((glyph) => {
    const height = Math.round(glyph.baseline / 4)
    const row = seen.get(height) ?? new Map<string, Glyph[]>()
    seen.set(height, row)
    const same = row.get(glyph.text)
    if (same?.some((other) => isShadow(glyph, other))) return false
    if (same) same.push(glyph)
    else row.set(glyph.text, [glyph])
    return true
  })
}

function isShadow(glyph: Glyph, other: Glyph): boolean {
  const width = Math.max(0.5, other.right - other.left)
  return (
    Math.abs(glyph.left - other.left) < width * 0.3 && Math.abs(glyph.baseline - other.baseline) < glyph.size * 0.15
  )
}

function rows(glyphs: Glyph[]): Glyph[][] {
  const found: { baseline: number; size: number; glyphs: Glyph[] }[] = []
  const raised: Glyph[] = []
  const usual = usualSize(glyphs)
  const lone = loneMarks(glyphs, usual)
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = found.at(-1)
    if (row && glyph.baseline - row.baseline < Math.max(1, Math.min(glyph.size, row.size) * 0.3)) row.glyphs.push(glyph)
    else if ((glyph.size < usual * 0.75 && glyph.size < 7.5) || lone.has(glyph)) raised.push(glyph)
    else found.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] })
  }
  return found.map((row) => row.glyphs).concat(placeRaised(raised, found))
}

/** A small mark that is raised belongs to the row whose characters stand beside it; others make rows of their own. */
function placeRaised(raised: Glyph[], found: { baseline: number; size: number; glyphs: Glyph[] }[]): Glyph[][] {
  const own: Glyph[][] = []
  for (const glyph of raised) {
    const home = found.find(
      (row) =>
        glyph.baseline < row.baseline &&
        glyph.baseline > row.baseline - row.size * 0.75 &&
        row.glyphs.some((other) => other.size > glyph.size * 1.2 && touches(glyph, other))
    )
    const last = own.at(-1)
    if (home) home.glyphs.push({ ...glyph, text: superscript(glyph.text), spaced: false })
    else if (last && Math.abs(glyph.baseline - last[0]!.baseline) < glyph.size * 0.3) last.push(glyph)
    else own.push([glyph])
  }
  return own
}

/** Marks of footnotes: smaller signs beside which nothing else of their size stands. */
function loneMarks(glyphs: Glyph[], usual: number): Set<Glyph> {
  const small = glyphs.filter((glyph) => glyph.size < usual * 0.85)
  const lines = new Map<number, Glyph[]>()
  for (const glyph of small) {
    const line = lines.get(Math.round(glyph.baseline))
    if (line) line.push(glyph)
    else lines.set(Math.round(glyph.baseline), [glyph])
  }
  return new Set(
    [...lines.values()].flatMap((line) =>
      line.filter((glyph) => /^[0-9*†‡§]$/.test(glyph.text) && !line.some((other) => isNeighbour(glyph, other)))
    )
  )
}

function isNeighbour(glyph: Glyph, other: Glyph): boolean {
  const beside = other.left < glyph.right + glyph.size * 1.5 && other.right > glyph.left - glyph.size * 1.5
  return other !== glyph && beside && !/^[0-9*†‡§,]$/.test(other.text)
}

function touches(glyph: Glyph, other: Glyph): boolean {
  return glyph.left < other.right + other.size && glyph.right > other.left - other.size * 0.6
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "condition1" would be a word of its own: raised digits become superscript digits. */
function superscript(text: string): string {
  return /^[0-9]$/.test(text) ? digits[Number(text)]! : text
}

function usualSize(glyphs: Glyph[]): number {
  const counts = new Map<number, number>()
  for (const glyph of glyphs) {
    const size = Math.round(glyph.size * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + 1)
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0]
}

function split(row: Glyph[], grid: Grid): Segment[] {
  row.sort((a, b) => a.left - b.left)
  const found: Segment[] = []
  for (const glyph of row) {
    const segment = found.at(-1)
    const gap = segment ? glyph.left - segment.right : 0
    const apart =
      gap > glyph.size * 0.3 &&
      (gap > glyph.size * wideGap || grid.parts(segment!.right, glyph.left, glyph.baseline - glyph.size * 0.3))
    if (segment && !apart) extend(segment, glyph)
    else found.push(start(glyph))
  }
  return found
}

/** From this share of the font size on a gap behind a number may be that of a column. */
const columnGap = 0.25

/** Boxes, a number, boxes with "Yes" and "No": what stands in narrow columns before the words of an item. */
const beforeWords = new RegExp(`^(${emptyBox}*)(.*?)((?:${answerMark})*)$`, 'i')
/** So many characters stand there at most. */
const mostBefore = longestLabel + 12

/** What stands in narrow columns of its own stands apart from the words beside it, where other lines begin as they do. */
function partLabels(segments: Segment[]): Segment[] {
  const starts = new Map<number, number>()
  for (const { left } of segments) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1)
  const begins = (x: number) => [-1, 0, 1].reduce((sum, off) => sum + (starts.get(Math.round(x) + off) ?? 0), 0) >= 2
  return segments.flatMap((segment) => {
    const { glyphs, size } = segment
    const parted = (index: number) => index === 0 || glyphs[index]!.left - glyphs[index - 1]!.right > size * columnGap
    for (let at = Math.min(mostBefore, glyphs.length - 1); at > 0; at--) {
      if (!parted(at) || !(begins(glyphs[at]!.left) || glyphs[at]!.text === emptyBox)) continue
      const [, boxes, label, answers] = beforeWords.exec(plain(together(glyphs.slice(0, at))))!
      const cuts = [0, boxes!.length, at - answers!.length, at]
      if (label === '' ? boxes + answers! === '' : !isLabel(together(glyphs.slice(cuts[1], cuts[2])))) continue
      if (!parted(cuts[1]!) || !parted(cuts[2]!)) continue
      const pieces = [...cuts.slice(1).map((cut, index) => glyphs.slice(cuts[index], cut)), glyphs.slice(at)]
      return pieces.filter((piece) => piece.length > 0).map(together)
    }
    return [segment]
  })
}

function together([first, ...rest]: Glyph[]): Segment {
  const segment = start(first!)
  for (const glyph of rest) extend(segment, glyph)
  return segment
}

function start(glyph: Glyph): Segment {
  const { left, right, baseline, size } = glyph
  return { glyphs: [glyph], left, right, baseline, size, top: baseline - size * 0.8, bottom: baseline + size * 0.2 }
}

function extend(segment: Segment, glyph: Glyph): void {
  segment.glyphs.push(glyph)
  segment.right = Math.max(segment.right, glyph.right)
  segment.top = Math.min(segment.top, glyph.baseline - glyph.size * 0.8)
  segment.bottom = Math.max(segment.bottom, glyph.baseline + glyph.size * 0.2)
  if (glyph.size > segment.size) segment.size = glyph.size
}

/** The characters of a segment without spaces. */
export function plain(segment: Segment): string {
  return segment.glyphs.map((glyph) => glyph.text).join('')
}
