import type { Line } from '../document/document.js'
import { isAnswerHead } from './answers.js'
import { boxSigns } from './words.js'

const boxes = new RegExp(`[${boxSigns}]`, 'g')
const boxedWords = new RegExp(`(?:[${boxSigns}]\\s*[^${boxSigns}]{2,40}){3,}$`)

/**
 * Scales in words that no list knows, "Exceptional · Proficient · Weak". What stands the same way behind three rows of
 * other words, or in boxes behind two, is what these rows are graded by.
 */
export class LearnedScales {
  /** Behind the words of a line: by the words of the scale, boxes left out. */
  readonly #behind = new Map<string, number>()
  /** On a line of their own, in a column. */
  readonly #alone = new Map<Line, number>()

  constructor(lines: readonly Line[]) {
    this.#learnBehind(lines)
    this.#learnColumns(lines)
  }

  /** Where the scale begins behind the words of a line, and its grades; null when none stands there. */
  behind(text: string): { start: number; grades: number } | null {
    const boxed = boxedWords.exec(text)
    if (boxed && boxed.index > 0 && this.#behind.has(plain(boxed[0])))
      return { start: boxed.index, grades: boxed[0].match(boxes)!.length }
    for (const at of wordStarts(text)) {
      const grades = this.#behind.get(plain(text.slice(at)))
      if (at > 0 && grades !== undefined) return { start: at, grades }
    }
    return null
  }

  /** How many grades of a scale a line is, printed in their columns; 0 for any other line. */
  grades(line: Line): number {
    return this.#alone.get(line) ?? 0
  }

  #learnBehind(lines: readonly Line[]): void {
    const boxed = new Map<string, Set<string>>()
    let before: string[] = []
    let run = 1
    for (const { text } of lines) {
      const found = boxedWords.exec(text)
      if (found && found.index > 1 && !isAnswerHead(found[0])) {
        const scale = plain(found[0])
        boxed.set(scale, (boxed.get(scale) ?? new Set()).add(text.slice(0, found.index)))
      }
      const words = plain(text).split(' ')
      const common = commonEnd(before, words)
      run = common >= 3 && common < words.length && common < before.length && !text.includes('?') ? run + 1 : 1
      const scale = words.slice(words.length - common).join(' ')
      if (run >= 3 && words.length - common <= mostWords && !isAnswerHead(scale)) this.#behind.set(scale, common)
      before = words.length <= 20 ? words : []
    }
    for (const [scale, rows] of boxed) if (rows.size >= 2) this.#behind.set(scale, 3)
  }

  /** Three or more words that stand in their own columns, or in one, each in three rows or more. */
  #learnColumns(lines: readonly Line[]): void {
    const columns = new Map<string, Line[]>()
    for (const line of lines) {
      const words = plain(line.text)
      const fits =
        line.box && line.page !== null && !line.running && line.text.length < 90 && /^[a-z][a-z ]+$/.test(words)
      if (!fits || isAnswerHead(line.text)) continue
      const key = `${line.page} ${Math.round(line.box![0] / 6)} ${words}`
      columns.set(key, [...(columns.get(key) ?? []), line])
    }
    const rows = new Map<string, Line[]>()
    for (const own of columns.values()) {
      if (own.length < 3) continue
      for (const line of own) {
        const key = `${line.page} ${Math.round(line.box![1] / 4)}`
        rows.set(key, [...(rows.get(key) ?? []), line])
      }
    }
    const count = (own: readonly Line[]): number =>
      own.reduce((sum, { text }) => sum + Math.max(1, text.match(signs)?.length ?? 0), 0)
    const graded = [...rows.values()].filter((own) => count(own) >= 3)
    const near = (own: readonly Line[]): number =>
      graded.filter(([other]) => other!.page === own[0]!.page && Math.abs(other!.box![1] - own[0]!.box![1]) < rowsApart)
        .length
    // The row itself and one on each side, or two on one.
    for (const own of graded) if (near(own) >= 3) for (const line of own) this.#alone.set(line, count([line]))
  }
}

/** Points that hold at least two more rows of a table. */
const rowsApart = 90

/** A row to grade has no more words of its own. */
const mostWords = 14

/** What stands before each grade where several are one line. */
const signs = new RegExp(`[${boxSigns}•●■▪]`, 'g')

const plain = (text: string): string =>
  text
    .replace(boxes, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}

function wordStarts(text: string): number[] {
  if (text.length > 300) return []
  return [...text.matchAll(/(?<=\s)\S/g)].map(({ index }) => index)
}
