import { noAnswers } from './answers.js'
import type { Block } from './block.js'
import { type Label, labelOf } from './labels.js'
import { part } from './split.js'

interface Mark {
  label: Label
  start: number
  end: number
}

/** Behind so many units nobody looks for items. */
const longest = 4000
const marks = /(?<![\w(])\(?(?:[a-z]|[ivx]{2,4}|\d{1,2})[.)](?=\s+[A-Za-z“"])/g

/**
 * Parts a paragraph that runs through its items, "Have you ever: a) been …? Yes No b) been …? Yes No". Items that share one
 * answer are one question: "Have you been (a) denied, (b) suspended or (c) revoked?"
 */
export function splitInline(block: Block): Block[] {
  const { text } = block.text
  if (text.length > longest) return [block]
  const found = sequence(text, block.label)
  const starts = found.map(({ end }) => end)
  const ends = [...found.slice(1).map(({ start }) => start), text.length]
  const parts = starts.map((start, index) => text.slice(start, ends[index]).trim())
  const own = parts.every((words) => /\?\W*(?:or|and)?$/.test(words)) || block.answers.boxes >= 2 * parts.length
  if (found.length < 2 || !own || parts.some((words) => words.split(' ').length < 2)) return [block]
  const answers = { ...block.answers, yesNo: block.answers.yesNo || block.answers.boxes >= 2, boxes: 2 }
  const items = found.map(({ label, end }, index) => ({
    ...part(block, block.text.slice(end, ends[index]).folded()),
    label,
    left: block.left + indent,
    answers
  }))
  const stem = block.text.slice(0, found[0]!.start).folded()
  if (stem.text === '') return items
  return [{ ...part(block, stem), answers: noAnswers(), fields: [], options: [] }, ...items]
}

/** Items stand deeper than the paragraph they are part of. */
const indent = 12

/** Labels of one kind that count up from the first. */
function sequence(text: string, own: Label | null): Mark[] {
  const found: Mark[] = own?.value === 1 ? [{ label: own, start: 0, end: 0 }] : []
  for (const match of text.matchAll(marks)) {
    const label = labelOf(`${match[0]} `)
    const last = found.at(-1)
    const fits =
      label && (last ? label.style === last.label.style && label.value === last.label.value + 1 : label.value === 1)
    if (fits) found.push({ label, start: match.index, end: match.index + match[0].length })
    else if (label?.value === 1 && found.length === 1) {
      found[0] = { label, start: match.index, end: match.index + match[0].length }
    }
  }
  return found
}
