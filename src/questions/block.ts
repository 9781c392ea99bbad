import type { Cell, Field } from '../document/document.js'
import type { Answers } from './answers.js'
import type { Label } from './labels.js'
import type { MappedText } from './mapped-text.js'

/** One paragraph-like unit: the words of an item, a heading or a note, without its label and answer boxes. */
export interface Block {
  text: MappedText
  label: Label | null
  answers: Answers
  /** Indexes into Document.lines, label and answer lines included. */
  lines: number[]
  page: number | null
  /** Left edge of everything, and of the words behind the label; points for PDF, nesting level for DOCX. */
  left: number
  textLeft: number
  right: number
  top: number
  bottom: number
  /** Of the last line, and the right edge of the widest. */
  lastLeft: number
  lastTop: number
  widest: number
  lastBold: boolean
  /** The last line ended with what stood there for the answer. */
  closed: boolean
  /** y below which a box for the answer stands under the words; 0 for none. */
  parted: number
  size: number
  bold: boolean
  italic: boolean
  /** Level of a heading style of Word. */
  heading: number | null
  cell: Cell | null
  footnote: string | null
  fields: Field[]
  /** What can be ticked on the same line, behind the words. */
  options: MappedText[]
  /** The words before each place to write, where the block is nothing but such. */
  blanks: MappedText[]
  /** Cut off the end of the block before it. */
  inline: boolean
  /** True when a box to tick stands before the words, as before an option. */
  ticked: boolean
  /** Something to write in stands on one of its lines. */
  blank: boolean
  /** False when another block stands on the same line. */
  alone: boolean
  /** A cell over the answer columns as well: it has no answer of its own. */
  spanned: boolean
  /** One of three or more short texts on one line: the head of a column. */
  columnHead: boolean
}

/** Whether the words end as a sentence does. */
export function isEnded(text: string): boolean {
  return /[.?!:;]["”’')\]*†‡]*$/.test(text)
}
