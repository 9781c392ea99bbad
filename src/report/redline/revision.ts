import { xmlText } from './xml-text.js'

export const author = 'stigmacheck'

/** Attributes have no default namespace: beside elements without a prefix they still need one. */
export function attributePrefix(prefix: string): string {
  return prefix === '' ? 'w:' : prefix
}

/** Gives the attributes of tracked changes: author, date, and an id that no other change of the file has. */
export class Revisions {
  #next: number
  readonly #date: string | undefined

  /** `above`: the highest id of the file. `date`: ISO 8601, or left out. */
  constructor(above: number, date?: string) {
    this.#next = above + 1
    this.#date = date
  }

  id(): number {
    return this.#next++
  }

  attributes(prefix: string): string {
    const own = attributePrefix(prefix)
    const date = this.#date === undefined ? '' : ` ${own}date="${xmlText(this.#date)}"`
    return `${own}id="${this.id()}" ${own}author="${author}"${date}`
  }

  inserted(prefix: string, content: string): string {
    return `<${prefix}ins ${this.attributes(prefix)}>${content}</${prefix}ins>`
  }

  deleted(prefix: string, content: string): string {
    return `<${prefix}del ${this.attributes(prefix)}>${content}</${prefix}del>`
  }
}
