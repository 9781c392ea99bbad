/** Phrases, or concepts, by the classes of the words with which they can begin. */
export class Beginnings<T> {
  readonly #byClass = new Map<number, T[]>()
  /** Those that may begin with any word, or with none. */
  readonly #always: T[] = []

  add(one: T, starts: ReadonlySet<number> | 'any'): void {
    if (starts === 'any') {
      this.#always.push(one)
      for (const list of this.#byClass.values()) list.push(one)
      return
    }
    for (const start of starts) {
      const list = this.#byClass.get(start)
      if (list) list.push(one)
      else this.#byClass.set(start, [...this.#always, one])
    }
  }

  /** What a word of this class can begin, each once. */
  with(wordClass: number): readonly T[] {
    return this.#byClass.get(wordClass) ?? this.#always
  }
}
