import { isNumber, shortestPrefix } from './phrase.js'

/** The words with which a phrase or a concept can begin. */
export interface Starts {
  words: Set<string>
  prefixes: Set<string>
  number: boolean
}

export const noStarts = (): Starts => ({ words: new Set(), prefixes: new Set(), number: false })

/** Words kept in `known`; the words of a hostile text would fill the memory. */
const mostKnown = 500

/** Phrases, or concepts, by the words with which they can begin. */
export class Beginnings<T> {
  readonly #byWord = new Map<string, T[]>()
  /** By their first letters. */
  readonly #byPrefix = new Map<string, { prefix: string; one: T }[]>()
  readonly #byNumber: T[] = []
  /** Those that may begin with any word, or with none. */
  readonly #always: T[] = []
  /** What was asked for before, where an answer has to be put together. */
  readonly #known = new Map<string, readonly T[]>()

  add(one: T, starts: Starts | 'any'): void {
    if (starts === 'any') {
      this.#always.push(one)
      return
    }
    for (const word of starts.words) push(this.#byWord, word, one)
    for (const prefix of starts.prefixes) push(this.#byPrefix, prefix.slice(0, shortestPrefix), { prefix, one })
    if (starts.number) this.#byNumber.push(one)
  }

  /** What this word can begin, each once. */
  with(word: string): readonly T[] {
    const listed = this.#byWord.get(word) ?? []
    const near = this.#byPrefix.size > 0 ? this.#byPrefix.get(word.slice(0, shortestPrefix)) : undefined
    const numbers = this.#byNumber.length > 0 && isNumber(word) ? this.#byNumber : []
    if (!near && numbers.length === 0) {
      if (this.#always.length === 0) return listed
      if (listed.length === 0) return this.#always
    }
    const before = this.#known.get(word)
    if (before) return before
    const begun = (near ?? []).filter(({ prefix }) => word.startsWith(prefix)).map(({ one }) => one)
    const all = [...new Set([...listed, ...begun, ...numbers, ...this.#always])]
    if (this.#known.size < mostKnown) this.#known.set(word, all)
    return all
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
