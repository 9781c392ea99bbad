import type { Line } from '../document.js'
import type { Glyph, PageRead } from '../pdf/page.js'

/** The page as it looks when it is turned so that the characters stand upright. */
export function turned(page: PageRead, turn: number, glyphs: Glyph[]): Pick<PageRead, 'glyphs' | 'rules'> {
  if (turn === 0) return { glyphs, rules: page.rules }
  const { width, height } = page
  // Glyphs carry x along and y across the writing direction already, unmirrored.
  const along = (value: number) => (turn === 1 ? value : turn === 2 ? width - value : height - value)
  const across = (value: number) => (turn === 1 ? width - value : turn === 2 ? height - value : value)
  return {
    glyphs: glyphs.map((glyph) => {
      const [one, other] = [along(glyph.left), along(glyph.right)]
      return { ...glyph, left: Math.min(one, other), right: Math.max(one, other), baseline: across(glyph.baseline) }
    }),
    rules: page.rules.map((rule) => {
      const [x1, x2, y1, y2] =
        turn === 2 ? [rule.left, rule.right, rule.top, rule.bottom] : [rule.top, rule.bottom, rule.left, rule.right]
      const [left, right] = [along(x1), along(x2)].sort((a, b) => a - b) as [number, number]
      const [top, bottom] = [across(y1), across(y2)].sort((a, b) => a - b) as [number, number]
      return { left, right, top, bottom }
    })
  }
}

/** Gives a line of turned text its place on the page as displayed; its `edges` run along the way it is read. */
export function turnedBack(line: Line, page: PageRead, turn: number): Line {
  const [x, y, width, height] = line.box!
  const from = (end: number) => ({ ...line, ...(line.edges && { edges: line.edges.map((edge) => end - edge) }) })
  if (turn === 2)
    return { ...from(page.width), turn, box: [page.width - x - width, page.height - y - height, width, height] }
  if (turn === 1) return { ...line, turn, box: [page.width - y - height, x, height, width] }
  return { ...from(page.height), turn: 3, box: [y, page.height - x - width, height, width] }
}
