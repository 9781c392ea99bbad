import type { Block } from './block.js'
import { asLetter, isBullet, type Label, numberOf } from './labels.js'
import { joinLines, type MappedText } from './mapped-text.js'
import { isQuestionText, isStem } from './stems.js'
import { askingStem, stemWords, timeStem } from './words.js'

interface Level {
  style: string
  value: number
  left: number
  page: number | null
  block: Block
  /** What the items below complete, outer stems included; null when the level asks nothing of its own. */
  stem: MappedText | null
  /** The stem that the level itself stands under. */
  parent: MappedText | null
  order: number
}

interface Loose {
  block: Block
  stem: MappedText
  /** Style of the labels under it, once one was seen. */
  style: string | null
  order: number
}

/** No form nests its questions deeper. */
const deepest = 12

/**
 * Follows the numbering of a form from block to block, and knows which stem an item stands under.
 * A label of a known style closes the deeper levels; a new style that starts its sequence opens one.
 */
export class Outline {
  #levels: Level[] = []
  /** A stem without a label of its own, as "Since your last renewal:". */
  #loose: Loose | null = null
  #order = 0
  /** The blocks that served as stems. */
  readonly stems = new Set<Block>()

  /** Forgets everything: a new section begins. */
  close(): void {
    this.#levels = []
    this.#loose = null
  }

  /** A stem that has a list to tick leads nothing else. */
  spend(block: Block): void {
    if (this.#loose?.block === block) this.#loose = null
  }

  /** Takes the block in and gives the stem it stands under, and the label of what it is a part of. */
  place(block: Block): { stem: MappedText | null; parentLabel: string | null } {
    this.#order++
    const label = this.#read(block.label)
    const found = label ? this.#labelled(block, label) : this.#plain(block)
    const parentLabel = label ? this.#parentLabel(label) : null
    if (!found) return { stem: null, parentLabel }
    const stem = found.stem.text
    const doubled = isQuestionText(block.text.text) && (askingStem.test(stem) || !timeStem.test(stem))
    if (doubled) return { stem: null, parentLabel }
    this.stems.add(found.from)
    return { stem: found.stem, parentLabel }
  }

  /** The labels of the levels above a letter: "6." for "(c)", "6.(c)" for "(ii)". A number stands for itself. */
  #parentLabel(label: Label): string | null {
    const letters = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '')
    if (/^1/.test(label.style) || numberOf(label) !== null) return null
    const above = this.#levels.slice(0, -1).map(({ block }) => block.label!.printed)
    const outer = above.reduce(
      (whole, printed) => (letters(printed).startsWith(letters(whole)) ? printed : whole + printed),
      ''
    )
    return outer === '' || letters(label.printed).startsWith(letters(outer)) ? null : outer
  }

  #labelled(block: Block, label: Label): { stem: MappedText; from: Block } | null {
    const at = this.#levels.findIndex((level) => isSequel(level, block, label))
    const known = this.#levels[at]
    if (at >= 0) this.#levels.length = at
    const above = this.#levels.at(-1)
    let found: { stem: MappedText; from: Block } | null = null
    if (known) found = known.parent && { stem: known.parent, from: above?.block ?? this.#loose?.block ?? known.block }
    else if (above) found = stemOf(above, label)
    if (this.#loose && (!known || known.order < this.#loose.order) && (!found || !above)) {
      this.#loose.style ??= label.style
      const fits = this.#loose.style === label.style
      if (fits) found = { stem: this.#loose.stem, from: this.#loose.block }
      else if (!above && label.value !== 1) this.#loose = null
    }
    const own = isStem(block) ? block.text : null
    if (this.#levels.length >= deepest) this.#levels.length = 0
    this.#levels.push({
      style: label.style,
      value: label.value,
      left: block.left,
      page: block.page,
      block,
      stem: own && (found ? joinLines(found.stem, own) : own),
      parent: found?.stem ?? null,
      order: this.#order
    })
    return found
  }

  #plain(block: Block): { stem: MappedText; from: Block } | null {
    if (isStem(block)) {
      const at = this.#levels.findIndex((level) => block.left <= level.left + 8)
      if (at >= 0) this.#levels.length = at
      const outer = this.#levels.at(-1)?.stem
      this.#loose = { block, stem: outer ? joinLines(outer, block.text) : block.text, style: null, order: this.#order }
      return null
    }
    const level = this.#levels.at(-1)
    if (level?.stem && block.left >= level.left - 2) return { stem: level.stem, from: level.block }
    const answered = block.answers.yesNo || block.answers.boxes >= 2
    if (answered && level?.parent && block.left > level.left + 4) return { stem: level.parent, from: level.block }
    if (this.#loose && this.#loose.style === null) return { stem: this.#loose.stem, from: this.#loose.block }
    return null
  }

  #read(label: Label | null): Label | null {
    if (!label || isBullet(label)) return null
    if (!/^[iI]/.test(label.style)) return label
    const letter = asLetter(label)
    const inAlphabet = this.#levels.some(({ style, value }) => style === letter.style && value === letter.value - 1)
    return inAlphabet ? letter : label
  }
}

/** The same kind of label at the same place, or the next number at another: in the next column, on the next page. */
function isSequel(level: Level, block: Block, label: Label): boolean {
  if (level.style !== label.style) return false
  const same = level.page === block.page || level.page === null
  const next =
    label.value === level.value + 1 || (label.value === 1 && numberOf(label) === numberOf(level.block.label!)! + 1)
  return next || (same ? Math.abs(level.left - block.left) < 40 : true)
}

/** A list that begins under an item completes its words when these do not end a sentence. */
function stemOf(above: Level, label: Label): { stem: MappedText; from: Block } | null {
  if (!mayStandUnder(label, above.block.label!)) return null
  if (above.stem) return { stem: above.stem, from: above.block }
  const text = above.block.text.text
  if (label.value > 1 || /[.?!]\W*$/.test(text) || above.block.answers.yesNo || isTitle(text)) return null
  const stem = above.parent ? joinLines(above.parent, above.block.text) : above.block.text
  return { stem, from: above.block }
}

/** "3a" stands under "3", not under "2" or "3A". */
function mayStandUnder(label: Label, above: Label): boolean {
  const number = numberOf(label)
  const outer = /^\W*(\d+)/.exec(above.printed)?.[1]
  return number === null || outer === undefined || (number === Number(outer) && numberOf(above) === null)
}

/** "II. CONDUCT", "3. Professional Liability": names what follows, and is no part of it. */
function isTitle(text: string): boolean {
  const words = text.match(/[A-Za-z]{4,}/g) ?? []
  return !stemWords.test(text) && !/:\s*$/.test(text) && words.every((word) => /^[A-Z]/.test(word))
}
