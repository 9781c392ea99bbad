import type { Document, Line } from '../document/document.js'
import { isAnswerHead, takeAnswers } from './answers.js'
import { type Block, isEnded } from './block.js'
import { labelOf, printedLabel } from './labels.js'
import { leadOf } from './lead.js'
import { LearnedScales } from './learned-scales.js'
import { joinLines, MappedText } from './mapped-text.js'
import { mergeRows } from './merge-rows.js'
import { TableHeads } from './table-heads.js'
import { boxSigns } from './words.js'

const boxFirst = new RegExp(`^\\s*[${boxSigns}]`)

/** Blocks of a document whose lines are whole paragraphs. A line break inside a paragraph may begin a new block. */
export function paragraphBlocks(document: Document): Block[] {
  const scales = new LearnedScales(document.lines)
  const parts = document.lines.flatMap((line, index) => (line.running ? [] : partsOf(line, index, scales)))
  const blocks = joinWrapped(mergeRows(parts))
  new TableHeads(document.lines).apply(blocks)
  return blocks
}

function partsOf(line: Line, index: number, scales: LearnedScales): Block[] {
  const whole = MappedText.ofLine(line.text, index)
  return splitAtBreaks(whole).map((part, order) => blockOf(part, line, index, { first: order === 0, scales }))
}

/** A break before a new sentence or label parts; a break inside a sentence is only typography. */
function splitAtBreaks(whole: MappedText): MappedText[] {
  const parts: MappedText[] = []
  let start = 0
  for (const { index } of whole.text.matchAll(/\n|\v/g)) {
    const next = whole.text.slice(index + 1, index + 80).trimStart()
    const before = whole.text.slice(Math.max(start, index - 80), index).trimEnd()
    if (before === '' || next === '') continue
    const begins = labelOf(next) !== null || /^(?:If |Note|Please |\*)/.test(next)
    const ended = /[.?!:]["”’')]*$|[☐☑☒_]\s*(?:No|N\/A)?$/i.test(before) && /^[A-Z“"(*☐]/.test(next)
    if (!begins && !ended) continue
    parts.push(whole.slice(start, index))
    start = index + 1
  }
  return [...parts, whole.slice(start)]
}

function blockOf(
  part: MappedText,
  line: Line,
  index: number,
  { first, scales }: { first: boolean; scales: LearnedScales }
): Block {
  let body = part.folded()
  const lead = leadOf(body.text)
  let label = first && line.label ? printedLabel(line.label) : null
  const printed = label ? null : labelOf(body.text.slice(lead.length))
  if (printed && (printed.length < body.text.length - lead.length || line.cell || /\D/.test(printed.printed))) {
    label = printed
    body = body.slice(lead.length + printed.length)
  }
  const scale = scales.behind(body.text)
  const { text, answers, options, blanks } = takeAnswers(scale ? body.slice(0, scale.start) : body)
  if (scale) answers.scale = scale.grades
  const level = line.level ?? 0
  if (printed && label === printed) {
    answers.boxes += lead.boxes
    answers.yesNo ||= lead.yesNo
    answers.notes += lead.notes
  }
  return {
    text,
    label,
    answers,
    lines: [index],
    page: line.page,
    left: level,
    textLeft: level,
    right: 0,
    top: index,
    bottom: index,
    lastLeft: level,
    lastTop: index,
    widest: 0,
    lastBold: line.bold ?? false,
    closed: false,
    parted: 0,
    size: line.fontSize ?? 0,
    bold: line.bold ?? false,
    italic: line.italic ?? false,
    heading: first ? (line.heading ?? null) : null,
    cell: line.cell ?? null,
    footnote: line.footnote ?? null,
    fields: line.fields ?? [],
    ticked: (lead.boxes > 0 || boxFirst.test(body.text)) && !isAnswerHead(body.text) && !answers.yesNo && !lead.yesNo,
    blank: answers.line || (line.fields ?? []).some(({ kind }) => kind === 'text'),
    options,
    blanks,
    inline: false,
    alone: true,
    spanned: false,
    columnHead: false
  }
}

/** Paragraphs that are printed lines of one sentence: each but the last is long and open at its end. */
function joinWrapped(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const goesOn = last && /^[a-z(]/.test(block.text.text) && !block.label && !block.ticked && !block.cell && !last.cell
    if (goesOn && last.text.text.length >= 45 && !isEnded(last.text.text) && last.heading === null && !last.footnote) {
      last.text = joinLines(last.text, block.text)
      last.lines.push(...block.lines)
      last.answers.yesNo ||= block.answers.yesNo
      last.answers.boxes += block.answers.boxes
    } else joined.push(block)
  }
  return joined
}
