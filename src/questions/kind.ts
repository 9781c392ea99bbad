import type { QuestionKind } from '../contract/audit.js'
import type { Block } from './block.js'
import { verbs } from './captions.js'
import { isBullet } from './labels.js'
import { navigation, openers, reminder, tableHeads } from './words.js'

export type BlockKind = QuestionKind | 'heading' | 'caption'

/** What a block is by its own words and print; stems and neighbours come later. */
export function kindOf(block: Block, bodySize: number): BlockKind {
  const { text } = block.text
  const words = text.split(' ').length
  const numbered = block.label !== null && !isBullet(block.label)
  if (isHeading(block, bodySize, words)) return 'heading'
  const answer = /^(yes|no)\b[\s,:;(–—►▶→•>-]+/i.exec(text)
  if (answer) return /^y/i.test(answer[1]!) && !navigation.test(text) ? 'follow-up' : 'note'
  if (isRequest(block)) return 'question'
  if (openers.followUp.test(text) && !(numbered && /\?/.test(text))) return navigation.test(text) ? 'note' : 'follow-up'
  if (block.footnote !== null) return 'note'
  if (text.includes('?') && asks(block)) return block.columnHead ? 'note' : 'question'
  if (openers.note.test(text) || openers.instruction.test(text)) return 'note'
  if (openers.statement.test(text) && !isBoilerplate(text))
    return openers.release.test(text) ? 'release' : words > 3 ? 'statement' : 'caption'
  if (openers.release.test(text) && /\b(?:records?|information)\b/i.test(text) && words > 8) return 'release'
  if (isFieldNames(block)) return 'caption'
  if (block.answers.yesNo && /[A-Za-z]{2}/.test(text)) return 'question'
  if (words < 5 && !/[.!]$/.test(text)) return 'caption'
  return 'note'
}

/**
 * Asks for words by its verb: under a number of its own, or with a place to write and an object of its own. What goes on
 * with the question above it, "If yes, list …", is none.
 */
function isRequest({ label, text: { text }, answers, blank, footnote, fields }: Block): boolean {
  const writes = answers.line || blank || fields.some(({ kind }) => kind === 'text')
  if (writes && label === null && inBrackets.test(text)) return true
  if (!openers.request.test(text) || footnote !== null || /\byes\b/i.test(text) || navigation.test(text)) return false
  if (openers.instruction.test(text)) return false
  if (label !== null && !isBullet(label)) return true
  return (writes || /:\W*$/.test(text)) && !openers.followUp.test(text) && hasObject.test(text)
}

/** "Languages (include dialects):" asks for a list. */
const inBrackets = /\((?:please )?(?:include|list|describe|specify|explain|name|state)s?\b[^)]*\)\W*$/i

/** An object of its own, and not one of the question above. */
export const hasObject = /\b(?:you|your|any|all|every|each|applicant)\b/i

const fieldNames = /^[^?.]*\w:[^?.]*\w:$/

/** A question mark that closes the text or a sentence near its start; a policy that quotes a question is prose. */
function asks({ text: { text }, answers, label }: Block): boolean {
  if (reminder.test(text)) return false
  if (/\?[\s"”’)\]*†‡\d]*$/.test(text) || answers.yesNo) return true
  const first = /^[^.!?]{4,700}[.!?]/.exec(text)?.[0] ?? text
  return first.endsWith('?') || (label !== null && text.includes('?')) || openers.question.test(text)
}

/** "U.S. Citizen:", "Weight: Height:": names what is written or ticked behind it, and asks nothing in words. */
export function isFieldNames({ text: { text }, label }: Block): boolean {
  if (label === null && fieldNames.test(text)) return true
  return label === null && /:\W*$/.test(text) && text.split(' ').length < 5 && !verbs.test(text)
}

/** Vouches for the form, or takes note of it, and says nothing of the person: "I certify that the information above is true." */
function isBoilerplate(text: string): boolean {
  if (openers.acknowledgement.test(text)) return !openers.duty.test(text) && !openers.release.test(text)
  if (!/\b(?:true|accurate|correct|complete|truthful)\b/i.test(text) || openers.release.test(text)) return false
  const vouches =
    /\b(?:certify|declare|attest|affirm|swear|under penalt)[^.]{0,200}\b(?:information|statements?|answers?|responses?|application|foregoing|document)/i
  return (
    vouches.test(text) &&
    !/\bI (?:am|have|do|suffer|use|will|can)\b|\bfree (?:of|from)\b|\bmy (?:health|physical|mental|condition|ability)\b/i.test(
      text
    )
  )
}

function isHeading(block: Block, bodySize: number, words: number): boolean {
  const { text } = block.text
  if (block.heading !== null && words <= 25 && !text.endsWith('?')) return true
  if (
    !block.alone ||
    words > (block.bold ? 22 : 14) ||
    /[?]|[.;,]$/.test(text) ||
    !/[A-Za-z]{3}/.test(text) ||
    text.includes('_')
  )
    return false
  if (block.answers.scale >= 3 || block.spanned || isRequest(block)) return false
  if (block.answers.yesNo || block.answers.line || block.ticked || block.lines.length > 3) return false
  if (tableHeads.test(text)) return false
  if (openers.followUp.test(text) || openers.statement.test(text) || openers.question.test(text)) return false
  if (/^(?:part|section|article|schedule|attachment|appendix)\s+[\dA-Z]/i.test(text)) return true
  const letters = text.replace(/[^A-Za-z]/g, '')
  const capitals = letters.length > 5 && letters === letters.toUpperCase() && !block.label
  const larger = bodySize > 0 && block.size > bodySize + 0.9
  if (block.blank && words < 4 && !larger) return false
  if (block.cell && !larger && !block.bold && !capitals) return false
  return (block.bold && !/:$/.test(text)) || larger || (capitals && !block.cell)
}
