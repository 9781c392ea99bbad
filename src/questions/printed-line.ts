import type { Line } from '../document/document.js'
import type { Answers } from './answers.js'
import type { Label } from './labels.js'
import type { MappedText } from './mapped-text.js'

/** A printed line taken apart. */
export interface PrintedLine {
  index: number
  line: Line
  label: Label | null
  text: MappedText
  answers: Answers
  /** What can be ticked behind the words. */
  options: MappedText[]
  /** The words before each place to write. */
  blanks: MappedText[]
  /** x where the words behind the label begin. */
  textLeft: number
  left: number
  right: number
  top: number
  bottom: number
  /** A box to tick stands before the words, as before an option. */
  ticked: boolean
  /** The line is only the mark of a footnote that stands beside it: "*", "1". */
  mark: string | null
  /** How many grades of a scale the line is. */
  grades: number
  /** The line ends with what stands there for the answer. */
  closed: boolean
  /** Something to write in stands on the line. */
  blank: boolean
}
