import type { Segment } from './segments.js'

const label = /^[([#]?([0-9]{1,3}|[a-z]|[ivx]{1,5})([.)\]:-][0-9a-z]{0,2}){0,3}$/i

/** An item's number or letter that stands alone: "12.", "(b)", "16.a.", "7". */
export function isLabel(segment: Segment): boolean {
  return segment.glyphs.length <= 7 && label.test(segment.glyphs.map((glyph) => glyph.text).join(''))
}
