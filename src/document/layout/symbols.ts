import { emptyBox } from '../pdf/characters.js'
import type { Glyph } from '../pdf/page.js'

/**
 * A sign of a dingbat font that stands before "Yes" or "No" anywhere on the page is a box to tick; so are its
 * likes, and so are signs of unknown shape in a pair with such a box.
 */
export function nameBoxes(glyphs: Glyph[]): void {
  const boxes = new Set<string>()
  glyphs.forEach(({ symbol, baseline, size }, index) => {
    if (!symbol || boxes.has(symbol)) return
    const next = glyphs.slice(index + 1, index + 5).filter((glyph) => Math.abs(glyph.baseline - baseline) < size * 0.5)
    const word = next.map((glyph, place) => (glyph.spaced && place > 0 ? ' ' : '') + glyph.text).join('')
    if (/^(yes|no)\b/i.test(word)) boxes.add(symbol)
  })
  for (const glyph of glyphs) if (glyph.symbol && boxes.has(glyph.symbol)) glyph.text = emptyBox
}
