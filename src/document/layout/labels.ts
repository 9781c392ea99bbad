import { emptyBox } from '../pdf/characters.js'
import type { Segment } from './segments.js'

const label =
  /^[([#§]{0,2}(?:(?:(?:q|qn|ques|question|item|no|nr)[.:#-]{0,2})?[0-9]{1,3}[a-z]?|[a-z]|[ivx]{1,5}|[a-z]{1,2}-?[0-9]{1,3}[a-z]?)(?:[.)([\]:-]{1,2}[0-9a-z]{0,3}){0,3}$/i

/** Characters of "Question 12:" without its space. */
export const longestLabel = 12

/** Part of a pattern: what stands beside an item for its answer, in a column of its own. */
export const answerMark = `${emptyBox}|_|yes|no|n/a`

/** An item's number or letter that stands alone: "12.", "(b)", "16.a.", "7", "A-1", "Question 4:". */
export function isLabel(segment: Segment): boolean {
  return segment.glyphs.length <= longestLabel && label.test(segment.glyphs.map((glyph) => glyph.text).join(''))
}
