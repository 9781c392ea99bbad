import type { Line } from '../document.js'
import type { Glyph, PageRead } from '../pdf/page.js'
import { straightened } from './askew.js'
import { makeGrid } from './grid.js'
import { makeLine } from './line.js'
import { readingOrder } from './order.js'
import { findSegments } from './segments.js'
import { nameBoxes } from './symbols.js'
import { turned, turnedBack } from './turn.js'
import { findUnits, type Unit } from './units.js'

/** Makes lines, in reading order, of the characters that an engine saw on a page. */
export function layoutPage(page: PageRead): Line[] {
  nameBoxes(page.glyphs)
  const groups = new Map<number, Glyph[]>()
  for (const glyph of page.glyphs) {
    const group = groups.get(glyph.turn)
    if (group) group.push(glyph)
    else groups.set(glyph.turn, [glyph])
  }
  // The direction of most characters is read first; a turned margin note comes last.
  const ordered = [...groups].sort((a, b) => b[1].length - a[1].length)
  return ordered.flatMap(([turn, glyphs]) => layout(page, turn, glyphs))
}

function layout(page: PageRead, turn: number, glyphs: Glyph[]): Line[] {
  const view = straightened(turned(page, turn, glyphs))
  const grid = makeGrid(view.rules)
  const tables: Unit[] = []
  const lines = readingOrder(findUnits(findSegments(view.glyphs, grid), grid)).map((printed) => {
    if (printed.table && !tables.includes(printed.table)) tables.push(printed.table)
    return makeLine(printed, page.number, tables.indexOf(printed.table!))
  })
  return turn === 0 ? lines : lines.map((line) => turnedBack(line, page, turn))
}
