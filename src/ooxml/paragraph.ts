import type { Control } from './controls.js'
import type { XmlElement } from './xml.js'

/** A stretch of a paragraph's accepted text and the element that it comes from. */
export interface Piece {
  text: string
  /** UTF-16 offset in the accepted text of the paragraph. */
  start: number
  /** `text`: a `w:t`. `mark`: a tab, break, symbol, note mark or box, which can only be taken as a whole. */
  kind: 'text' | 'mark'
  element: XmlElement
  /** The run that holds it; null for a box that is a content control of its own. */
  run: XmlElement | null
  /** Part of a field's printed result, which must not be cut out of its field. */
  inField: boolean
}

/** A Word table cell by row and grid column, both from 0; tables are counted from 0 through the file. */
export interface CellPlace {
  table: number
  row: number
  column: number
  span: number
}

/**
 * One paragraph as a reader sees it with all tracked changes accepted. Paragraphs whose mark is deleted are one with
 * the next: `elements` holds them all, and `block` is the index of the first.
 */
export interface Paragraph {
  part: string
  /** Index of the first `w:p` among all of the file, main part first, then notes, headers and footers. */
  block: number
  elements: XmlElement[]
  path: string
  cell: CellPlace | null
  text: string
  pieces: Piece[]
  controls: Control[]
  /** Stands in the fallback copy of a text box: never read, but edited like the original. */
  fallback: boolean
  inTextBox: boolean
}

/** What was met in a part and cannot be given as text. */
export interface Losses {
  hiddenText: boolean
  pictures: string[]
  diagrams: string[]
  embedded: string[]
}
