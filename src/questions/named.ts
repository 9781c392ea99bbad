import { type Item, isAsked } from './item.js'
import { namedLabels } from './words.js'

/** Finds the items whose printed labels a text names. */
export class Named {
  readonly #asked: Item[]
  readonly #places = new Map<Item, number>()
  readonly #order = new Map<Item, number>()
  readonly #byLabel = new Map<string, Item[]>()

  constructor(items: readonly Item[]) {
    this.#asked = items.filter(isAsked)
    for (const [index, item] of items.entries()) this.#places.set(item, index)
    for (const [index, item] of this.#asked.entries()) {
      this.#order.set(item, index)
      if (!item.block.label) continue
      const label = plain(item.block.label.printed)
      const same = this.#byLabel.get(label)
      if (same) same.push(item)
      else this.#byLabel.set(label, [item])
    }
  }

  /** The nearest item of each label, "4.3 to 4.6" with all between. */
  of(item: Item, index: number): Item[] {
    const words = namedLabels.exec(item.block.text.text)?.[1]
    if (!words) return []
    const wanted = [
      ...words.matchAll(/\d{1,3}(?:\.\d{1,3})?\.?[A-Za-z]?(?![A-Za-z\d])|(?<![A-Za-z])[A-Za-z](?![A-Za-z])/g)
    ]
    const found = wanted.map((one) => this.#nearest(plain(one[0]), index))
    if (wanted.length === 2 && /\b(?:to|through|thru)\b|[–-]/.test(words) && found[0] && found[1]) {
      const from = this.#order.get(found[0])!
      const to = this.#order.get(found[1])!
      if (to > from && to - from < 60) return this.#asked.slice(from, to + 1)
    }
    return [...new Set(found.filter((one) => one !== null))]
  }

  #nearest(label: string, index: number): Item | null {
    const same = (this.#byLabel.get(label) ?? []).slice(0, mostSame)
    const far = (one: Item): number => Math.abs((this.#places.get(one) ?? 0) - index)
    return same.reduce<Item | null>((best, one) => (best === null || far(one) < far(best) ? one : best), null)
  }
}

/** Of the items with one label so many are compared; a form repeats its numbers in each section. */
const mostSame = 200

const plain = (label: string): string => label.replace(/[().:\s\]]|^(?:question|item|q|no)\b/gi, '').toLowerCase()
