import type { Line } from '../document.js'
import type { Glyph } from '../pdf/page.js'
import { boundsOf, toBox } from './box.js'
import type { PrintedLine } from './order.js'

/** A gap of this share of the font size is a space, where the engine saw none. */
const spaceGap = 0.25
/** A space of the file that is narrower than this is not seen. */
const thinSpace = 0.06

/** Makes the Line of a printed line. @param table number of the table on which it stands */
export function makeLine(printed: PrintedLine, page: number, table: number): Line {
  const { text, edges } = spell(printed)
  const glyphs = printed.segments.flatMap((segment) => segment.glyphs)
  const line: Line = { text, page, box: toBox(boundsOf(printed.segments)), edges, fontSize: usual(glyphs) }
  if (mostly(glyphs, (glyph) => glyph.bold)) line.bold = true
  if (mostly(glyphs, (glyph) => glyph.italic)) line.italic = true
  if (printed.cell) {
    const { row, column, span } = printed.cell
    line.cell = { table, row, column, span }
  }
  return line
}

function spell(printed: PrintedLine): { text: string; edges: number[] } {
  let text = ''
  const edges: number[] = []
  let right = 0
  for (const segment of printed.segments) {
    segment.glyphs.forEach((glyph, index) => {
      const apart =
        index === 0 ||
        (glyph.spaced && glyph.left - right > glyph.size * thinSpace) ||
        glyph.left - right > glyph.size * spaceGap
      if (text !== '' && apart) {
        text += ' '
        edges.push(right)
      }
      const width = glyph.right - glyph.left
      for (let unit = 0; unit < glyph.text.length; unit++) edges.push(glyph.left + (width * unit) / glyph.text.length)
      text += glyph.text
      right = glyph.right
    })
  }
  edges.push(right)
  return { text, edges }
}

function mostly(glyphs: Glyph[], test: (glyph: Glyph) => boolean): boolean {
  return glyphs.length > 0 && glyphs.filter(test).length > glyphs.length * 0.6
}

function usual(glyphs: Glyph[]): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) counts.set(size, (counts.get(size) ?? 0) + 1)
  const [size] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))
  return Math.round(size * 100) / 100
}
