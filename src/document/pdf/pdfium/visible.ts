import type { Glyph, Rule } from '../page.js'
import type { Area } from './objects.js'
import { overlap } from './objects.js'

/**
 * Text that no reader of the page sees: painted over by a later opaque box or picture, white on white, or invisible.
 * Invisible text over a picture is the text layer of a scan and stays.
 */
export function isHidden(
  glyph: Glyph,
  style: { colour: number; invisible: boolean; order: number },
  areas: Area[]
): boolean {
  const suspect = style.invisible || isWhite(style.colour)
  if (areas.length === 0) return suspect
  const box = boxOf(glyph)
  if (style.invisible) return !areas.some((area) => area.picture && covers(area, box))
  let ground: Area | undefined
  for (const area of areas) {
    if (area.right < box.left || area.left > box.right || area.bottom < box.top || area.top > box.bottom) continue
    if (area.order < style.order) {
      if (suspect && covers(area, box)) ground = area
    } else if (area.opaque && covers(area, box)) return true
  }
  if (!suspect) return false
  return ground === undefined || (ground.colour !== null && isWhite(ground.colour))
}

function boxOf(glyph: Glyph): Rule {
  const from = glyph.baseline - glyph.size * 0.6
  const to = glyph.baseline
  if (glyph.turn % 2 === 0) return { left: glyph.left, right: glyph.right, top: from, bottom: to }
  return { left: Math.min(from, to), right: Math.max(from, to), top: glyph.left, bottom: glyph.right }
}

function covers(area: Rule, box: Rule): boolean {
  const size = Math.max(0.01, (box.right - box.left) * (box.bottom - box.top))
  return overlap(area, box) / size > 0.9
}

function isWhite(colour: number): boolean {
  return colour >> 16 > 246 && ((colour >> 8) & 255) > 246 && (colour & 255) > 246
}
