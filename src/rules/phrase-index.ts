import { isNumber, type Node, type Phrase, shortestPrefix } from './phrase.js'

/** A part of a phrase, tied to what it names. */
export type Step =
  | Extract<Node, { kind: 'word' | 'prefix' | 'number' | 'gap' }>
  | { kind: 'concept'; concept: Concept }
  | { kind: 'either'; openings: Openings }

/** A phrase, and whether a word that can begin it is sure to be its first step. */
export interface Opening {
  steps: readonly Step[]
  sure: boolean
}

export interface Concept {
  id: string
  /** Its place among the concepts. */
  index: number
  openings: Openings
}

/** The words with which a phrase can begin. */
interface Starts {
  words: Set<string>
  prefixes: Set<string>
  number: boolean
}

/** Words kept in `known`; the words of a hostile text would fill the memory. */
const mostKnown = 500

const none: readonly Opening[] = []

/** Phrases by the words with which they can begin. */
export class Openings {
  readonly #byWord = new Map<string, Opening[]>()
  /** By their first letters. */
  readonly #byPrefix = new Map<string, { prefix: string; opening: Opening }[]>()
  readonly #byNumber: Opening[] = []
  /** Those that may begin with any word, or with none. */
  readonly #always: Opening[] = []
  /** What was asked for before, where an answer has to be put together. */
  readonly #known = new Map<string, readonly Opening[]>()

  add(opening: Opening, starts: Starts | 'any'): void {
    if (starts === 'any') {
      this.#always.push(opening)
      return
    }
    for (const word of starts.words) push(this.#byWord, word, opening)
    for (const prefix of starts.prefixes) push(this.#byPrefix, prefix.slice(0, shortestPrefix), { prefix, opening })
    if (starts.number) this.#byNumber.push(opening)
  }

  /** The phrases that this word can begin. */
  with(word: string): readonly Opening[] {
    const listed = this.#byWord.get(word) ?? none
    const near = this.#byPrefix.size > 0 ? this.#byPrefix.get(word.slice(0, shortestPrefix)) : undefined
    const numbers = this.#byNumber.length > 0 && isNumber(word) ? this.#byNumber : none
    if (!near && numbers.length === 0) {
      if (this.#always.length === 0) return listed
      if (listed.length === 0) return this.#always
    }
    const before = this.#known.get(word)
    if (before) return before
    const begun = (near ?? []).filter(({ prefix }) => word.startsWith(prefix)).map(({ opening }) => opening)
    const all = [...listed, ...begun, ...numbers, ...this.#always]
    if (this.#known.size < mostKnown) this.#known.set(word, all)
    return all
  }
}

/** Ties the phrases of all concepts together. @throws Error when a concept is made of itself */
export function indexPhrases(phrases: Map<string, Phrase[]>): Concept[] {
  const concepts = new Map<string, Concept>()
  for (const id of phrases.keys()) concepts.set(id, { id, index: concepts.size, openings: new Openings() })
  const startsOf = conceptStarts(phrases)
  const tie = (phrase: Phrase): Step[] =>
    phrase.map((node): Step => {
      if (node.kind === 'concept') return { kind: 'concept', concept: concepts.get(node.id)! }
      if (node.kind !== 'either') return node
      const openings = new Openings()
      fill(openings, node.options)
      return { kind: 'either', openings }
    })
  const fill = (openings: Openings, list: Phrase[]) => {
    for (const phrase of list) {
      const starts = noStarts()
      const passable = beginsWithGap(phrase) || addStarts(phrase, starts, startsOf)
      const first = phrase[0]?.kind
      const sure = !passable && (first === 'word' || first === 'prefix' || first === 'number')
      openings.add({ steps: tie(phrase), sure }, passable ? 'any' : starts)
    }
  }
  for (const [id, list] of phrases) fill(concepts.get(id)!.openings, list)
  return [...concepts.values()]
}

function conceptStarts(phrases: Map<string, Phrase[]>): (concept: string) => Starts {
  const known = new Map<string, Starts>()
  const path: string[] = []
  const startsOf = (concept: string): Starts => {
    const before = known.get(concept)
    if (before) return before
    if (path.includes(concept)) throw new Error(`<${concept}> is made of itself: ${[...path, concept].join(' → ')}`)
    path.push(concept)
    const starts = noStarts()
    for (const phrase of phrases.get(concept)!) addStarts(phrase, starts, startsOf)
    path.pop()
    known.set(concept, starts)
    return starts
  }
  for (const concept of phrases.keys()) startsOf(concept)
  return startsOf
}

/** @returns true when the phrase can be passed without a word */
function addStarts(phrase: Phrase, starts: Starts, startsOf: (concept: string) => Starts): boolean {
  for (const node of phrase) {
    if (node.kind === 'word') for (const word of node.words) starts.words.add(word)
    else if (node.kind === 'prefix') starts.prefixes.add(node.prefix)
    else if (node.kind === 'number') starts.number = true
    else if (node.kind === 'gap') throw new Error('a phrase cannot begin with a gap')
    else if (node.kind === 'concept') addAll(starts, startsOf(node.id))
    else {
      // Every option is asked: each has its own beginnings.
      const passable = node.options.map((option) => addStarts(option, starts, startsOf))
      if (passable.includes(true)) continue
    }
    return false
  }
  return true
}

function addAll(starts: Starts, more: Starts): void {
  for (const word of more.words) starts.words.add(word)
  for (const prefix of more.prefixes) starts.prefixes.add(prefix)
  starts.number ||= more.number
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
