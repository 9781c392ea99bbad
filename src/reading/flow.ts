import type { Span, TextPart } from '../contract/audit.js'
import type { Question } from '../questions/question.js'
import type { Says, Vocabulary } from '../rules/vocabulary.js'
import { cutWords, type Gap, gaps, type Word } from '../rules/words.js'

/** A word and the part of the question in which it stands. */
export interface FlowWord extends Word {
  in: TextPart
  index?: number
}

/** A concept of the vocabulary, found in words `[from, to)` of a flow. */
export interface Found {
  concept: string
  says: Says
  from: number
  to: number
}

/** Words that are read on from one another: stem and text; one definition; the follow-up; the section. */
export interface Flow {
  words: FlowWord[]
  found: Found[]
}

/** True when a concept begins at a word. The concepts found lie in the order of their first words. */
export function begins({ found }: Flow, concept: string, at: number): boolean {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (found[middle]!.from < at) low = middle + 1
    else high = middle
  }
  for (; found[low]?.from === at; low++) if (found[low]!.concept === concept) return true
  return false
}

/** True when a concept begins at one of the words `[from, to)`. */
export function stands(flow: Flow, concept: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (begins(flow, concept, at)) return true
  return false
}

/** An exception for people in a programme or in care; a note that only narrows what is asked is none. */
export const isHaven = ({ says }: Found): boolean => says.role === 'safe-haven' && says.value !== 'narrowed'

type Piece = { text: string; in: TextPart; index?: number }

/** "(b)", "12.", "Item 16:", "Q2. (a)" left on the text of an item. */
const printedLabel =
  /^(?:\s{0,20}(?:(?:item|question|q)\.?\s{0,3}\d{1,3}[a-z]?\s?[.:)]|\d{1,3}\s?\)\s?[a-z]?\.|\d{1,3}\([a-z]\)\.?|\(?(?:[a-z]|[ivx]{1,4}|\d{1,3}[a-z]?)\)|\d{1,3}(?:\.\d{1,2})?[.:])){1,2}\s{0,20}/i

/** The words of the pieces in one row, with the concepts found in them. */
export function makeFlow(pieces: Piece[], vocabulary: Vocabulary): Flow {
  const words: FlowWord[] = []
  let tail = ''
  for (const piece of pieces) {
    const label = piece.in === 'text' ? (printedLabel.exec(piece.text)?.[0].length ?? 0) : 0
    const list = isListStem(piece, pieces)
    let first = true
    for (const { word, start, end, gap, before } of cutWords(piece.text)) {
      if (start < label) continue
      // "any of the following? (check all that apply)" goes on with the item of its list.
      const within = list && gap === gaps.sentence ? gaps.clause : gap
      words.push({
        word: vocabulary.speller.spell(word),
        start,
        end,
        gap: first ? joint(tail, words.length === 0) : within,
        before,
        in: piece.in,
        index: piece.index
      })
      first = false
    }
    if (!first) tail = list ? '' : piece.text.trimEnd().slice(-1)
  }
  const found = vocabulary.matcher
    .find(words)
    .map(({ concept, from, to }) => ({ concept, says: vocabulary.says.get(concept)!, from, to }))
  return { words, found }
}

/** Headings and notes stand over many items; the flow of the last ones read is kept. */
const mostKept = 100
const kept = new WeakMap<Vocabulary, Map<string, Flow>>()

/** The flow of one piece that many items share. It is not changed by whoever reads it. */
export function sharedFlow(piece: Piece, vocabulary: Vocabulary): Flow {
  const flows = kept.get(vocabulary) ?? new Map<string, Flow>()
  kept.set(vocabulary, flows)
  const key = `${piece.in} ${piece.index ?? ''} ${piece.text}`
  const known = flows.get(key)
  if (known) return known
  const flow = makeFlow([piece], vocabulary)
  if (flows.size >= mostKept) flows.clear()
  flows.set(key, flow)
  return flow
}

/** "Have you had any of the following?" goes on with the item of its list. */
const isListStem = (piece: Piece, pieces: Piece[]): boolean =>
  piece.in === 'stem' && !(pieces.at(-1)?.text ?? '').includes('?')

/** A stem is completed by its item, unless it ends as a sentence. */
function joint(tail: string, first: boolean): Gap {
  if (first) return gaps.none
  return /[.?!]/.test(tail) ? gaps.sentence : gaps.none
}

/**
 * "Since your last renewal:" over "Do you currently have …": a whole question with its own time. The stem's window
 * goes with the other items.
 */
function asksOfNow(text: string, stem: string): boolean {
  const isWindow = /^\W*(since|within|in the|during|over the|for the|at any time)\b/i.test(stem)
  const isWhole = /^\W*(to your (actual )?knowledge, )?(are|do|is|does) (you|the applicant)\b/i.test(text)
  return isWindow && isWhole && /\b(currently|now|presently|at present)\b/i.test(text)
}

export const mainPieces = (question: Question): Piece[] => [
  ...(question.stem && !asksOfNow(question.text, question.stem) ? [{ text: question.stem, in: 'stem' as const }] : []),
  { text: question.text, in: 'text' }
]

/** Words `[from, to)` as spans, one for each part they touch. */
export function spansOf(flow: Flow, from: number, to: number): Span[] {
  const spans: Span[] = []
  let at = from
  while (at < to) {
    const first = flow.words[at]!
    let end = at
    while (end + 1 < to && flow.words[end + 1]!.in === first.in && flow.words[end + 1]!.index === first.index) end++
    const last = flow.words[end]!
    if (first.in === 'text') spans.push([first.start, last.end])
    else if (first.index === undefined) spans.push({ in: first.in, start: first.start, end: last.end })
    else spans.push({ in: first.in, index: first.index, start: first.start, end: last.end })
    at = end + 1
  }
  return spans
}
