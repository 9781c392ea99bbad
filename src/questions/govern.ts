import type { Block } from './block.js'
import { type Item, isAsked } from './item.js'
import type { Named } from './named.js'
import { definition, exception, openers, wholeForm, wholeSection } from './words.js'

const footnoteMark = /^(?:([*†‡§]{1,3})(?=\s*[^*†‡§])(?!.*\*\*$)|\[?(\d)\]?\s(?=[A-Z“"]))/

/** The mark that a footnote begins with, also where it passed for a label. */
function markOf({ footnote, label, text: { text } }: Block): string | null {
  if (footnote !== null) return footnote
  const numbered = /^\[?(\d)\]?$/.exec(label?.printed ?? '')?.[1]
  const found = footnoteMark.exec(text)
  return numbered ?? found?.[1] ?? found?.[2] ?? null
}

/** The questions that carry the mark with which a text begins: "* Explain on another sheet." */
export function markedBy(items: readonly Item[], item: Item): Item[] {
  const mark = markOf(item.block)
  return mark === null ? [] : marked(items, item, mark)
}

/** Whether a note has to be looked at for the questions it governs. */
export function mayGovern({ block }: Item): boolean {
  const { text } = block.text
  return markOf(block) !== null || definition.test(text) || exception.test(text)
}

/** The questions that a note, definition or footnote governs. */
export function governed(items: readonly Item[], index: number, named: Named): Item[] {
  const item = items[index]!
  const { text } = item.block.text
  const carriers = markedBy(items, item)
  if (carriers.length > 0) return carriers
  const defines = definition.test(text)
  const excepts = exception.test(text)
  if (!defines && !excepts && !openers.note.test(text)) return []
  const byName = named.of(item, index)
  if (byName.length > 0) return byName
  if (defines) {
    const users = usersOf(items, text)
    if (users.length > 0) return users
  }
  const above = items[index - 1]
  if (item.block.inline && above && isAsked(above)) return [above]
  if (!defines && !excepts) return []
  if (wholeForm.test(text) && !wholeSection.test(text)) return items.filter(isAsked)
  if (wholeSection.test(text)) return sectionOf(items, item)
  return excepts ? neighbour(items, index) : []
}

function sectionOf(items: readonly Item[], { sectionNumber }: Item): Item[] {
  return items.filter((one) => isAsked(one) && one.sectionNumber === sectionNumber)
}

/** The question right above in the same section, or the one right below. */
function neighbour(items: readonly Item[], index: number): Item[] {
  const { sectionNumber } = items[index]!
  for (const at of [index - 1, index + 1]) {
    const one = items[at]
    if (one && isAsked(one) && one.sectionNumber === sectionNumber) return [one]
  }
  return []
}

/** Who uses a term that the text defines. */
function usersOf(items: readonly Item[], defines: string): Item[] {
  const terms = termsOf(defines)
  if (terms.length === 0) return []
  const patterns = terms.map((term) => new RegExp(`\\b${stemOf(term)}`, 'i'))
  return items.filter((one) => {
    if (!isAsked(one)) return false
    const words = `${one.stem?.text ?? ''} ${one.block.text.text}`
    return patterns.some((pattern) => pattern.test(words))
  })
}

function termsOf(text: string): string[] {
  const quoted = [...text.matchAll(/[“"‘]([A-Za-z][A-Za-z -]{2,60}?)[,.]?[”"’]/g)].map((match) => match[1]!)
  const found = definition.exec(text)
  const plain = found?.[2] ?? found?.[3]
  return (quoted.length > 0 ? quoted : plain ? [plain] : [])
    .slice(0, 8)
    .map((term) => term.toLowerCase().replace(/^(?:the (?:term|word|phrase) )/, ''))
    .filter((term) => term.length > 3)
}

/** "Impairs" is defined, "impair" and "impaired" are asked. */
function stemOf(term: string): string {
  return term.includes(' ') ? term : term.replace(/(?:ment|ly|ing|ed|es|s|e)$/, '')
}

/** The items that carry a footnote's mark; those of the note's own page, if it has any. */
function marked(items: readonly Item[], note: Item, mark: string): Item[] {
  const sign = mark.replace(/[*†‡§]/g, '\\$&')
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(mark)] ?? sign
  const first = mark[0]!.replace(/[*†‡§]/g, '\\$&')
  const pattern = /^\w/.test(mark)
    ? new RegExp(`[A-Za-z,;?!”")\\]]\\[?${sign}(?![\\w.])|${raised}`)
    : new RegExp(`[^\\s${first}]\\s?${sign}(?!${first})`)
  const carriers = items.filter((one) => {
    if (one === note || one.block.footnote !== null || !isAsked(one)) return false
    const behind = [...one.block.answers.notes].some((note) => note === mark || note === raised)
    return behind || pattern.test(`${one.stem?.text ?? ''} ${one.block.text.text}`)
  })
  const near = carriers.filter(({ block }) => block.page === note.block.page)
  return near.length > 0 ? near : carriers
}
