import type { Block } from './block.js'
import { isCaption } from './captions.js'
import { asksToTick, eachLine, openers, stemEnd, stemWords } from './words.js'

/** Whether a block asks for the items below it: open at its end, or a question about "the following". */
export function isStem(block: Block): boolean {
  const { text } = block.text
  if (
    /^(?:please )?(?:answer|complete|respond|rate|evaluate|fill|attach|submit|include|enclose|read|note)\b/i.test(text)
  )
    return false
  if (openers.followUp.test(text) || (block.blank && /\b(?:name|address|number|date|signature)s?\W*$/i.test(text)))
    return false
  if (block.answers.yesNo || block.answers.scale >= 3 || isCaption(text)) return false
  if (eachLine.test(text) || block.spanned) return block.answers.boxes === 0 && (isAsking(text) || stemWords.test(text))
  if (/\?\W*$/.test(text)) return /\b(?:following|these)\b/i.test(text) && !block.blank
  const open = stemEnd.test(text) || isUnfinished(block) || (block.answers.line && /\bto\s*$|^did you\b/i.test(text))
  return open && block.answers.boxes === 0 && (isAsking(text) || stemWords.test(text))
}

/** "Has any licensing board ever": a question without its end. On a printed page it may be one that lost its next line. */
function isUnfinished({ page, text: { text } }: Block): boolean {
  if (!openers.question.test(text) || !/[a-z,]$/.test(text)) return false
  return /\bever$/i.test(text) || (page === null && /\b(?:you|your|applicant|any)\b/i.test(text))
}

/** Whether a text asks by its grammar: a question, or a request to tick. */
export function isAsking(text: string): boolean {
  return openers.question.test(text) || asksToTick.test(text)
}

/** A whole question: it needs no stem that asks. */
export function isQuestionText(text: string): boolean {
  return openers.question.test(text) && /\?\W*$|\b(?:you|your)\b/i.test(text)
}
