import { addAnswers, isAnswerHead } from './answers.js'
import type { Block } from './block.js'
import type { PrintedLine } from './printed-line.js'

const rowHeight = 24
/** So many blocks of one row are looked at; no honest page has more. */
const mostInRow = 60

/** Gives labels and answers that stand on lines of their own to the item they stand beside or, failing that, under. */
export function placeLoose(blocks: Block[], loose: PrintedLine[]): void {
  const rows = new Map<string, Block[]>()
  for (const block of blocks) {
    for (let row = rowOf(block.top); row <= rowOf(block.bottom); row++) {
      const key = `${block.page}@${row}`
      const own = rows.get(key)
      if (!own) rows.set(key, [block])
      else if (own.length < mostInRow) own.push(block)
    }
  }
  for (const line of loose) {
    const near = nearby(rows, line)
    if (line.mark) {
      const note = labelled(near, line)
      if (note && note.left - line.right < 15 && !note.footnote) note.footnote = line.mark
      continue
    }
    const block = line.label && line.grades === 0 ? labelled(near, line) : answered(near, line)
    if (!block || (line.grades === 0 && isColumnHead(line, block))) continue
    block.lines.push(line.index)
    block.fields.push(...(line.line.fields ?? []))
    if (line.label && !block.label) {
      block.label = line.label
      block.left = Math.min(block.left, line.left)
    }
    if (line.grades > 0) {
      block.answers.scale += line.grades
      continue
    }
    const text = line.text.text
    const pair = isAnswerHead(text) && /^\W*y(?:es)?\b/i.test(text) && /\bno?\b/i.test(text)
    addAnswers(block.answers, { ...line.answers, yesNo: line.answers.yesNo || pair })
    if (/^\W*(?:yes|no)\W*$/i.test(line.line.text)) block.answers.yesNo = true
  }
  for (const block of blocks) block.lines.sort((a, b) => a - b)
}

/** "Yes" and "No" without a box head a column, unless they stand beside or right under a question. */
function isColumnHead({ label, blank, answers, line, top }: PrintedLine, block: Block): boolean {
  if (label || blank || answers.boxes > 0 || (line.fields ?? []).length > 0) return false
  const { text } = block.text
  return /:\W*$/.test(text) || block.bold || (top > block.bottom - 2 && !text.includes('?'))
}

const rowOf = (y: number): number => Math.floor(y / rowHeight)

function nearby(rows: Map<string, Block[]>, { line, top, bottom }: PrintedLine): Block[] {
  const found = new Set<Block>()
  for (let row = rowOf(top) - 2; row <= rowOf(bottom) + 1; row++)
    for (const block of rows.get(`${line.page}@${row}`) ?? []) found.add(block)
  return [...found]
}

/** The item whose height holds the middle of the label, just right of it. */
function labelled(blocks: Block[], { top, bottom, left, right, label }: PrintedLine): Block | null {
  const middle = (top + bottom) / 2
  const free = blocks.filter((block) => !block.label)
  const beside = free.filter(
    (block) => block.left >= right - 2 && block.top - 3 <= middle && middle <= block.bottom + 3
  )
  if (beside.length > 0) return beside.reduce((best, block) => (block.left < best.left ? block : best))
  // "Question 3" over an item is set apart like a heading; a bare number is not.
  const reach = /^[A-Za-z]{2}/.test(label?.printed ?? '') ? 30 : 14
  const under = free.filter((block) => block.top >= bottom - 4 && block.top - bottom < reach)
  const below = under.filter(
    (block) => block.left >= left - 10 || (block.left < left && block.widest > right && isFramed(label))
  )
  return below.reduce<Block | null>((best, block) => (!best || block.top < best.top ? block : best), null)
}

/** "4." or "(4)", set in the middle above its item; a bare number there is that of a page. */
const isFramed = (label: PrintedLine['label']): boolean => /[^\w\s]/.test(label?.printed ?? '')

/** The item right under whose words the answer stands, on whose lines it stands, right or left, or the nearest above it. */
function answered(blocks: Block[], { top, bottom, left, right }: PrintedLine): Block | null {
  const middle = (top + bottom) / 2
  const above = blocks.filter((block) => block.bottom <= middle && top - block.bottom < 30 && block.left <= left + 6)
  const beside = blocks.filter((block) => block.top - 3 <= middle && middle <= block.bottom + 3 && block.left <= left)
  // Beside the prose of another column an answer stands under its own item.
  const under = above.find((block) => top - block.bottom < block.size && left - block.left < 40)
  if (under && beside.every((block) => isProse(block) && block.widest < left - 6)) return under
  if (beside.length > 0) return beside.reduce((best, block) => (block.left > best.left ? block : best))
  const after = blocks.filter(
    (block) => block.left >= right - 2 && block.top - 3 <= middle && middle <= block.bottom + 3
  )
  if (after.length > 0) return after.reduce((best, block) => (block.left < best.left ? block : best))
  return above.reduce<Block | null>((best, block) => (!best || block.bottom >= best.bottom ? block : best), null)
}

const isProse = ({ label, text: { text } }: Block): boolean => label === null && !/\?\W*$/.test(text)
