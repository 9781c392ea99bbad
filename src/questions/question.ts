import type { Box, Location, QuestionKind } from '../contract/audit.js'

/** One item as the applicant meets it. It knows nothing of health. */
export interface Question {
  /** `q1`, `q2` … in document order; for a question list the id given in it. */
  id: string
  /** As printed: "12.", "(b)"; null when there is none. */
  label: string | null
  kind: QuestionKind
  /** The item's own words: no label, no answer boxes or answer lines. */
  text: string
  /** The words that a lettered sub-item completes: "In the past five years have you:". */
  stem: string | null
  /** The nearest heading above. */
  section: string | null
  /** The instruction that goes with a "yes". */
  followUp: string | null
  /** Definitions, notes and footnotes that govern this question, wherever they are printed. */
  definitions: string[]
  location: Location
  /** The label of the item that this one is a part of: "6." for "(c)". */
  parentLabel?: string | null
  /** What can be ticked: of a check list each box with its words. They are also the first of the definitions. */
  options?: { text: string; box?: Box }[]
}
