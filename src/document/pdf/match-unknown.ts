import type { Glyph } from './page.js'

/** How many known characters on either side must agree. */
const context = 6

/** The characters on the same line as a glyph, from left to right. */
export function rowOf(glyph: Glyph, glyphs: Glyph[]): Glyph[] {
  return glyphs
    .filter((one) => one.turn === glyph.turn && Math.abs(one.baseline - glyph.baseline) < 2)
    .sort((a, b) => a.left - b.left)
}

/**
 * Reads an unknown character out of another reading of its row, between the known characters beside it.
 * @param whole whether `text` is the whole row, so that its ends count
 */
export function matchUnknown(glyph: Glyph, row: Glyph[], text: string, whole: boolean): string | null {
  const at = row.indexOf(glyph)
  const before = row.slice(Math.max(0, at - context), at)
  const after = row.slice(at + 1, at + 1 + context)
  if ([...before, ...after].filter((one) => !one.unmapped).length < 3) return null
  const start = before.length < context && (whole || before.length === 0) ? '^' : ''
  const end = after.length < context && (whole || after.length === 0) ? '$' : ''
  const pattern = `${start}${before.map(literal).join('')}(\\S{1,3}?)${after.map(literal).join('')}${end}`
  const found = new RegExp(pattern, 'u').exec(text.replace(/\s+/gu, ''))?.[1]
  return found && /^[\p{L}\p{N}\p{P}]+$/u.test(found) ? found : null
}

function literal(glyph: Glyph): string {
  return glyph.unmapped || glyph.symbol ? '\\S{1,2}' : glyph.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
