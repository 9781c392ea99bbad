import type { Glyph, PageRead } from '../pdf/page.js'

/** Points per point: less is no slope, more is no line of text. */
const slope = { least: 0.002, most: 0.06 }
const leastPairs = 20
/** Font sizes between the beginnings of two words. */
const reach = 12

/**
 * Paper that lay askew in the scanner is turned straight around its middle, as far as its lines show how. The places of
 * such a page are those of the straight page: a box upright on the page cannot fit a sloping line better.
 */
export function straightened(view: Pick<PageRead, 'glyphs' | 'rules'>): Pick<PageRead, 'glyphs' | 'rules'> {
  const by = slopeOf(view.glyphs)
  if (Math.abs(by) < slope.least) return view
  const middleX = middle(view.glyphs.map(({ left }) => left))
  const middleY = middle(view.glyphs.map(({ baseline }) => baseline))
  const across = (x: number, y: number) => x + by * (y - middleY)
  const down = (x: number, y: number) => y - by * (x - middleX)
  return {
    glyphs: view.glyphs.map((glyph) => ({
      ...glyph,
      left: across(glyph.left, glyph.baseline),
      right: across(glyph.right, glyph.baseline),
      baseline: down(glyph.left, glyph.baseline)
    })),
    rules: view.rules.map((rule) => {
      const [x, y] = [(rule.left + rule.right) / 2, (rule.top + rule.bottom) / 2]
      const [right, low] = [across(x, y) - x, down(x, y) - y]
      return { left: rule.left + right, right: rule.right + right, top: rule.top + low, bottom: rule.bottom + low }
    })
  }
}

/** How far the lines of text sink from word to word: the median, so that most lines must agree. */
function slopeOf(glyphs: Glyph[]): number {
  const starts = glyphs.filter(({ spaced }) => spaced)
  const found = starts.slice(1).flatMap((glyph, index) => {
    const last = starts[index]!
    const [x, y] = [glyph.left - last.left, glyph.baseline - last.baseline]
    const beside = x > glyph.size && x < reach * glyph.size && Math.abs(y) < glyph.size * 0.4
    return beside ? [y / x] : []
  })
  const by = found.length < leastPairs ? 0 : middle(found)
  return Math.abs(by) > slope.most ? 0 : by
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
