import type { Box } from '../contract/audit.js'
import type { Document } from '../document/document.js'
import { attachAll } from './attach.js'
import { givenQuestion } from './given.js'
import { splitInline } from './inline-items.js'
import type { Item } from './item.js'
import { itemsOf } from './items.js'
import { lineBlocks } from './line-blocks.js'
import { anchorsOf, locationOf } from './locate.js'
import type { MappedText } from './mapped-text.js'
import { paragraphBlocks } from './paragraph-blocks.js'
import type { Question } from './question.js'
import { splitFollowUp } from './split.js'
import { tooltipQuestions } from './tooltips.js'

/**
 * Every item of a document as the applicant meets it, in the order of the document. Headings become the section of what
 * follows; instructions and definitions go to the questions they belong to; all other prose is kept as notes.
 */
export function findQuestions(document: Document): Question[] {
  if (document.given) return document.given.map(givenQuestion)
  const blocks = document.flow === 'lines' ? lineBlocks(document) : paragraphBlocks(document)
  const printed = attachAll(itemsOf(blocks.flatMap(splitInline).flatMap(splitFollowUp))).map((item) =>
    questionOf(document, item)
  )
  return inOrder(printed, tooltipQuestions(document)).map((question, index) => ({ id: `q${index + 1}`, ...question }))
}

type Found = Omit<Question, 'id'>

/** What a page asks in tooltips follows what it prints. */
function inOrder(printed: Found[], tooltips: Found[]): Found[] {
  if (tooltips.length === 0) return printed
  const pageOf = ({ location }: Found): number => location.page ?? 0
  return [...printed, ...tooltips].toSorted((a, b) => pageOf(a) - pageOf(b))
}

function questionOf(document: Document, item: Item): Found {
  const { block, stem, section, followUp, definitions, options, parentLabel } = item
  const anchors = [
    ...anchorsOf(document, block.text, 'text'),
    ...(stem ? anchorsOf(document, stem, 'stem') : []),
    ...(followUp ? anchorsOf(document, followUp, 'followUp') : []),
    ...definitions.flatMap((definition, index) => anchorsOf(document, definition, 'definitions', index))
  ]
  return {
    label: block.label?.printed ?? null,
    kind: item.kind,
    text: block.text.text,
    stem: stem?.text ?? null,
    section: section?.text ?? null,
    followUp: followUp?.text ?? null,
    definitions: definitions.map(({ text }) => text),
    location: { ...locationOf(document, block), anchors },
    ...(parentLabel !== null && { parentLabel }),
    ...(options.length > 0 && { options: options.map((option) => optionOf(document, option)) })
  }
}

function optionOf(document: Document, option: MappedText): { text: string; box?: Box } {
  const box = anchorsOf(document, option, 'definitions')[0]?.box
  return { text: option.text, ...(box && { box }) }
}
