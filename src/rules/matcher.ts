import { isNumber, type Phrase } from './phrase.js'
import { type Concept, indexPhrases, type Opening, type PhraseIndex, type Step } from './phrase-index.js'
import { gaps, type Word } from './words.js'

/** A concept found: words `[from, to)`. */
export interface Match {
  concept: string
  from: number
  to: number
}

/**
 * Finds every concept of a vocabulary in a list of words.
 * Each start is tried only for phrases that can begin with that word; phrases have bounded length, so the work is
 * linear in the number of words.
 */
export class Matcher {
  readonly #index: PhraseIndex

  constructor(phrases: Map<string, Phrase[]>) {
    this.#index = indexPhrases(phrases)
  }

  /** The longest match of each concept at each start. */
  find(words: readonly Word[]): Match[] {
    const matches: Match[] = []
    const search = new Search(words, this.#index.count)
    for (let at = 0; at < words.length; at++) {
      for (const concept of this.#index.concepts.with(words[at]!.word)) {
        const to = search.ends(concept, at).at(-1)
        if (to !== undefined && to > at) matches.push({ concept: concept.id, from: at, to })
      }
    }
    return matches
  }
}

const nothing: readonly number[] = []

/** One search through one list of words. Ends of phrases are positions behind their last word. */
class Search {
  readonly #words: readonly Word[]
  readonly #concepts: number
  /** The ends of a concept by place and concept. */
  readonly #known = new Map<number, readonly number[]>()

  constructor(words: readonly Word[], concepts: number) {
    this.#words = words
    this.#concepts = concepts
  }

  /** Where the concept can end that begins at a word, nearest first. */
  ends(concept: Concept, at: number): readonly number[] {
    const openings = concept.openings.with(this.#words[at]!.word)
    if (openings.length === 0) return nothing
    const place = at * this.#concepts + concept.index
    const before = this.#known.get(place)
    if (before) return before
    const found: number[] = []
    for (const opening of openings) this.#open(opening, at, at, found)
    const sorted = found.length === 0 ? nothing : found.sort((a, b) => a - b)
    this.#known.set(place, sorted)
    return sorted
  }

  /** Adds the ends of a phrase whose first word is known to fit where it is `sure`. */
  #open({ steps, sure }: Opening, at: number, start: number, found: number[]): void {
    if (!sure) this.#run(steps, 0, at, start, found)
    else if (this.#isOpen(at, start)) this.#run(steps, 1, at + 1, start, found)
  }

  /** Most phrases end at their second word: single words are passed without a list of places. */
  #run(steps: readonly Step[], first: number, from: number, start: number, found: number[]): void {
    let at = from
    let next = first
    for (; next < steps.length; next++) {
      const step = steps[next]!
      if (step.kind === 'gap' || step.kind === 'either' || step.kind === 'concept') break
      if (!this.#isOpen(at, start) || !fits(step, this.#words[at]!.word)) return
      at++
    }
    let places: readonly number[] = [at]
    for (; next < steps.length && places.length > 0; next++) places = this.#pass(steps[next]!, places, start)
    for (const place of places) addOnce(found, place)
  }

  #pass(step: Step, from: readonly number[], start: number): readonly number[] {
    const next: number[] = []
    for (const at of from) {
      if (step.kind === 'either') {
        const word = at < this.#words.length ? this.#words[at]!.word : ''
        for (const option of step.openings.with(word)) this.#open(option, at, start, next)
      } else if (step.kind === 'gap') {
        addOnce(next, at)
        for (let taken = 1; taken <= step.most && this.#isOpen(at + taken - 1, start); taken++)
          addOnce(next, at + taken)
      } else if (!this.#isOpen(at, start)) continue
      else if (step.kind === 'concept') {
        for (const end of this.ends(step.concept, at)) if (end > at) addOnce(next, end)
      } else if (fits(step, this.#words[at]!.word)) addOnce(next, at + 1)
    }
    return next
  }

  /** A phrase that began at `start` does not go on into the next sentence. */
  #isOpen(at: number, start: number): boolean {
    return at < this.#words.length && (at === start || this.#words[at]!.gap !== gaps.sentence)
  }
}

function fits(step: Extract<Step, { kind: 'word' | 'prefix' | 'number' }>, word: string): boolean {
  if (step.kind === 'word') return step.words.has(word)
  return step.kind === 'prefix' ? word.startsWith(step.prefix) : isNumber(word)
}

function addOnce(list: number[], end: number): void {
  if (!list.includes(end)) list.push(end)
}
