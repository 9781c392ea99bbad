import type { Line } from '../document/document.js'
import { type Label, labelOf } from './labels.js'

/**
 * Numbers without point or bracket ("12", "A2", "B-3", "§4") are labels only in a column of such numbers: "12" beside a question, with "11" above
 * or "13" below at the same left edge. "5 CFR" and a line that begins with "30 days" are words.
 */
export function bareLabels(lines: readonly Line[]): (label: Label, line: Line) => boolean {
  const seen = new Set<string>()
  for (const line of lines) {
    if (line.running || !line.box) continue
    const label = labelOf(line.text)
    if (label && isBare(label)) seen.add(keyOf(label.value, line.box[0]))
  }
  return (label, line) => {
    if (!isBare(label)) return true
    const near = [-16, -8, 0, 8, 16]
    return [-2, -1, 1, 2].some((step) =>
      near.some((shift) => seen.has(keyOf(label.value + step, line.box![0] + shift)))
    )
  }
}

const bare =
  /^(?:[A-Z]{0,2}-?\d{1,3}[a-z]?|[IVX]{1,5}-[A-Z\d]{1,2}|\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)|§.*\d[a-z]?|(?:[IVX]{1,5}|[A-Z])\s?[–—-])$/
const isBare = ({ printed }: Label): boolean => bare.test(printed)
const keyOf = (value: number, left: number): string => `${value}@${Math.round(left / 8)}`
