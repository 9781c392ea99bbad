/** What a code of the page prints: ligatures taken apart, symbols of dingbat fonts named by what they show. */
export interface Printed {
  text: string
  /** The font does not say which character it is. */
  unmapped: boolean
  /** A sign of a dingbat font of which only the code is known. */
  symbol?: string
}

export const emptyBox = '☐'
const bullet = '•'
const arrow = '►'

const dingbats = /dingbat|webding|wingding|monotypesorts|symbolset/i

/** Codes of the boxes in Wingdings and ZapfDingbats; the other symbols of these fonts count as bullets. */
const boxes: [RegExp, Set<number>][] = [
  [/wingdings(-?2|2)/i, new Set([0x2a, 0x30, 0x35, 0x51, 0x52, 0x53, 0x54, 0xa2, 0xa3, 0xa4, 0x81, 0x99, 0x9a])],
  [/wingding/i, new Set([0x6f, 0x70, 0x71, 0x72, 0x78, 0xa1, 0xa8, 0xfc, 0xfd, 0xfe, 0x6e])],
  [/webding/i, new Set([0x63, 0x67, 0x3c, 0x61])],
  [/dingbat|monotypesorts/i, new Set([0x6e, 0x6f, 0x70, 0x71, 0x72, 0x33, 0x34, 0x38, 0x6d])]
]

/** Every Unicode character that offices use as a box to tick, empty or ticked, square or round. */
const printedBoxes =
  /[\u25a0-\u25a3\u25a1\u25a2\u25ab\u25ad\u25af\u25fb\u25fd\u25fe\u2610-\u2612\u274f-\u2752\u2b1c\u2b1a\u25cb\u25ef\u2b58\u{1f78e}\u{1f790}\u{1f791}]/u

const arrows = /[\u25b6\u25b8\u25ba\u2794-\u27be\u2192\u27a2-\u27a4]/u

export function printed(code: number, font: string): Printed {
  if (code === 2 || code === 0xad || code === 0x2010 || code === 0x2011 || code === 0xfffe)
    return { text: '-', unmapped: false }
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffd || code === 0xffff) {
    return { text: '\ufffd', unmapped: true }
  }
  if (dingbats.test(font)) return dingbat(code, font)
  if (code >= 0xe000 && code <= 0xf8ff) return privateUse(code)
  const character = String.fromCodePoint(code)
  if (code < 0x80) return { text: character, unmapped: false }
  if (code >= 0xfb00 && code <= 0xfb06) return { text: character.normalize('NFKC'), unmapped: false }
  if (printedBoxes.test(character)) return { text: emptyBox, unmapped: false }
  if (arrows.test(character)) return { text: arrow, unmapped: false }
  return { text: character, unmapped: false }
}

function dingbat(code: number, font: string): Printed {
  const character = String.fromCodePoint(code)
  if (code > 0x7f && printedBoxes.test(character)) return { text: emptyBox, unmapped: false }
  if (arrows.test(character)) return { text: arrow, unmapped: false }
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const table = boxes.find(([name]) => name.test(font))
  if (table?.[1].has(low)) return { text: emptyBox, unmapped: false }
  return { text: bullet, unmapped: false, symbol: `${font} ${code}` }
}

/** Symbol fonts put their glyphs at U+F000; without the font's name the code of the box in Wingdings is the best guess. */
function privateUse(code: number): Printed {
  const low = code - 0xf000
  if (low === 0xb7 || low === 0xa7 || low === 0xd8 || low === 0x76) return { text: bullet, unmapped: false }
  if (boxes[1]![1].has(low) || low === 0xa3 || low === 0x2a) return { text: emptyBox, unmapped: false }
  return { text: emptyBox, unmapped: true }
}

/** Families whose glyphs stand in the order of the Macintosh standard: the glyph's number is known without a map. */
const macintoshOrder = /^([A-Z]{6}\+)?(arial|timesnewroman|couriernew|verdana|georgia|tahoma|trebuchet|comicsans)/i
const beyondMacintosh = new Map([
  [135, bullet],
  [171, '\u2026'],
  [177, '\u2013'],
  [178, '\u2014'],
  [179, '\u201c'],
  [180, '\u201d'],
  [181, '\u2018'],
  [182, '\u2019']
])

/**
 * Families whose glyphs stand in the order of Adobe's standard strings. PDFium keeps the subset's letters only in the
 * names of fonts whose codes are glyph numbers.
 */
const adobeOrder = /^[A-Z]{6}\+(myriad|minion|adobe|sourcesans|sourceserif|kozuka|garamondpremr|chaparral|cronos)/i
const beyondAdobe = new Map([
  [8, '\u2019'],
  [65, '\u2018'],
  [105, '\u201c'],
  [109, 'fi'],
  [110, 'fl'],
  [111, '\u2013'],
  [116, bullet],
  [119, '\u201d'],
  [121, '\u2026'],
  [137, '\u2014']
])

/** The character behind a code that is only the number of a glyph; null when the font's order is not known. */
export function byGlyphOrder(code: number, font: string): string | null {
  if (macintoshOrder.test(font)) return inOrder(code, 29, beyondMacintosh)
  return adobeOrder.test(font) ? inOrder(code, 31, beyondAdobe) : null
}

/** @param offset from a glyph's number to the code of its character */
function inOrder(code: number, offset: number, beyond: Map<number, string>): string | null {
  const known = beyond.get(code)
  if (known) return known
  return code + offset > 32 && code + offset < 127 ? String.fromCharCode(code + offset) : null
}
