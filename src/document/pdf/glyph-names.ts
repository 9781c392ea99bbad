import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, type PdfRef, PdfStream } from '@libpdf/core'

type Resolve = (ref: PdfRef) => PdfObject | null

/** What the glyph names of a file's fonts say: from `font code`, as PDFium names unknown glyphs, to the characters. */
export interface GlyphNames {
  get(unmapped: string): string | undefined
  /** What a code prints where the font's own map calls it a sign; only codes on which all fonts agree. */
  misnamed: ReadonlyMap<number, string>
}

/** Forms drawn inside forms, in which fonts are still looked for. */
const deepest = 4
/** Fonts and drawn forms that are looked at. */
const most = 2000
const ligatureNames = new Set(['ff', 'fi', 'fl', 'ffi', 'ffl'])

/**
 * Reads the glyph names in the encodings of simple fonts. A font whose Unicode map was written for other codes still
 * names its ligatures by the rules of the Adobe Glyph List (`f_i`, `f_f_l`), which PDFium does not take apart.
 * @returns no name when the structure of the file cannot be read
 */
export async function readGlyphNames(bytes: Uint8Array): Promise<GlyphNames> {
  const named = new Map<string, string>()
  const misnamed = new Map<number, string>()
  try {
    const pdf = await PDF.load(bytes)
    const resolve: Resolve = (ref) => pdf.context.resolve(ref)
    for (const font of fontsOf(pdf, resolve)) {
      for (const [code, text] of differences(font, resolve)) {
        named.set(`${plainName(font.getName('BaseFont', resolve)?.value ?? '')} ${code}`, text)
        misnamed.set(code, misnamed.has(code) && misnamed.get(code) !== text ? '' : text)
      }
    }
  } catch {
    // What the names would have said is found out from the picture.
  }
  return { get: (unmapped) => named.get(plainName(unmapped)), misnamed }
}

/** A font's name without the letters by which a subset of it is marked. */
function plainName(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '')
}

function* fontsOf(pdf: PDF, resolve: Resolve): Generator<PdfDict> {
  const seen = new Set<PdfObject>()
  for (const page of pdf.getPages()) {
    const resources = page.getResources()
    if (resources) yield* fontsIn(resources, resolve, seen, 0)
  }
}

function* fontsIn(resources: PdfDict, resolve: Resolve, seen: Set<PdfObject>, depth: number): Generator<PdfDict> {
  for (const font of values(resources.getDict('Font', resolve), resolve)) {
    if (font instanceof PdfDict && isNew(font, seen)) yield font
  }
  if (depth === deepest) return
  for (const drawn of values(resources.getDict('XObject', resolve), resolve)) {
    if (!(drawn instanceof PdfStream) || !isNew(drawn, seen)) continue
    const own = drawn.getDict('Resources', resolve)
    if (own) yield* fontsIn(own, resolve, seen, depth + 1)
  }
}

function isNew(object: PdfObject, seen: Set<PdfObject>): boolean {
  if (seen.has(object) || seen.size >= most) return false
  seen.add(object)
  return true
}

function* values(dict: PdfDict | undefined, resolve: Resolve): Generator<PdfObject> {
  for (const [key] of dict ?? []) {
    const value = dict!.get(key, resolve)
    if (value) yield value
  }
}

/** Codes whose glyph is a ligature, with its letters. */
function* differences(font: PdfDict, resolve: Resolve): Generator<[number, string]> {
  const items = font.getDict('Encoding', resolve)?.getArray('Differences', resolve)
  if (!(items instanceof PdfArray)) return
  let code = 0
  for (const item of items) {
    if (item instanceof PdfNumber) code = item.value
    else if (item instanceof PdfName) {
      const letters = ligature(item.value)
      if (letters) yield [code, letters]
      code++
    }
  }
}

/** The letters of a ligature by its glyph's name; undefined for a glyph that is none. */
function ligature(name: string): string | undefined {
  const [base = ''] = name.split('.')
  if (ligatureNames.has(base)) return base
  return /^[A-Za-z](_[A-Za-z]){1,3}$/.test(base) ? base.replaceAll('_', '') : undefined
}
