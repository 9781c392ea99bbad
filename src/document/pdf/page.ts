import type { Field } from '../document.js'

/** One printed character (or ligature) of a page. Points; origin at the top left of the page as displayed. */
export interface Glyph {
  text: string
  left: number
  right: number
  /** y of the line that the character stands on. */
  baseline: number
  /** Font size in points as displayed. */
  size: number
  bold: boolean
  italic: boolean
  /** A space character, or a gap that the engine takes for one, comes before it. */
  spaced: boolean
  /** Quarter turns clockwise of the writing direction on the displayed page: 0 to 3. */
  turn: number
  /** The font does not say which character this is: a key that all glyphs of the same shape share. */
  unmapped?: string
  /** A sign of a dingbat font whose look is not known: a key that all glyphs of the same shape share. */
  symbol?: string
}

/** A drawn line, horizontal or vertical, in displayed points. Edges of drawn boxes count as lines. */
export interface Rule {
  left: number
  top: number
  right: number
  bottom: number
}

/** A field of the page with whether a value was filled in; the value itself is never kept. */
export interface Widget extends Field {
  filled: boolean
}

/** What one engine saw on one page. Both engines give the same shape, and one layout step makes lines of it. */
export interface PageRead {
  number: number
  width: number
  height: number
  glyphs: Glyph[]
  rules: Rule[]
  widgets: Widget[]
  /** Share of the page covered by pictures, 0 to 1. */
  pictures: number
  /** Number of drawn paths: letters drawn as shapes make hundreds. */
  paths: number
}
