import { boundsOf } from './box.js'
import { plain } from './segments.js'
import type { Unit } from './units.js'

/** A stretch of the page in two columns, between what stands above and below. */
export interface Columns {
  above: Unit[]
  left: Unit[]
  right: Unit[]
  below: Unit[]
}

/** A column holds running text: so many lines, and so many of them so long. */
const least = { lines: 4, longLines: 2, longLine: 26, meanLength: 14, gutter: 7, flow: 6 }

/** Points. */
const leastHeight = 30

/** Finds the widest stretch whose text stands in two columns with an empty strip between them. */
export function findColumns(units: Unit[]): Columns | undefined {
  if (units.length < 2 * least.lines) return undefined
  const bounds = boundsOf(units)
  const width = bounds.right - bounds.left
  let best: Columns | undefined
  let most = 0
  for (const x of edges(units)) {
    if (x < bounds.left + width * 0.2 || x > bounds.right - width * 0.15) continue
    for (const columns of stretches(units, x)) {
      const size = columns.left.length + columns.right.length
      if (size > most && isColumns(columns) && beside(columns)) {
        best = columns
        most = size
      }
    }
  }
  return best
}

/** Left edges that several units share. */
function edges(units: Unit[]): number[] {
  const sorted = units.map((unit) => unit.left).sort((a, b) => a - b)
  const found: number[] = []
  for (let index = 0; index + 2 < sorted.length; index++) {
    if (sorted[index + 2]! - sorted[index]! > 8) continue
    const last = found.at(-1)
    if (last === undefined || sorted[index]! - last > 4) found.push(sorted[index]!)
  }
  return found
}

/** The stretches in which no unit crosses the strip before `x`. */
function stretches(units: Unit[], x: number): Columns[] {
  const edge = x - 0.5
  const crossing = units.filter((unit) => unit.left < edge && unit.right > edge - least.gutter)
  const walls = [-Infinity, ...crossing.map((unit) => (unit.top + unit.bottom) / 2).sort((a, b) => a - b), Infinity]
  const found: Columns[] = []
  for (let index = 0; index + 1 < walls.length; index++) {
    // No stretch that is lower than some lines of text can hold two columns.
    if (walls[index + 1]! - walls[index]! < leastHeight) continue
    const columns: Columns = { above: [], left: [], right: [], below: [] }
    for (const unit of units) {
      const middle = (unit.top + unit.bottom) / 2
      if (crossing.includes(unit)) (middle <= walls[index]! ? columns.above : columns.below).push(unit)
      else if (middle <= walls[index]!) columns.above.push(unit)
      else if (middle >= walls[index + 1]!) columns.below.push(unit)
      else (unit.left >= edge ? columns.right : columns.left).push(unit)
    }
    if (columns.left.length > 0 && columns.right.length > 0) found.push(columns)
  }
  return found
}

/** Running text on both sides, of which one may be narrow when its lines go their own way. */
function isColumns({ left, right }: Columns): boolean {
  const [one, other] = [isText(left), isText(right)]
  if (one && other) return true
  if (!one && !other) return false
  const [narrow, wide] = one ? [right, left] : [left, right]
  return isFlow(narrow) && !inStep(narrow, wide)
}

/** A narrow column of running text: many lines, most of them nearly as long as the longest. */
function isFlow(units: Unit[]): boolean {
  const { left, right } = boundsOf(units)
  const lines = units.flatMap((unit) => unit.segments)
  const full = lines.filter((line) => line.right - line.left > (right - left) * 0.6 && plain(line).length >= 10)
  return lines.length >= least.flow && full.length >= lines.length * 0.6
}

/** Lines that stand beside each other row by row are a caption and what belongs to it. */
function inStep(units: Unit[], others: Unit[]): boolean {
  const rows = others.flatMap((unit) => unit.segments.map(({ baseline }) => baseline))
  const lines = units.flatMap((unit) => unit.segments)
  const shared = lines.filter(({ baseline }) => rows.some((row) => Math.abs(row - baseline) < 1))
  return shared.length > lines.length * 0.7
}

function isText(units: Unit[]): boolean {
  const lines = units.flatMap((unit) => unit.segments).map((segment) => plain(segment).length)
  const rows = new Set(units.flatMap((unit) => unit.segments.map((segment) => Math.round(segment.baseline / 4)))).size
  const total = lines.reduce((sum, length) => sum + length, 0)
  const long = lines.filter((length) => length >= least.longLine).length
  return rows >= least.lines && long >= least.longLines && total / rows >= least.meanLength
}

/** Columns stand beside each other; two stacked blocks do not. */
function beside({ left, right }: Columns): boolean {
  const one = boundsOf(left)
  const other = boundsOf(right)
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return shared > 0.5 * Math.min(one.bottom - one.top, other.bottom - other.top)
}
