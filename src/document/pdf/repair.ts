import type { Bounds } from '../layout/box.js'
import type { Recogniser } from '../ocr/engine.js'
import { recogniseRow } from '../ocr/row.js'
import type { GlyphNames } from './glyph-names.js'
import { matchUnknown, rowOf } from './match-unknown.js'
import type { Glyph, PageRead } from './page.js'
import type { Readers } from './readers.js'

/** Finds out the characters that a font does not name. What is learnt of a shape holds for the whole document. */
export interface Repairer {
  /**
   * Asks the names of the font's glyphs, then the second reader.
   * @returns whether no question of the page has unknown characters now
   */
  fromFile(page: PageRead): Promise<boolean>
  /** Reads shapes and whole rows from the picture. */
  fromPicture(page: PageRead, recogniser: Recogniser): Promise<void>
}

/** Unknown characters in questions from which a page is looked at. */
const fewUnknown = 3
/** Pictures of one document that are recognised for this, at a tenth of a second each. */
const mostPictures = 24
/** Known letters of a row from which it may be a question. Dates, form numbers and addresses are not worth a picture. */
const questionLength = 20
/** Unknown characters and their share from which a row is read from its picture as a whole. */
const dense = { count: 4, share: 0.25 }

export function makeRepairer(readers: Readers): Repairer {
  const known = new Map<string, string | null>()
  const asked = new Set<string>()
  let pictures = 0
  return {
    fromFile: async (page) => {
      if (page.glyphs.some(isDoubtful)) fromNames(page, await readers.glyphNames())
      const unknown = unmapped(page)
      const fresh = unknown.filter((glyph) => !known.has(glyph.unmapped!) && !asked.has(glyph.unmapped!))
      const other = fresh.length > 0 ? await readers.readAgain(page.number) : undefined
      for (const glyph of fresh) {
        asked.add(glyph.unmapped!)
        if (other && !known.has(glyph.unmapped!)) learn(known, glyph, page, other)
      }
      apply(unknown, known)
      return inQuestions(page) < fewUnknown
    },
    fromPicture: async (page, recogniser) => {
      const { first } = readers
      if (!first) return
      const render = (clip: Bounds) => first.render(page.number, { dpi: 300, quarter: 0, clip })
      for (const row of denseRows(page)) {
        if (++pictures > mostPictures) break
        const glyphs = await recogniseRow(row, page, render, recogniser, 'whole')
        if (glyphs.length > 0) page.glyphs = page.glyphs.filter((glyph) => !row.includes(glyph)).concat(glyphs)
      }
      for (const glyph of unmapped(page)) {
        if (known.has(glyph.unmapped!) || glyph.turn !== 0 || ++pictures > mostPictures) continue
        const text = (await recogniseRow([glyph], page, render, recogniser, 'around')).map((one) => one.text).join('')
        known.set(glyph.unmapped!, matchUnknown(glyph, rowOf(glyph, page.glyphs), text, false))
      }
      apply(unmapped(page), known)
    }
  }
}

function fromNames(page: PageRead, names: GlyphNames): void {
  for (const [at, glyph] of page.glyphs.entries()) {
    const text = glyph.unmapped ? names.get(glyph.unmapped) : misnamed(glyph, page.glyphs, at, names)
    if (!text) continue
    glyph.text = text
    delete glyph.unmapped
  }
}

/** A sign within a word or at its end, whose code is a ligature in a font of this file. */
function misnamed(glyph: Glyph, glyphs: Glyph[], at: number, names: GlyphNames): string | undefined {
  return isSignInWord(glyph, at, glyphs) ? names.misnamed.get(glyph.text.charCodeAt(0)) : undefined
}

/** Signs stand at the end of a word for other reasons; in the middle of one only when they are misnamed. */
function isDoubtful(glyph: Glyph, at: number, glyphs: Glyph[]): boolean {
  return glyph.unmapped !== undefined || (isSignInWord(glyph, at, glyphs) && followed(glyphs[at + 1]))
}

function isSignInWord(glyph: Glyph, at: number, glyphs: Glyph[]): boolean {
  if (!/^[!-&*+]$/.test(glyph.text) || glyph.spaced) return false
  const last = glyphs[at - 1]
  const after = glyphs[at + 1]
  const within = last && /\p{Ll}$/u.test(last.text) && last.baseline === glyph.baseline
  return Boolean(within && (!after || after.spaced || followed(after)))
}

function followed(after: Glyph | undefined): boolean {
  return after !== undefined && !after.spaced && /^\p{Ll}/u.test(after.text)
}

function unmapped(page: PageRead): Glyph[] {
  return page.glyphs.filter((glyph) => glyph.unmapped)
}

function inQuestions(page: PageRead): number {
  return unmapped(page).filter((glyph) => {
    const row = rowOf(glyph, page.glyphs)
    return row.filter((one) => !one.unmapped && /\p{L}/u.test(one.text)).length >= questionLength
  }).length
}

function apply(unknown: Glyph[], known: Map<string, string | null>): void {
  for (const glyph of unknown) {
    const text = known.get(glyph.unmapped!)
    if (!text) continue
    glyph.text = text
    delete glyph.unmapped
  }
}

/** The second reader names ligatures that the first does not; both give the same wrong code for the rest. */
function learn(known: Map<string, string | null>, glyph: Glyph, page: PageRead, other: PageRead): void {
  const text = rowOf(glyph, other.glyphs)
    .map((one) => one.text)
    .join('')
  const found = matchUnknown(glyph, rowOf(glyph, page.glyphs), text, true)
  if (found && /^[a-z]{2,3}$/i.test(found)) known.set(glyph.unmapped!, found)
}

function denseRows(page: PageRead): Glyph[][] {
  const rows: Glyph[][] = []
  for (const glyph of unmapped(page)) {
    if (glyph.turn !== 0 || rows.some((row) => row.includes(glyph))) continue
    const row = rowOf(glyph, page.glyphs)
    const count = row.filter((one) => one.unmapped).length
    if (count >= dense.count && count >= row.length * dense.share) rows.push(row)
  }
  return rows
}
