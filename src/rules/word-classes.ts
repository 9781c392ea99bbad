import { isNumber, type Node, numbersInWords, type Phrase, shortestPrefix, wordsOf } from './phrase.js'

/** What a phrase asks of a single word. */
export type WordNode = Extract<Node, { kind: 'word' | 'prefix' | 'number' }>

/** A word that no phrase asks for. */
const otherClass = 0
/** A number in figures that no phrase names. */
const figureClass = 1

/**
 * The words of a language, sorted by what the phrases of a vocabulary can tell apart. A word that a phrase names is a
 * class of its own; of all others, those that begin with the same letters of a phrase are one class. So there are only
 * as many classes as the phrases have words, whatever a text holds, and a word is spelled out once.
 */
export class WordClasses {
  readonly #named = new Map<string, number>()
  readonly #begun = new Map<string, number>()
  readonly #longest: number
  /** Named words and beginnings by their first letters. */
  readonly #near = new Map<string, { letters: string; at: number }[]>()
  readonly #numbers = new Set<number>([figureClass])
  readonly #fitting = new Map<string, ReadonlySet<number>>()

  constructor(phrases: Iterable<Phrase[]>) {
    const prefixes = new Set<string>()
    const named = new Set<string>(numbersInWords)
    for (const word of wordsOf(phrases)) {
      if (word.endsWith('*')) prefixes.add(word.slice(0, -1))
      else named.add(word)
    }
    let count = figureClass + 1
    for (const word of named) this.#file(this.#named, word, count++)
    for (const prefix of prefixes) this.#file(this.#begun, prefix, count++)
    this.#longest = Math.max(0, ...[...prefixes].map(({ length }) => length))
    for (const [word, at] of this.#named) if (isNumber(word)) this.#numbers.add(at)
  }

  of(word: string): number {
    return this.#named.get(word) ?? this.#beginning(word) ?? (isNumber(word) ? figureClass : otherClass)
  }

  /** The classes of the words that fit. */
  fitting(node: WordNode): ReadonlySet<number> {
    if (node.kind === 'number') return this.#numbers
    const key = node.kind === 'prefix' ? `${node.prefix}*` : [...node.words].join(' ')
    const before = this.#fitting.get(key)
    if (before) return before
    const fitting = new Set(node.kind === 'prefix' ? this.#beginningWith(node.prefix) : this.#all(node.words))
    this.#fitting.set(key, fitting)
    return fitting
  }

  #file(map: Map<string, number>, letters: string, at: number): void {
    map.set(letters, at)
    const first = letters.slice(0, shortestPrefix)
    const list = this.#near.get(first)
    if (list) list.push({ letters, at })
    else this.#near.set(first, [{ letters, at }])
  }

  /** The class of the longest beginning that the word has. */
  #beginning(word: string): number | undefined {
    for (let length = Math.min(word.length, this.#longest); length >= shortestPrefix; length--) {
      const found = this.#begun.get(word.slice(0, length))
      if (found !== undefined) return found
    }
    return undefined
  }

  *#beginningWith(prefix: string): Generator<number> {
    for (const { letters, at } of this.#near.get(prefix.slice(0, shortestPrefix)) ?? [])
      if (letters.startsWith(prefix)) yield at
  }

  *#all(words: Iterable<string>): Generator<number> {
    for (const word of words) yield this.#named.get(word)!
  }
}
