import { type Bounds, boundsOf } from '../layout/box.js'
import type { Glyph, PageRead } from '../pdf/page.js'
import type { Picture } from '../pdf/pdfium/render.js'
import type { Recogniser } from './engine.js'

/** Points shown around a single character: enough words for its neighbours to be recognised. */
const around = 90
const leastWord = 40

/**
 * Recognises a row, or the surroundings of one character.
 * @returns the recognised characters in their places; none when the picture cannot be drawn
 */
export async function recogniseRow(
  row: Glyph[],
  page: PageRead,
  render: (clip: Bounds) => Picture | undefined,
  recogniser: Recogniser,
  how: 'whole' | 'around'
): Promise<Glyph[]> {
  const first = row[0]!
  const margin = how === 'around' ? around : first.size / 2
  const { left, right } = boundsOf(row.map((glyph) => ({ ...glyph, top: 0, bottom: 0 })))
  const clip = {
    left: Math.max(0, left - margin),
    right: Math.min(page.width, right + margin),
    top: Math.max(0, first.baseline - first.size * 1.1),
    bottom: Math.min(page.height, first.baseline + first.size * 0.45)
  }
  const picture = render(clip)
  if (!picture) return []
  const words = (await recogniser.words(picture.bytes, 'line')).filter((word) => word.confidence >= leastWord)
  return words.flatMap((word) => {
    const characters = [...word.text]
    const share = (word.right - word.left) / characters.length / picture.scale
    return characters.map((text, index): Glyph => {
      const from = clip.left + word.left / picture.scale + share * index
      const { baseline, size, bold, italic, turn } = first
      return { text, left: from, right: from + share, baseline, size, bold, italic, spaced: index === 0, turn }
    })
  })
}
