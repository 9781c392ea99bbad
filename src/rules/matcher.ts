import type { Phrase } from './phrase.js'
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
    const { concepts, count, classes } = this.#index
    const row = words.map(({ word }) => classes.of(word))
    const begin = words.map(({ gap }) => gap === gaps.sentence)
    const search = new Search(row, begin, count)
    for (let at = 0; at < row.length; at++) {
      for (const concept of concepts.with(row[at]!)) {
        const to = search.ends(concept, at).at(-1)
        if (to !== undefined && to > at) matches.push({ concept: concept.id, from: at, to })
      }
    }
    return matches
  }
}

const nothing: readonly number[] = []
const noWord = -1

/** One search through one list of words. Ends of phrases are positions behind their last word. */
class Search {
  /** The classes of the words. */
  readonly #words: readonly number[]
  /** Whether a sentence begins with the word. */
  readonly #begin: readonly boolean[]
  readonly #concepts: number
  /** The ends of a shared concept by place and concept. */
  readonly #known = new Map<number, readonly number[]>()

  constructor(words: readonly number[], begin: readonly boolean[], concepts: number) {
    this.#words = words
    this.#begin = begin
    this.#concepts = concepts
  }

  /** Where the concept can end that begins at a word, nearest first. */
  ends(concept: Concept, at: number): readonly number[] {
    const openings = concept.openings.with(this.#words[at]!)
    if (openings.length === 0) return nothing
    if (!concept.shared) return this.#endsOf(openings, at)
    const place = at * this.#concepts + concept.index
    const before = this.#known.get(place)
    if (before) return before
    const found = this.#endsOf(openings, at)
    this.#known.set(place, found)
    return found
  }

  #endsOf(openings: readonly Opening[], at: number): readonly number[] {
    const found: number[] = []
    const next = this.#next(at, at)
    for (const opening of openings) this.#open(opening, at, next, at, found)
    if (found.length === 0) return nothing
    return found.length === 1 ? found : found.sort((a, b) => a - b)
  }

  /** Adds the ends of a phrase whose first word is known to fit where it is `sure`. */
  #open({ steps, sure, second }: Opening, at: number, next: number, start: number, found: number[]): void {
    if (!sure) this.#run(steps, 0, at, start, found)
    else if ((second === null || second.has(next)) && this.#isOpen(at, start)) this.#run(steps, 1, at + 1, start, found)
  }

  /** The class of the word behind the one at a place, when a phrase can go on there. */
  #next(at: number, start: number): number {
    return this.#isOpen(at + 1, start) ? this.#words[at + 1]! : noWord
  }

  /** Most phrases end at their second word: single words are passed without a list of places. */
  #run(steps: readonly Step[], first: number, from: number, start: number, found: number[]): void {
    let at = from
    for (let next = first; next < steps.length; next++) {
      const step = steps[next]!
      if (step.kind !== 'word') {
        this.#spread(steps, next, at, start, found)
        return
      }
      if (!this.#isOpen(at, start) || !step.classes.has(this.#words[at]!)) return
      at++
    }
    addOnce(found, at)
  }

  #spread(steps: readonly Step[], first: number, from: number, start: number, found: number[]): void {
    let places: readonly number[] = [from]
    for (let next = first; next < steps.length && places.length > 0; next++)
      places = this.#pass(steps[next]!, places, start)
    for (const place of places) addOnce(found, place)
  }

  #pass(step: Step, from: readonly number[], start: number): readonly number[] {
    const next: number[] = []
    for (const at of from) {
      if (step.kind === 'either') {
        const options = step.openings.with(this.#words[at] ?? noWord)
        const behind = options.length > 0 ? this.#next(at, start) : noWord
        for (const option of options) this.#open(option, at, behind, start, next)
      } else if (step.kind === 'gap') {
        addOnce(next, at)
        for (let taken = 1; taken <= step.most && this.#isOpen(at + taken - 1, start); taken++)
          addOnce(next, at + taken)
      } else if (!this.#isOpen(at, start)) continue
      else if (step.kind === 'concept') {
        for (const end of this.ends(step.concept, at)) if (end > at) addOnce(next, end)
      } else if (step.classes.has(this.#words[at]!)) addOnce(next, at + 1)
    }
    return next
  }

  /** A phrase that began at `start` does not go on into the next sentence. */
  #isOpen(at: number, start: number): boolean {
    return at < this.#words.length && (at === start || !this.#begin[at])
  }
}

function addOnce(list: number[], end: number): void {
  if (!list.includes(end)) list.push(end)
}
