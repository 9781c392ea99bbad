import { isNumber, type Node, type Phrase } from './phrase.js'
import { gaps, type Word } from './words.js'

/** A concept found: words `[from, to)`. */
export interface Match {
  concept: string
  from: number
  to: number
}

type Starts = { words: Set<string>; prefixes: Set<string>; number: boolean }

/** The phrases of one concept by the words with which they can begin. */
interface Openings {
  byWord: Map<string, Phrase[]>
  byPrefix: { prefix: string; phrase: Phrase }[]
  byNumber: Phrase[]
  always: Phrase[]
  /** What was asked for before, where an answer has to be put together. */
  known: Map<string, Phrase[]>
}

/** Words kept in `known`; the words of a hostile text would fill the memory. */
const mostKnown = 500

const nothing: readonly number[] = []

/**
 * Finds every concept of a vocabulary in a list of words.
 * Each start is tried only for phrases that can begin with that word; phrases have bounded length, so the work is
 * linear in the number of words.
 */
export class Matcher {
  readonly #phrases: Map<string, Phrase[]>
  readonly #byWord = new Map<string, string[]>()
  readonly #byPrefix = new Map<string, { prefix: string; concept: string }[]>()
  readonly #byNumber: string[] = []
  readonly #starts = new Map<string, Starts>()
  readonly #openings = new Map<string, Openings>()
  readonly #options = new Map<Node, Openings>()

  constructor(phrases: Map<string, Phrase[]>) {
    this.#phrases = phrases
    for (const concept of phrases.keys()) {
      const starts = this.#startsOf(concept, [])
      for (const word of starts.words) push(this.#byWord, word, concept)
      for (const prefix of starts.prefixes) push(this.#byPrefix, prefix.slice(0, 3), { prefix, concept })
      if (starts.number) this.#byNumber.push(concept)
    }
    for (const [concept, list] of phrases) this.#openings.set(concept, this.#openingsOf(list))
  }

  /** The longest match of each concept at each start. */
  find(words: readonly Word[]): Match[] {
    const matches: Match[] = []
    const known = new Map<string, Map<number, readonly number[]>>()
    const ends = (concept: string, at: number): readonly number[] => {
      const places = known.get(concept) ?? new Map<number, readonly number[]>()
      known.set(concept, places)
      const before = places.get(at)
      if (before) return before
      let found: number[] | undefined
      for (const phrase of openingWith(this.#openings.get(concept)!, words[at]!.word))
        for (const end of run(phrase, [at], at)) {
          found ??= []
          if (!found.includes(end)) found.push(end)
        }
      const sorted = found ? found.sort((a, b) => a - b) : nothing
      places.set(at, sorted)
      return sorted
    }
    const run = (phrase: Phrase, from: readonly number[], start: number): readonly number[] => {
      let at = from
      for (const node of phrase) {
        if (at.length === 0) return at
        at = step(node, at, start)
      }
      return at
    }
    const step = (node: Node, from: readonly number[], start: number): readonly number[] => {
      const next: number[] = []
      for (const at of from) {
        if (node.kind === 'either') {
          const here = [at]
          for (const option of openingWith(this.#options.get(node)!, words[at]?.word ?? ''))
            for (const end of run(option, here, start)) addOnce(next, end)
          continue
        }
        if (node.kind === 'gap') {
          addOnce(next, at)
          for (let taken = 1; taken <= node.most && open(at + taken - 1, start); taken++) addOnce(next, at + taken)
          continue
        }
        if (!open(at, start)) continue
        const word = words[at]!.word
        if (node.kind === 'word') {
          if (node.words.has(word)) addOnce(next, at + 1)
        } else if (node.kind === 'prefix') {
          if (word.startsWith(node.prefix)) addOnce(next, at + 1)
        } else if (node.kind === 'number') {
          if (isNumber(word)) addOnce(next, at + 1)
        } else for (const end of ends(node.id, at)) if (end > at) addOnce(next, end)
      }
      return next
    }
    const open = (at: number, start: number): boolean =>
      at < words.length && (at === start || words[at]!.gap !== gaps.sentence)

    for (let at = 0; at < words.length; at++) {
      for (const concept of this.#beginningWith(words[at]!.word)) {
        const to = ends(concept, at).at(-1)
        if (to !== undefined && to > at) matches.push({ concept, from: at, to })
      }
    }
    return matches
  }

  #beginningWith(word: string): Iterable<string> {
    const concepts = new Set(this.#byWord.get(word))
    for (const { prefix, concept } of this.#byPrefix.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(prefix)) concepts.add(concept)
    if (isNumber(word)) for (const concept of this.#byNumber) concepts.add(concept)
    return concepts
  }

  #openingsOf(phrases: Phrase[]): Openings {
    const openings: Openings = { byWord: new Map(), byPrefix: [], byNumber: [], always: [], known: new Map() }
    for (const phrase of phrases) {
      for (const node of phrase)
        if (node.kind === 'either' && !this.#options.has(node)) this.#options.set(node, this.#openingsOf(node.options))
      const starts = noStarts()
      if (beginsWithGap(phrase) || this.#addStarts(phrase, starts, [])) {
        openings.always.push(phrase)
        continue
      }
      for (const word of starts.words) push(openings.byWord, word, phrase)
      for (const prefix of starts.prefixes) openings.byPrefix.push({ prefix, phrase })
      if (starts.number) openings.byNumber.push(phrase)
    }
    return openings
  }

  #startsOf(concept: string, path: string[]): Starts {
    const known = this.#starts.get(concept)
    if (known) return known
    const starts = noStarts()
    if (path.includes(concept)) throw new Error(`<${concept}> is made of itself: ${[...path, concept].join(' → ')}`)
    for (const phrase of this.#phrases.get(concept)!) this.#addStarts(phrase, starts, [...path, concept])
    this.#starts.set(concept, starts)
    return starts
  }

  /** True when the phrase can be passed without a word. */
  #addStarts(phrase: Phrase, starts: Starts, path: string[]): boolean {
    for (const node of phrase) {
      if (node.kind === 'word') for (const word of node.words) starts.words.add(word)
      else if (node.kind === 'prefix') starts.prefixes.add(node.prefix)
      else if (node.kind === 'number') starts.number = true
      else if (node.kind === 'gap') throw new Error('a phrase cannot begin with a gap')
      else if (node.kind === 'concept') {
        const inner = this.#startsOf(node.id, path)
        for (const word of inner.words) starts.words.add(word)
        for (const prefix of inner.prefixes) starts.prefixes.add(prefix)
        starts.number ||= inner.number
      } else {
        let passable = false
        for (const option of node.options) if (this.#addStarts(option, starts, path)) passable = true
        if (passable) continue
      }
      return false
    }
    return true
  }
}

/** True when a gap can be the first thing passed: then any word may begin it. */
function beginsWithGap(phrase: Phrase): boolean {
  for (const node of phrase) {
    if (node.kind === 'gap') return true
    if (node.kind !== 'either') return false
    if (node.options.some(beginsWithGap)) return true
    if (!node.options.some((option) => option.length === 0)) return false
  }
  return false
}

const noStarts = (): Starts => ({ words: new Set(), prefixes: new Set(), number: false })

/** Outside `find`, where it would be made anew for every word. */
function addOnce(list: number[], end: number): void {
  if (!list.includes(end)) list.push(end)
}

const noPhrases: Phrase[] = []

/** The phrases that this word can begin; a new list only when several kinds come together. */
function openingWith({ byWord, byPrefix, byNumber, always, known }: Openings, word: string): Phrase[] {
  const listed = byWord.get(word) ?? noPhrases
  if (byPrefix.length === 0 && byNumber.length === 0) {
    if (always.length === 0) return listed
    return listed.length === 0 ? always : [...listed, ...always]
  }
  const before = known.get(word)
  if (before) return before
  const begun = byPrefix.filter(({ prefix }) => word.startsWith(prefix)).map(({ phrase }) => phrase)
  const all = [...listed, ...begun, ...(isNumber(word) ? byNumber : noPhrases), ...always]
  if (known.size < mostKnown) known.set(word, all)
  return all
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
