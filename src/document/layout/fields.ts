import type { Field, Line } from '../document.js'
import { type Bounds, fromBox } from './box.js'

/**
 * Puts the fields of a page on the lines beside which they stand.
 * @returns the fields that stand on no line
 */
export function placeFields(lines: Line[], fields: Field[]): Field[] {
  const placed = lines.map((line) => ({ line, bounds: fromBox(line.box!) }))
  return fields.filter((field) => {
    const box = fromBox(field.box!)
    let best: Line | undefined
    let least = Infinity
    for (const { line, bounds } of placed) {
      const far = distance(bounds, box, line.fontSize ?? 10)
      if (far >= least) continue
      best = line
      least = far
    }
    if (best) best.fields = [...(best.fields ?? []), field]
    return !best
  })
}

/** A caption stands close by on the right of its box; any other text of a field stands on its left. */
function distance(line: Bounds, field: Bounds, size: number): number {
  const middle = (field.top + field.bottom) / 2
  if (middle < line.top - 2 || middle > line.bottom + 2) return Infinity
  const vertical = 3 * Math.abs(middle - (line.top + line.bottom) / 2)
  const after = line.left - field.right
  if (after > -2 && after < size) return vertical + Math.max(0, after)
  const before = field.left - line.right
  if (before >= -2) return vertical + size + before
  // The field is printed into the line, or the line stands far to the right.
  return after > 0 ? vertical + 1000 + after : vertical
}
