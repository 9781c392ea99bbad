import { addAnswers, isAnswerHead } from './answers.js'
import type { Block } from './block.js'

/** Labels and answers that fill cells or paragraphs of their own go to the words they stand beside or above. */
export function mergeRows(parts: readonly Block[]): Block[] {
  const blocks: Block[] = []
  for (let start = 0; start < parts.length; ) {
    let end = start + 1
    while (end < parts.length && isSameRow(parts[start]!, parts[end]!)) end++
    blocks.push(...mergeRow(parts.slice(start, end)))
    start = end
  }
  return placeLabels(blocks)
}

function isSameRow(a: Block, b: Block): boolean {
  return a.cell !== null && b.cell !== null && a.cell.table === b.cell.table && a.cell.row === b.cell.row
}

const isAnswer = ({ text: { text }, label }: Block): boolean => label === null && (text === '' || isAnswerHead(text))
const isLabel = ({ text: { text }, label }: Block): boolean => label !== null && text === ''

function mergeRow(row: readonly Block[]): Block[] {
  const words = row.filter((block) => !isAnswer(block) && !isLabel(block))
  const first = words[0]
  if (!first) return row.every(isAnswer) ? [] : row.filter(isLabel)
  row.forEach((block, index) => {
    const next = isLabel(block) && row.slice(index + 1).find((other) => words.includes(other))
    if (!next || next.label) return
    next.label = block.label
    next.lines.unshift(...block.lines)
  })
  const answers = row.filter(isAnswer)
  const boxed = answers.some((block) => block.answers.boxes > 0 || block.fields.length > 0 || block.answers.line)
  for (const answer of boxed ? answers : []) {
    const owner = words.findLast((block) => row.indexOf(block) < row.indexOf(answer)) ?? first
    addAnswers(owner.answers, answer.answers)
    owner.fields.push(...answer.fields)
    owner.lines.push(...answer.lines)
  }
  const said = (word: RegExp): boolean =>
    boxed && answers.some(({ lines, text }) => lines.length > 0 && word.test(text.text))
  const asked = words.findLast((block) => row.indexOf(block) < row.indexOf(answers[0]!)) ?? first
  if (said(/\byes\b/i) && said(/\bno\b/i)) asked.answers.yesNo = true
  return words
}

/** A number in a paragraph of its own belongs to the next words. */
function placeLabels(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (!isLabel(block)) return block.text.text !== ''
    const next = blocks[index + 1]
    if (next && !next.label && next.text.text !== '' && next.heading === null) {
      next.label = block.label
      next.lines.unshift(...block.lines)
    }
    return false
  })
}
