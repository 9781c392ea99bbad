import type { Field, Line } from '../document/document.js'
import { takeAnswers } from './answers.js'
import { type Label, labelOf } from './labels.js'
import { leadOf } from './lead.js'
import type { LearnedScales } from './learned-scales.js'
import { MappedText } from './mapped-text.js'
import type { PrintedLine } from './printed-line.js'
import { answerWords, boxMarks, boxSigns } from './words.js'

/** What the whole document says of its lines. */
interface Known {
  isLabel: (label: Label, line: Line) => boolean
  scales: LearnedScales
}

/** Parts a printed line into its label, its words and what stands there for the answer. */
export function takeApart(line: Line, index: number, { isLabel, scales }: Known): PrintedLine {
  const whole = MappedText.ofLine(line.text, index)
  const [left, top, width, height] = line.box!
  const lead = leadOf(line.text)
  const found = labelOf(line.text.slice(lead.length))
  const label = found && isLabel(found, line) ? found : null
  const behind = lead.length + (label?.length ?? 0)
  const from = label ? behind : 0
  const scale = scales.behind(line.text.slice(from))
  const taken = takeAnswers(whole.slice(from, scale ? from + scale.start : undefined))
  if (scale) taken.answers.scale = scale.grades
  const { answers, options } = taken
  // The head of a rating table is kept: it says what the lines below it are.
  const isScale = taken.text.text === '' && answers.scale >= 3 && answers.boxes === 0 && !label
  const text = isScale ? whole.folded() : taken.text
  const mark = !label && text.text.length <= 2 && /^(?:[*†‡§]{1,2}|\d)$/.test(text.text) ? text.text : null
  const words = label ? (text.runs[0]?.offset ?? behind) : behind
  const boxed = lead.boxes > 0 || boxFirst.test(line.text.slice(behind))
  const ticks = (line.fields ?? []).filter(({ kind }) => kind === 'checkbox' || kind === 'radio')
  return {
    index,
    line,
    label,
    text,
    options,
    blanks: taken.blanks,
    answers: {
      ...answers,
      boxes: Math.max(answers.boxes + (label ? lead.boxes : 0), ticks.length),
      yesNo: answers.yesNo || (label !== null && lead.yesNo),
      notes: answers.notes + (label ? lead.notes : '')
    },
    textLeft: line.edges?.[Math.min(words, line.text.length - 1)] ?? left,
    left,
    right: left + width,
    top,
    bottom: top + height,
    ticked: (boxed || (ticks.length === 1 && isBefore(ticks[0]!, line))) && !answers.yesNo && !lead.yesNo,
    mark,
    grades: scales.grades(line),
    closed: answersLast.test(line.text),
    blank: answers.line || (line.fields ?? []).some(({ kind }) => kind === 'text')
  }
}

const boxFirst = new RegExp(`^\\s*[${boxSigns}]`)
const answersLast = new RegExp(`(?:${boxMarks}|_{2})\\s*(?:(?:${answerWords})\\W*)?$`, 'iu')

/** A box of its own right before the words, as before an option. */
function isBefore({ box }: Field, line: Line): boolean {
  if (!box) return false
  const behindLabel = line.box![0] + 45
  return box[0] + box[2] < behindLabel && box[0] > line.box![0] - 40
}
