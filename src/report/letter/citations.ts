import { type SourceLink, sourceCitation, sourceMap } from '../sources.js'

/** Numbers sources in the order in which a text cites them. */
export class Citations {
  readonly #sources: ReadonlyMap<string, SourceLink>
  readonly #cited: string[] = []

  constructor(sources: readonly SourceLink[]) {
    this.#sources = sourceMap(sources)
  }

  /** " [1, 3]" for sources of the register, '' for none; the numbers stay for the whole text. */
  cite(ids: string[]): string {
    const known = [...new Set(ids)].filter((id) => this.#sources.has(id))
    if (known.length === 0) return ''
    for (const id of known) if (!this.#cited.includes(id)) this.#cited.push(id)
    const numbers = known.map((id) => this.#cited.indexOf(id) + 1).sort((a, b) => a - b)
    return ` [${numbers.join(', ')}]`
  }

  /** "1. FSMB, Physician Wellness and Burnout (2018). https://…" for each source cited so far. */
  list(): string[] {
    return this.#cited.map((id, i) => `${i + 1}. ${sourceCitation(this.#sources.get(id)!)}`)
  }
}
