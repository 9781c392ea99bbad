import { raiseLabels } from './centred-labels.js'
import { findColumns } from './columns.js'
import { isLabel } from './labels.js'
import type { Segment } from './segments.js'
import { type CellText, looseUnit, type Unit } from './units.js'

/** One printed line: segments side by side, and the table cell in which they stand. */
export interface PrintedLine {
  segments: Segment[]
  table?: Unit
  cell?: CellText
}

/** Puts units in reading order: columns one after the other, tables by rows, the rest from top to bottom. */
export function readingOrder(all: Unit[]): PrintedLine[] {
  // A box that is no table holds text like any other: a frame around two columns is read column by column.
  const units = all.flatMap((unit) =>
    unit.table || unit.segments.length === 1 ? [unit] : unit.segments.map(looseUnit)
  )
  const columns = findColumns(units)
  if (!columns) return stacked(units)
  const { above, left, right, below } = columns
  return [above, left, right, below].filter((part) => part.length > 0).flatMap(readingOrder)
}

function stacked(units: Unit[]): PrintedLine[] {
  const loose = units.filter((unit) => !unit.table).flatMap((unit) => unit.segments)
  const parts = printedLines(loose).map((line) => [line])
  for (const table of units) if (table.table) parts.push(table.cells.flatMap((cell) => cellLines(table, cell)))
  return parts
    .map((lines) => ({ lines, top: topOf(lines[0]!), left: lines[0]!.segments[0]!.left }))
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .flatMap((part) => part.lines)
}

function topOf(line: PrintedLine): number {
  return Math.min(...line.segments.map((segment) => segment.top))
}

function cellLines(table: Unit, cell: CellText): PrintedLine[] {
  return readingOrder(cell.segments.map(looseUnit)).map((line) => ({ ...line, table, cell }))
}

/** Points of the gap, in font sizes, from which two segments of a row are two lines. */
const lineGap = 2.6
const labelGap = 6
const columnGap = 15

function printedLines(segments: Segment[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const row of rows(raiseLabels(segments))) {
    let last: Segment | undefined
    for (const segment of row) {
      const gap = last ? (segment.left - last.right) / Math.max(segment.size, last.size) : Infinity
      const joins = gap < lineGap || (gap < (last?.numbers ? columnGap : labelGap) && isLabel(last!))
      if (joins) lines.at(-1)!.segments.push(segment)
      else lines.push({ segments: [segment] })
      last = segment
    }
  }
  return lines
}

function rows(segments: Segment[]): Segment[][] {
  const found: Segment[][] = []
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = found.at(-1)
    if (row && segment.baseline - row[0]!.baseline < segment.size * 0.4) row.push(segment)
    else found.push([segment])
  }
  return found.map((row) => row.sort((a, b) => a.left - b.left))
}
