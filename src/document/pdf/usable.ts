import type { PageRead } from './page.js'

/** Characters below which a page that shows more than text is taken for a picture of a page. */
const fewGlyphs = 25
const someGlyphs = 300
const drawnLetters = 150

/** Why the text of a page says less than the page shows; null when the text will do. */
export function lacksText(page: PageRead): 'image-only' | 'fonts-without-unicode' | 'drawn-letters' | null {
  const letters = page.glyphs.filter((glyph) => !glyph.symbol)
  const unmapped = letters.filter((glyph) => glyph.unmapped).length
  if (unmapped > 10 && unmapped > letters.length * 0.3) return 'fonts-without-unicode'
  if (letters.length < fewGlyphs && page.pictures > 0.1) return 'image-only'
  if (letters.length < someGlyphs && page.pictures > 0.5) return 'image-only'
  return letters.length < fewGlyphs && page.paths > drawnLetters ? 'drawn-letters' : null
}
