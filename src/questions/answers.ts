import { eachToken, hasPair, isWord, type Token } from './answer-tokens.js'
import type { MappedText } from './mapped-text.js'
import { answerWords, boxMarks, placeholders, ratingWords } from './words.js'

/** What stood beside an item for its answer. */
export interface Answers {
  /** A "Yes" and a "No" to choose from. */
  yesNo: boolean
  /** How many boxes to tick. */
  boxes: number
  /** A line or dots to write on. */
  line: boolean
  /** How many grades of a scale: "Excellent Good Fair Poor", "1 2 3 4 5". */
  scale: number
  /** The marks of footnotes behind the answers: "Yes ☐*". */
  notes: string
}

/** Nothing to answer with. */
export const noAnswers = (): Answers => ({ yesNo: false, boxes: 0, line: false, scale: 0, notes: '' })

/** A text and what was taken off it. */
interface Taken {
  text: MappedText
  answers: Answers
  options: MappedText[]
  /** The words before each place to write, where a line is nothing but such: "Father ____ Mother ____". */
  blanks: MappedText[]
}

/**
 * Takes the answer boxes, lines, scales and "Yes No" off a text: runs at both ends, marks and ticked pairs inside.
 * Boxes with words of their own behind a colon or question mark are options: "Check one: ☐ … ☐ …".
 */
export function takeAnswers(mapped: MappedText): Taken {
  if (!mayHold(mapped.text)) return { text: mapped.folded(), answers: noAnswers(), options: [], blanks: [] }
  const tokens = [...eachToken(mapped.text)]
  const options = optionsOf(mapped, tokens)
  if (options.length > 0) {
    const { text, answers } = takeAnswers(mapped.slice(0, options[0]!.start))
    const taken = options.map(({ start, end }) => takeAnswers(mapped.slice(start, end)).text)
    const named = taken.filter((option) => option.text !== '')
    // Boxes with nothing but answers behind them, "☐ True ☐ False", are how to answer, no options.
    const first = named[0]
    if (first && text.text === '')
      return { text: first, answers: { ...answers, boxes: 1 }, options: named.slice(1), blanks: [] }
    if (first) return { text, answers, options: named, blanks: [] }
  }
  const head = headOf(tokens)
  const tail = tailOf(tokens, head)
  const taken = tokens.filter((_, index) => index < head || index >= tail || isInside(tokens, index))
  const scale = scaleOf(taken)
  const answers: Answers = {
    yesNo: hasPair(taken),
    boxes: tokens.filter(({ kind }) => kind === 'box').length,
    line: tokens.some(({ kind }) => kind === 'rule'),
    scale: scale >= 3 ? scale : 0,
    notes: taken.flatMap(({ kind, text }) => (kind === 'note' ? [text] : [])).join('')
  }
  return { text: mapped.without(taken).folded(), answers, options: [], blanks: blanksOf(mapped, tokens) }
}

function blanksOf(mapped: MappedText, tokens: readonly Token[]): MappedText[] {
  const rules = tokens.filter(({ kind }) => kind === 'rule')
  if (rules.length < 2 || tokens.at(-1)!.kind !== 'rule') return []
  const words = rules.map(({ start }, at) => mapped.slice(rules[at - 1]?.end ?? 0, start).folded())
  return words.every(({ text }) => /^[A-Za-z][^?]*$/.test(text) && text.split(' ').length <= 4) ? words : []
}

const marks = new RegExp(`${boxMarks}|${placeholders}|_{2}|\\.{4}|…{2}|(?:\\. ){3}|‗|-{5}`, 'iu')
const atEnd = new RegExp(
  `(?:\\b(?:${answerWords}|${ratingWords}|\\d{1,2})|\\b(?:skip|go|proceed|continue|complete)\\b[^()]{0,120})[\\W_]*$`,
  'iu'
)
const atStart = new RegExp(`^\\W*(?:${answerWords})\\b`, 'iu')

/** A quick look that spares most lines of prose the parting into tokens. */
function mayHold(text: string): boolean {
  return marks.test(text) || atEnd.test(text.slice(-160)) || atStart.test(text.slice(0, 40))
}

/** Two or more boxes, each before words, behind words that ask. */
function optionsOf(mapped: MappedText, tokens: readonly Token[]): { start: number; end: number }[] {
  const boxes = tokens.flatMap(({ kind }, index) => (kind === 'box' ? [index] : []))
  const from = boxes.find((at) => at === 0 || /[:?)]["”]?\s*$/.test(mapped.text.slice(0, tokens[at]!.start)))
  if (from === undefined) return []
  const own = boxes.filter((at) => at >= from)
  const named = (at: number): boolean => {
    const next = tokens[at + 1]
    return next?.kind === 'word' || (next?.kind === 'answer' && !/^(?:y|n|yes|no|n\/a)\b/i.test(next.text))
  }
  if (own.length < 2 || !own.every(named)) return []
  return own.map((at, index) => ({
    start: tokens[at]!.start,
    end: tokens[own[index + 1] ?? tokens.length]?.start ?? mapped.text.length
  }))
}

const scaleOf = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind === 'scale').length

/** How many tokens at the start are there for the answer. */
function headOf(tokens: readonly Token[]): number {
  let end = 0
  while (end < tokens.length && !isWord(tokens[end]!) && tokens[end]!.text !== '(') end++
  const run = tokens.slice(0, end)
  if (hasPair(run) && scaleOf(run) === 0) return end
  const words = run.findIndex(({ kind }) => kind !== 'box' && kind !== 'rule')
  return words < 0 ? end : words
}

/** Where the tokens begin that stand at the end for the answer. */
function tailOf(tokens: readonly Token[], head: number): number {
  let start = tokens.length
  while (start > head && !isWord(tokens[start - 1]!)) start--
  if (scaleOf(tokens.slice(start)) < 3) {
    // Fewer than three grades are words of the text, but for the mark of a footnote behind the answers.
    while (start < tokens.length && ['scale', 'mark'].includes(tokens[start]!.kind) && scaleOf(tokens.slice(start)) > 0)
      start++
  }
  // A bracket that closes words of the text, or a comma of it, stays.
  while (start < tokens.length && tokens[start]!.kind === 'mark' && !/[([|/]/.test(tokens[start]!.text)) start++
  const run = tokens.slice(start)
  const asked = tokens[start - 1]?.text.endsWith('?') && run.some(({ kind }) => kind === 'answer')
  const counts = run.some(({ kind }) => kind === 'box' || kind === 'rule') || hasPair(run) || scaleOf(run) >= 3 || asked
  return counts || (start === head && run.some(({ kind }) => kind === 'answer')) ? start : tokens.length
}

/** Inside a text a box and a writing line always go, "Yes" and "No" only where a box is theirs. */
function isInside(tokens: readonly Token[], index: number): boolean {
  const { kind, text } = tokens[index]!
  if (kind === 'box' || kind === 'rule' || kind === 'note') return true
  if (kind !== 'answer' || !/^(?:yes|no|n\/a)\b/i.test(text)) return false
  const pair = tokens.slice(Math.max(0, index - 3), index + 4)
  const beside = [tokens[index - 1]?.kind, tokens[index + 1]?.kind]
  return hasPair(pair) && (beside.includes('box') || beside.includes('rule'))
}

/** Whether a text is nothing but answers: "Yes No", "YES", "N/A", "Y N", "1 2 3 4 5". */
export function isAnswerHead(text: string): boolean {
  const tokens: Token[] = []
  for (const token of eachToken(text)) {
    // Most lines of a form begin with a word of their own.
    if (isWord(token)) return false
    tokens.push(token)
  }
  return tokens.some(({ kind }) => kind === 'answer') || scaleOf(tokens) >= 3
}

/** Adds what stands on another line of the same item. */
export function addAnswers(to: Answers, from: Answers): void {
  to.yesNo ||= from.yesNo
  to.boxes += from.boxes
  to.line ||= from.line
  to.scale = Math.max(to.scale, from.scale)
  to.notes += from.notes
}
