import type { Audit } from '../../contract/audit.js'
import type { FormChange } from '../../contract/comparison.js'
import type { Form } from './row.js'

/** Two questions that share this much of their words are one question in another wording. */
const alike = 0.6

interface Item {
  text: string
  words: string[]
}

/** Which health questions of a form went, came, or have other words now. */
export function changeOf(earlier: Form, now: Audit): FormChange {
  const before = itemsOf(earlier.audit)
  const after = itemsOf(now)
  for (const item of [...before]) take(after, before, item, after.find(sameWords(item)))
  const changed: FormChange['changed'] = []
  for (const { old, next } of pairsByLikeness(before, after)) {
    if (!before.includes(old) || !after.includes(next)) continue
    changed.push({ before: old.text, after: next.text })
    take(after, before, old, next)
  }
  return {
    earlier: { audit: earlier.id, name: earlier.name, band: earlier.audit.form.band },
    gone: before.map(({ text }) => text),
    come: after.map(({ text }) => text),
    changed
  }
}

function itemsOf(audit: Audit): Item[] {
  return audit.questions
    .filter(({ health, kind }) => health && kind !== 'note')
    .map(({ stem, text }) => (stem ? `${stem} ${text}` : text))
    .map((text) => ({ text, words: text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [] }))
}

const sameWords = (item: Item) => (other: Item) => item.words.join(' ') === other.words.join(' ')

function take(after: Item[], before: Item[], old: Item, next: Item | undefined): void {
  if (!next) return
  after.splice(after.indexOf(next), 1)
  before.splice(before.indexOf(old), 1)
}

/** Every pair that is alike, the most alike first. */
function pairsByLikeness(before: Item[], after: Item[]): { old: Item; next: Item; likeness: number }[] {
  return before
    .flatMap((old) => after.map((next) => ({ old, next, likeness: likeness(old, next) })))
    .filter((pair) => pair.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
}

/** Dice's coefficient over the words. */
function likeness(a: Item, b: Item): number {
  const left = new Set(a.words)
  const right = new Set(b.words)
  const shared = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}
