/**
 * Brings a word as printed to the vocabulary's spelling: British and Canadian forms, what OCR confuses, and small
 * typos in words that are no ordinary English words (`known` lists those that lie close to the vocabulary).
 */
export class Speller {
  readonly #words = new Set<string>()
  readonly #prefixes: string[] = []
  readonly #known: ReadonlySet<string>
  readonly #byDeletion = new Map<string, string[]>()
  /** Long words by first letter and length: two typos are looked for only among them. */
  readonly #long = new Map<string, string[]>()
  readonly #memory = new Map<string, string>()

  constructor(words: Iterable<string>, known: ReadonlySet<string>) {
    this.#known = known
    for (const word of words) {
      if (word.endsWith('*')) this.#prefixes.push(word.slice(0, -1))
      else this.#words.add(word)
    }
    for (const word of this.#words) {
      if (word.length < 4) continue
      if (word.length >= longWord) push(this.#long, `${word[0]}${word.length}`, word)
      for (const key of deletions(word)) push(this.#byDeletion, key, word)
    }
  }

  /** The word in the vocabulary's spelling; itself when nothing fits. */
  spell(word: string): string {
    if (this.#words.has(word)) return word
    if (word.length < 4) return old[word] ?? word
    const before = this.#memory.get(word)
    if (before !== undefined) return before
    const found = this.#find(word)
    if (this.#memory.size < 50_000) this.#memory.set(word, found)
    return found
  }

  #find(word: string): string {
    if (Object.hasOwn(old, word)) return old[word]!
    if (word.length > 24) return word
    for (const variant of american(word)) if (this.#fits(variant)) return variant
    if (this.#known.has(word)) return word
    for (const variant of unscanned(word)) if (this.#fits(variant)) return variant
    if (/\d/.test(word) || this.#prefixes.some((prefix) => word.startsWith(prefix))) return word
    return this.#oneTypoFrom([word, ...american(word)]) ?? this.#nearest(word, this.#longOnes(word), 2) ?? word
  }

  /** "Councelling" is one typo from the American form; the printed form may lie nearer to another word. */
  #oneTypoFrom(forms: string[]): string | null {
    for (const form of forms) {
      const found = this.#nearest(form, this.#oneAway(form), 1)
      if (found !== null) return found
    }
    return null
  }

  *#oneAway(word: string): Generator<string> {
    for (const key of deletions(word)) yield* this.#byDeletion.get(key) ?? []
  }

  *#longOnes(word: string): Generator<string> {
    if (word.length < longWord) return
    for (let length = word.length - 2; length <= word.length + 2; length++)
      yield* this.#long.get(`${word[0]}${length}`) ?? []
  }

  /** The candidate with the fewest typos; among equals the first in the alphabet. */
  #nearest(word: string, candidates: Iterable<string>, most: number): string | null {
    let best: string | null = null
    let least = most + 1
    for (const candidate of candidates) {
      const steps = editSteps(word, candidate, most)
      if (steps > most || steps > least || (steps === least && best !== null && candidate >= best)) continue
      least = steps
      best = candidate
    }
    return best
  }

  #fits(word: string): boolean {
    return this.#words.has(word) || this.#prefixes.some((prefix) => word.startsWith(prefix))
  }
}

/** Old forms that legal papers keep, short forms that lists use, and slips in words too short for the search of typos. */
const old: Record<string, string> = {
  hath: 'has',
  doth: 'does',
  whilst: 'while',
  yrs: 'years',
  mos: 'months',
  hav: 'have',
  evre: 'ever',
  dependant: 'dependent'
}

/** From this length on a word may hold two typos. */
const longWord = 10

function american(word: string): string[] {
  const forms: string[] = []
  if (word.includes('our')) forms.push(word.replace('our', 'or'))
  if (/is(e|ed|es|ing|ation|ations)$/.test(word)) forms.push(word.replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1'))
  if (/ll(ed|ing|ings|or|ors|er|ers|ment)$/.test(word)) forms.push(word.replace('ll', 'l'))
  if (word.includes('ae') || word.includes('oe')) forms.push(word.replace(/ae|oe/, 'e'))
  if (/programme/.test(word)) forms.push(word.replace('programme', 'program'))
  if (word.startsWith('practis')) forms.push(word.replace('practis', 'practic'))
  if (word.startsWith('licenc')) forms.push(word.replace('licenc', 'licens'))
  if (/(judg|acknowledg)ement/.test(word)) forms.push(word.replace('gement', 'gment'))
  if (word.endsWith('tre')) forms.push(word.replace(/tre$/, 'ter'))
  if (/ence$/.test(word)) forms.push(word.replace(/ence$/, 'ense'))
  return forms
}

function unscanned(word: string): string[] {
  const forms = [
    word.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's'),
    word.replaceAll('0', 'o').replaceAll('1', 'i')
  ]
  if (word.includes('rn')) forms.push(word.replaceAll('rn', 'm'))
  if (word.includes('vv')) forms.push(word.replaceAll('vv', 'w'))
  if (word.includes('cl')) forms.push(word.replaceAll('cl', 'd'))
  return forms.filter((form) => form !== word)
}

/** The word, and the word without each one of its letters. */
function deletions(word: string): Set<string> {
  const all = new Set([word])
  for (let at = 0; at < word.length; at++) all.add(word.slice(0, at) + word.slice(at + 1))
  return all
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key)
  if (list) list.push(word)
  else map.set(key, [word])
}

/** Insertions, deletions, changes and swaps of neighbours; `most + 1` as soon as there are more. */
function editSteps(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let above: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let steps = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, above[j - 2]! + 1)
      next.push(steps)
    }
    above = row
    row = next
  }
  return row[b.length]!
}
