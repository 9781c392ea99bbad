import type { Document } from '../document/document.js'
import { addAnswers, isAnswerHead, takeAnswers } from './answers.js'
import { bareLabels } from './bare-labels.js'
import type { Block } from './block.js'
import { continues, isCentred, wordsOf } from './continues.js'
import { LearnedScales } from './learned-scales.js'
import { placeLoose } from './loose.js'
import { joinLines } from './mapped-text.js'
import { markNeighbours } from './neighbours.js'
import type { PrintedLine } from './printed-line.js'
import { Rooms } from './rooms.js'
import { TableHeads } from './table-heads.js'
import { takeApart } from './take-apart.js'
import { uprightLines } from './upright.js'

/** How many of the last blocks a line may go on with: columns and answers stand between in the reading order. */
const reach = 5

/** Blocks of a document whose lines are printed lines: put together by place, print and punctuation. */
export function lineBlocks(document: Document): Block[] {
  const lines = uprightLines(document)
  const rooms = new Rooms(lines)
  const known = { isLabel: bareLabels(lines), scales: new LearnedScales(lines) }
  const blocks: Block[] = []
  const loose: PrintedLine[] = []
  lines.forEach((line, index) => {
    if (!line.box || (line.running && line.text.length > 2)) return
    const printed = takeApart(line, index, known)
    // The raised number before a footnote can pass for a page number.
    if (line.running) {
      if (printed.mark !== null) loose.push(printed)
      return
    }
    const last = blocks.at(-1)
    const isWord = printed.label && printed.text.text === '' && last && continues(last, printed, rooms)
    const isLoose =
      printed.grades > 0 || printed.mark !== null || printed.text.text === '' || isAnswerHead(printed.text.text)
    if (!isWord && isLoose && (printed.answers.scale < 3 || printed.grades > 0)) {
      loose.push(printed)
      const below = last && last.page === line.page && printed.top > last.bottom - 3 && !printed.label
      if (below) last.parted = printed.top
      return
    }
    const block = blocks
      .slice(-reach)
      .reverse()
      .find((one) => continues(one, printed, rooms))
    if (block) grow(block, printed)
    else blocks.push(start(printed))
  })
  placeLoose(blocks, loose)
  new TableHeads(lines).apply(blocks)
  markNeighbours(blocks)
  return blocks
}

function grow(block: Block, next: PrintedLine): void {
  const sameRow = Math.abs(block.lastTop - next.top) < 3 && next.line.page === block.page
  if (isCentred(block, next)) {
    block.label = next.label
    block.text = joinLines(block.text, next.text)
  } else {
    const words = wordsOf(next)
    block.text = joinLines(block.text, next.label ? takeAnswers(words).text : words)
  }
  block.lines.push(next.index)
  block.blank = next.blank
  block.right = next.right
  block.lastBold = next.line.bold ?? false
  block.closed = next.closed
  block.options.push(...next.options)
  block.blanks = []
  block.fields.push(...(next.line.fields ?? []))
  addAnswers(block.answers, next.answers)
  if (next.line.page !== block.page) return
  block.bottom = Math.max(block.bottom, next.bottom)
  block.left = Math.min(block.left, next.left)
  block.widest = Math.max(block.widest, next.right)
  if (!sameRow) block.lastLeft = next.label === block.label ? next.textLeft : next.left
  block.lastTop = next.top
}

function start(printed: PrintedLine): Block {
  const { line, index, label, text, answers, left, textLeft, right, top, bottom, ticked, blank } = printed
  return {
    text,
    label,
    answers: { ...answers },
    lines: [index],
    page: line.page,
    left,
    textLeft,
    right,
    top,
    bottom,
    lastLeft: textLeft,
    lastTop: top,
    widest: right,
    lastBold: line.bold ?? false,
    closed: printed.closed,
    parted: 0,
    size: line.fontSize ?? 0,
    bold: line.bold ?? false,
    italic: line.italic ?? false,
    heading: line.heading ?? null,
    cell: line.cell ?? null,
    footnote: line.footnote ?? null,
    fields: [...(line.fields ?? [])],
    ticked,
    blank,
    options: [...printed.options],
    blanks: printed.blanks,
    inline: false,
    alone: true,
    spanned: false,
    columnHead: false
  }
}
