import type { Document, Line } from '../document.js'
import { fromBox } from './box.js'

/** Share of the page's height at its top and bottom in which running headers and footers stand. */
const margin = 0.11
const pageNumber = /^(page\s*)?[-–]?\s*\d{1,3}\s*(of|\/)?\s*\d{0,3}\s*[-–]?$|^page\s+\w{1,6}(\s+of\s+\w{1,6})?$/i

/** Marks the lines that repeat at the top or bottom of several pages, and page numbers. */
export function markRunning(document: Document): void {
  const places = new Map<string, { pages: Set<number>; lines: Line[] }>()
  for (const line of document.lines) {
    const page = document.pageSizes?.[line.page! - 1]
    if (!page || !inMargin(line, page.height)) continue
    if (pageNumber.test(line.text.trim())) line.running = true
    const place = known(places, key(line))
    place.pages.add(line.page!)
    place.lines.push(line)
  }
  const read = new Set(document.lines.map((line) => line.page)).size
  for (const { pages, lines } of places.values()) {
    // On a form of two pages, a line on both may be a question asked twice: it must stand at the very same height.
    const enough = pages.size >= 3 || (pages.size === 2 && read <= 4 && sameHeight(lines))
    if (enough && pages.size >= read * 0.25) for (const line of lines) line.running = true
  }
}

function inMargin(line: Line, height: number): boolean {
  const { top, bottom } = fromBox(line.box!)
  return bottom < height * margin || top > height * (1 - margin)
}

/** Numbers differ from page to page. */
function key(line: Line): string {
  return line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
}

function known(places: Map<string, { pages: Set<number>; lines: Line[] }>, text: string) {
  const place = places.get(text) ?? { pages: new Set<number>(), lines: [] }
  places.set(text, place)
  return place
}

function sameHeight(lines: Line[]): boolean {
  return lines.every((line) => Math.abs(line.box![1] - lines[0]!.box![1]) < 3)
}
