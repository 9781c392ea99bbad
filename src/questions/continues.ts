import { type Block, isEnded } from './block.js'
import { MappedText } from './mapped-text.js'
import type { PrintedLine } from './printed-line.js'
import type { Rooms } from './rooms.js'

/** Whether a printed line goes on with a block: by place, print and punctuation. */
export function continues(block: Block, next: PrintedLine, rooms: Rooms): boolean {
  const { line } = next
  const height = Math.max(next.bottom - next.top, block.size, 4)
  // A label that is centred beside its item makes its line's box taller than the words.
  const gap = next.top - Math.min(block.bottom, block.lastTop + Math.max(block.size, 4) * 1.4)
  const near = gap <= height * 1.1 && gap >= -height * 1.5
  // The next column begins above, as the next page does.
  const elsewhere = line.page !== block.page || (next.left > block.right - 5 && next.top < block.lastTop - height * 2)
  if (next.ticked || block.lines.length >= mostLines || (!elsewhere && !near)) return false
  if (line.footnote !== (block.footnote ?? undefined) || !isSameCell(block, next)) return false
  const whole = block.text.text
  const text = whole.slice(-200)
  const open = whole.lastIndexOf('(') > whole.lastIndexOf(')')
  const flows = isUnfinished(text)
  const ended = isEnded(text) && !open
  const lower = /^[a-z(,;&$–\d]|^\W+[a-z]/.test(next.text.text)
  const room = block.lines.length > 1 ? block.widest : roomOf(block, rooms)
  const short = block.right + firstWord(next) < room - 3
  if (next.label && !isWordLike(block, next, { ended, lower, short }) && !isCentred(block, next)) return false
  if (block.answers.boxes >= 2 && next.answers.boxes >= 2 && (block.closed || ended || !lower)) return false
  if (!lower && (block.options.length > 0 || (block.closed && next.answers.yesNo))) return false
  if (elsewhere) return !ended && lower && !block.heading
  // The size of recognised type is a guess from the letters of the line.
  const sizes = line.ocr === undefined ? 0.8 : 6
  if (Math.abs((line.fontSize ?? block.size) - block.size) > sizes) return false
  if (isSameRow(block, next)) return !ended && lower && (block.blank || next.blank) && next.left > block.right - 2
  if (gap < -height * 0.7 || !(isAligned(block, next) || isCentred(block, next))) return false
  if ((line.bold ?? false) !== block.lastBold && !open && !flows && (ended || !lower)) return false
  if (block.parted > 0 && block.parted < next.top + 1) return !ended && (lower || gap < height * 0.6)
  if ((lower || flows) && !ended) return true
  if (ended)
    return gap <= height * 0.62 && (lower || (!short && !block.answers.yesNo && !isOwnSentence(next.text.text)))
  if (open) return true
  const wordy = text.split(' ').length >= 5 && block.right > block.textLeft + (room - block.textLeft) * 0.6
  return gap <= height * 0.55 && (!short || (wordy && !block.answers.yesNo && !next.answers.yesNo))
}

/** How far right a first line may reach: as lines behind a label do, or as those that begin like its words. */
function roomOf({ page, label, left, textLeft }: Block, rooms: Rooms): number {
  const behind = rooms.at(page, textLeft)
  return label ? Math.max(behind, rooms.at(page, left)) : behind
}

/** A paragraph of more lines is none. */
const mostLines = 150

/** Ends on a word or comma after which more must come. */
function isUnfinished(text: string): boolean {
  return /(?:,|\b(?:and|or|of|the|to|a|an|in|for|with|by|your|any|that|other|from|as|at|on))$/i.test(text)
}

function isSameRow(block: Block, next: PrintedLine): boolean {
  return Math.abs(block.lastTop - next.top) < 3 && next.left > block.lastLeft
}

/** Under the words or under the label, hanging, indented in the first line, or centred. */
function isAligned(block: Block, next: PrintedLine): boolean {
  const off = next.left - block.lastLeft
  const centred = Math.abs(next.left + next.right - block.lastLeft - block.right) < 12
  if (block.lines.length > 1) return Math.abs(off) <= 8 || centred
  if (block.label) return next.left > block.left - 4 && next.left < block.textLeft + 24
  return (off > -45 && off < 36) || centred
}

/** A number at the start of a line inside a sentence is no label: "within the last / 5 years", "section / 274C." */
function isWordLike(
  block: Block,
  next: PrintedLine,
  { ended, lower, short }: { ended: boolean; lower: boolean; short: boolean }
): boolean {
  if (ended) return false
  const { printed } = next.label!
  const wordy = block.text.text.split(' ').length >= 4
  const amongWords = next.left >= block.lastLeft - 3 && (block.label === null || block.textLeft > block.left + 8)
  return (
    (lower && /^(?:\d{1,4}$|[A-Za-z]{2}|§)/.test(printed)) ||
    (amongWords && !short && wordy && /^\d/.test(printed) && next.text.text === '')
  )
}

/** A label centred beside an item of several lines stands before one of its inner lines. */
export function isCentred(block: Block, next: PrintedLine): boolean {
  if (!next.label || block.label || isEnded(block.text.text) || next.line.page !== block.page) return false
  const beside = Math.abs(next.textLeft - block.lastLeft) < 6 && next.left < block.lastLeft - 8
  return beside && /^[a-z(]/.test(next.text.text)
}

/** Begins something of its own even where the line before is full. */
function isOwnSentence(text: string): boolean {
  return /^(?:\*|†|‡|NOTE\b|Note:|If (?:yes|“yes|"yes)\b)/i.test(text)
}

function isSameCell(block: Block, { line }: PrintedLine): boolean {
  if (!block.cell || !line.cell) return !block.cell && !line.cell
  return ['table', 'row', 'column'].every((key) => block.cell![key as 'table'] === line.cell![key as 'table'])
}

/** Width of the first word: it did not fit on the line before when that line is full. */
function firstWord({ line, label, textLeft, left, right }: PrintedLine): number {
  const edges = line.edges ?? []
  const from = label
    ? 0
    : Math.max(
        0,
        edges.findIndex((edge) => edge >= textLeft)
      )
  const end = from + line.text.slice(from).search(/\s|$/)
  return (edges[end] ?? right) - (edges[from] ?? left)
}

/** The whole line as words, when its number is no label. */
export function wordsOf(next: PrintedLine): MappedText {
  return next.label ? MappedText.ofLine(next.line.text, next.index).folded() : next.text
}
