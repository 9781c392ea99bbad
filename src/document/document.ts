import type { Box, Unread, Warning } from '../contract/audit.js'

export type MediaType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'text/plain'
  | 'application/x-ndjson'

/** A control of the form (AcroForm widget, Word content control or legacy field). Its filled-in value is never kept. */
export interface Field {
  kind: 'checkbox' | 'radio' | 'text' | 'choice' | 'signature' | 'button'
  page?: number
  box?: Box
  /** The tooltip (`/TU`) or alias: what a screen reader says for the control. */
  tooltip: string | null
  /** Printed names of the options, as "Yes" and "No". */
  options: string[]
}

/** A cell of a ruled, aligned or Word table. Rows and columns count from 0. */
export interface Cell {
  table: number
  row: number
  column: number
  /** Columns that the cell spans. */
  span: number
}

/**
 * One line of a PDF page, or one whole paragraph of a DOCX or text file, in reading order.
 * A PDF line never crosses a column or a table cell. A word parted at the end of a PDF line ends in a soft hyphen
 * (U+00AD): leave it out and join without a space. A line that ends in "-" is joined without a space, too.
 * All boxes to tick are "☐", raised digits are superscript digits ("¹").
 */
export interface Line {
  text: string
  page: number | null
  /** PDF only. */
  box?: Box
  /**
   * PDF only: where each UTF-16 unit of `text` begins, and last where the line ends: x, or y in a line that runs up or
   * down the page.
   */
  edges?: number[]
  /** Points; the size of most of the line's glyphs. */
  fontSize?: number
  bold?: boolean
  italic?: boolean
  /** DOCX: the level of a heading style, 1 to 9. PDF: left to the questions room. */
  heading?: number
  /** DOCX: the number that Word prints before the paragraph, as printed: "(a)", "12.". Not part of `text`. */
  label?: string
  /** DOCX: nesting level of the automatic number, from 0. */
  level?: number
  cell?: Cell
  /** A repeated header or footer of the page, or a DOCX header or footer part. */
  running?: boolean
  /** A footnote or endnote, with its printed mark ("*", "1"). A PDF line's `text` still begins with the mark. */
  footnote?: string
  /** DOCX: index of the paragraph among all `w:p` of the file: main part first, then notes, headers and footers. */
  block?: number
  /** DOCX: "body/table[2]/row[5]/cell[1]"; "header1/…", "footnotes/…", "textbox" steps where they apply. */
  path?: string
  /** The controls that stand on the line. */
  fields?: Field[]
  /** PDF: quarter turns clockwise by which the text lies on the page as displayed; left out when it stands upright. */
  turn?: 1 | 2 | 3
  /** The line was recognised from a picture; the mean confidence, 0 to 100. */
  ocr?: number
}

/** One line of a question list (`.jsonl`), or one question given through the API. */
export interface GivenQuestion {
  id: string
  text: string
  section: string | null
  stem: string | null
  definitions: string[]
  followUp: string | null
}

/** What was read of one document. It knows nothing of questions. */
export interface Document {
  mediaType: MediaType
  /** PDF: pages; otherwise null. */
  pages: number | null
  /** `lines`: each Line is one printed line. `paragraphs`: each Line is one whole paragraph. */
  flow: 'lines' | 'paragraphs'
  lines: Line[]
  /** Fields that stand on no line, or whose tooltip asks what the page's text does not. */
  fields: Field[]
  /** Only for question lists: then `lines` is empty. */
  given?: GivenQuestion[]
  /** PDF page sizes in points as displayed, by index. */
  pageSizes?: { width: number; height: number }[]
  readers?: Record<string, string>
  warnings: Warning[]
  unread: Unread[]
}
