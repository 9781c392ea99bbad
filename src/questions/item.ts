import type { QuestionKind } from '../contract/audit.js'
import type { Block } from './block.js'
import type { MappedText } from './mapped-text.js'

/** An item while it is being put together. */
export interface Item {
  kind: QuestionKind
  block: Block
  stem: MappedText | null
  section: MappedText | null
  /** Counts the sections, so that two headings with the same words stay apart. */
  sectionNumber: number
  followUp: MappedText | null
  definitions: MappedText[]
  /** What can be ticked for an answer, as far as it has no answer of its own. */
  options: MappedText[]
  /** Label of the item that this one is a part of, as printed. */
  parentLabel: string | null
}

/** Whether the applicant has to answer it. */
export const isAsked = ({ kind }: Item): boolean => kind === 'question' || kind === 'statement' || kind === 'rating'
