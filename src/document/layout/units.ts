import { type Bounds, boundsOf } from './box.js'
import type { Grid } from './grid.js'
import type { Segment } from './segments.js'

/** A part of a page that is read as a whole: a loose segment, the text of a closed box, or a ruled table. */
export interface Unit extends Bounds {
  segments: Segment[]
  /** The cells of a table by rows; a box has one. */
  cells: CellText[]
  table: boolean
}

export interface CellText extends Bounds {
  segments: Segment[]
  row: number
  column: number
  span: number
}

const near = 3.5

/** Groups the segments of a page into units. Text that goes on around an inner box is parted by it. */
export function findUnits(segments: Segment[], grid: Grid): Unit[] {
  const cells = new Map<string, CellText>()
  const units: Unit[] = []
  for (const segment of segments) {
    const cell = grid.cell(segment)
    if (!cell) {
      units.push(looseUnit(segment))
      continue
    }
    const key = [cell.left, cell.top, cell.right, cell.bottom].map((n) => Math.round(n / 2)).join(' ')
    const known = cells.get(key)
    if (known) known.segments.push(segment)
    else cells.set(key, { ...cell, segments: [segment], row: 0, column: 0, span: 1 })
  }
  const inner = [...cells.values()]
  const frames = inner.filter((cell) => inner.some((other) => other !== cell && contains(cell, other)))
  // The lines of a frame around other boxes flow around them, as those of the page do.
  for (const frame of frames) {
    for (const segment of frame.segments)
      units.push({ ...boundsOf([segment]), segments: [segment], cells: [], table: false })
  }
  return units.concat(tables(inner.filter((cell) => !frames.includes(cell))))
}

/** A segment that stands in no table. */
export function looseUnit(segment: Segment): Unit {
  const { left, top, right, bottom } = segment
  return { left, top, right, bottom, segments: [segment], cells: [], table: false }
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.left <= inner.left + near &&
    outer.right >= inner.right - near &&
    outer.top <= inner.top + near &&
    outer.bottom >= inner.bottom - near
  )
}

/** Cells that share a border, directly or through others, make one table. */
function tables(cells: CellText[]): Unit[] {
  const left = new Set(cells)
  const found: Unit[] = []
  for (const first of cells) {
    if (!left.delete(first)) continue
    const group = [first]
    for (let index = 0; index < group.length; index++) {
      for (const other of left) {
        if (!adjoin(group[index]!, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    found.push(makeTable(group))
  }
  return found
}

function adjoin(one: Bounds, other: Bounds): boolean {
  const sideBySide = Math.abs(one.right - other.left) < near || Math.abs(other.right - one.left) < near
  const sameRow = Math.abs(one.top - other.top) < near || Math.abs(one.bottom - other.bottom) < near
  if (sideBySide && sameRow) return true
  const stacked = Math.abs(one.bottom - other.top) < near || Math.abs(other.bottom - one.top) < near
  return stacked && (Math.abs(one.left - other.left) < near || Math.abs(one.right - other.right) < near)
}

function makeTable(cells: CellText[]): Unit {
  const tops = steps(cells.map((cell) => cell.top))
  const lefts = steps(cells.map((cell) => cell.left))
  const place = (list: number[], value: number) => list.findLastIndex((step) => step <= value + near)
  for (const cell of cells) {
    cell.row = place(tops, cell.top)
    cell.column = place(lefts, cell.left)
    cell.span = Math.max(1, place(lefts, cell.right - 2 * near) - cell.column + 1)
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column)
  // Two boxes side by side may be a frame around two columns; three are the head of a table.
  const table = lefts.length > 2 || (tops.length > 1 && lefts.length > 1)
  return { ...boundsOf(cells), segments: cells.flatMap((cell) => cell.segments), cells, table }
}

/** Distinct places, those that nearly agree counted once. */
function steps(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - sorted[index - 1]! >= near)
}
