import { limits } from '../../limits.js'
import { problems } from '../../problems.js'
import { byGlyphOrder, type Printed, printed } from '../characters.js'
import type { Glyph } from '../page.js'
import type { Pdfium } from './engine.js'
import type { Frame } from './frame.js'
import type { PageObjects } from './objects.js'
import { isHidden } from './visible.js'

/** What the characters of one text object share. */
interface Style {
  font: Font
  size: number
  bold: boolean
  italic: boolean
  turn: number
  /** 0xRRGGBB */
  colour: number
  invisible: boolean
  order: number
}

interface Font {
  name: string
  flags: number
  /** What its codes print, as far as they were met. */
  characters: Map<number, Printed>
}

const forceBold = 1 << 18
const italicFlag = 1 << 6
const invisibleMode = 3

/** The visible characters of a page in the order in which they were painted. */
export function pageGlyphs(pdfium: Pdfium, page: number, frame: Frame, objects: PageObjects, scratch: number): Glyph[] {
  const text = pdfium._FPDFText_LoadPage(page)
  if (text === 0) return []
  try {
    const count = pdfium._FPDFText_CountChars(text)
    if (count > limits.glyphsPerPage) throw problems.tooLarge('characters on a page', String(limits.glyphsPerPage))
    return readGlyphs(pdfium, text, count, frame, objects, scratch)
  } finally {
    pdfium._FPDFText_ClosePage(text)
  }
}

function readGlyphs(
  pdfium: Pdfium,
  text: number,
  count: number,
  frame: Frame,
  objects: PageObjects,
  scratch: number
): Glyph[] {
  const glyphs: Glyph[] = []
  const fonts = new Map<number, Font>()
  let object = 0
  let before = 0
  let style: Style | undefined
  let spaced = false
  for (let index = 0; index < count; index++) {
    const code = pdfium._FPDFText_GetUnicode(text, index)
    if (isSpace(code)) {
      spaced = true
      continue
    }
    const owner = pdfium._FPDFText_GetTextObject(text, index)
    if (owner !== object || style === undefined) {
      object = owner
      style = readStyle(pdfium, text, index, owner, frame, objects, fonts, scratch)
    }
    const glyph = readGlyph(pdfium, text, index, code, style, frame, scratch)
    if (glyph && !isHidden(glyph, style, objects.areas)) {
      const last = glyphs.at(-1)
      if (last && !spaced && owner === before && isOneSign(last, glyph)) last.text += glyph.text
      else {
        glyph.spaced = spaced
        glyphs.push(glyph)
      }
    }
    before = owner
    spaced = false
  }
  return glyphs
}

/** A ligature has one place on the page, and as many characters as its font names. */
function isOneSign(last: Glyph, glyph: Glyph): boolean {
  const same = last.left === glyph.left && last.right === glyph.right && last.baseline === glyph.baseline
  return same && last.right > last.left && /^[a-z]$/.test(glyph.text) && /^[a-z]+$/.test(last.text)
}

/** Other control characters are glyphs that the font gives no name: PDFium says their bare code, or 2 for a hyphen. */
function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 10 || code === 13
}

function readGlyph(
  pdfium: Pdfium,
  text: number,
  index: number,
  code: number,
  style: Style,
  frame: Frame,
  scratch: number
): Glyph | undefined {
  if (!pdfium._FPDFText_GetLooseCharBox(text, index, scratch)) return undefined
  const at = scratch >> 2
  const floats = pdfium.HEAPF32
  const [x1, y1] = frame.point(floats[at]!, floats[at + 1]!)
  const [x2, y2] = frame.point(floats[at + 2]!, floats[at + 3]!)
  pdfium._FPDFText_GetCharOrigin(text, index, scratch + 16, scratch + 24)
  const origin = (scratch + 16) >> 3
  const [x, y] = frame.point(pdfium.HEAPF64[origin]!, pdfium.HEAPF64[origin + 1]!)
  let character = style.font.characters.get(code)
  if (!character) {
    character = characterOf(code, style.font.name, pdfium._FPDFText_HasUnicodeMapError(text, index) === 1)
    style.font.characters.set(code, character)
  }
  const upright = style.turn % 2 === 0
  const width = upright ? Math.abs(x2 - x1) : Math.abs(y2 - y1)
  // A place where a word may be parted, and is not.
  if (character.text === '-' && width < style.size * 0.05) return undefined
  const glyph: Glyph = {
    text: character.text,
    left: upright ? Math.min(x1, x2) : Math.min(y1, y2),
    right: upright ? Math.max(x1, x2) : Math.max(y1, y2),
    baseline: upright ? y : x,
    size: style.size,
    bold: style.bold,
    italic: style.italic,
    spaced: false,
    turn: style.turn
  }
  if (character.symbol) glyph.symbol = character.symbol
  if (character.unmapped) glyph.unmapped = `${style.font.name} ${code}`
  return glyph
}

/** What a code prints in a font. `mapError`: PDFium found no name for it in the font. */
function characterOf(code: number, font: string, mapError: boolean): Printed {
  const found = printed(code, font)
  if (found.symbol || (!found.unmapped && !mapError)) return found
  const ordered = byGlyphOrder(code, font)
  return ordered ? { text: ordered, unmapped: false } : { ...found, unmapped: true }
}

function readStyle(
  pdfium: Pdfium,
  text: number,
  index: number,
  object: number,
  frame: Frame,
  objects: PageObjects,
  fonts: Map<number, Font>,
  scratch: number
): Style {
  const at = scratch >> 2
  pdfium._FPDFText_GetMatrix(text, index, scratch)
  const [a, b, c, d] = pdfium.HEAPF32.subarray(at, at + 4) as unknown as [number, number, number, number]
  const size = pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(c, d)
  const font = fontOf(pdfium, object, fonts, scratch)
  const { name, flags } = font
  pdfium._FPDFText_GetFillColor(text, index, scratch, scratch + 4, scratch + 8, scratch + 12)
  const [red, green, blue, alpha] = pdfium.HEAP32.subarray(at, at + 4) as unknown as [number, number, number, number]
  const mode = object === 0 ? 0 : pdfium._FPDFTextObj_GetTextRenderMode(object)
  return {
    font,
    size: size > 0 ? size : 10,
    bold: /bold|black|heavy|demi(?!t)/i.test(name) || (flags & forceBold) !== 0,
    italic: /italic|oblique/i.test(name) || (flags & italicFlag) !== 0,
    turn: quarterTurns(a, b, frame.turn),
    colour: (red << 16) | (green << 8) | blue,
    invisible: mode === invisibleMode || alpha === 0,
    order: objects.order.get(object) ?? 0
  }
}

/** Clockwise on the displayed page; slanted text counts as the nearest quarter. */
function quarterTurns(a: number, b: number, pageTurn: number): number {
  const clockwise = -Math.round(Math.atan2(b, a) / (Math.PI / 2))
  return (((clockwise + pageTurn) % 4) + 4) % 4
}

function fontOf(pdfium: Pdfium, object: number, fonts: Map<number, Font>, scratch: number): Font {
  const font = object === 0 ? 0 : pdfium._FPDFTextObj_GetFont(object)
  const known = fonts.get(font)
  if (known) return known
  const found = font === 0 ? { name: '', flags: 0, characters: new Map() } : readFont(pdfium, font, scratch)
  fonts.set(font, found)
  return found
}

function readFont(pdfium: Pdfium, font: number, scratch: number): Font {
  const length = Math.min(pdfium._FPDFFont_GetBaseFontName(font, scratch, 200), 200)
  const name = Buffer.from(pdfium.HEAPU8.subarray(scratch, scratch + Math.max(0, length - 1))).toString('latin1')
  return { name, flags: pdfium._FPDFFont_GetFlags(font), characters: new Map() }
}
