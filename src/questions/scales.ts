import type { Block } from './block.js'
import { ratingWords } from './words.js'

const grades = new RegExp(`(?<![\\w-])(?:${ratingWords})(?![\\w-])`, 'gi')
const grade = new RegExp(`^\\W*(?:\\d{1,2}\\W+)?(?:${ratingWords}|\\d)\\W*$`, 'i')

const toRate = /^(?:please )?(?:rate|evaluate|assess|grade|appraise|score)\b/i

/** Nothing but one grade of a scale: "Good", "4". */
export function isGrade(text: string): boolean {
  return text.length < 30 && grade.test(text)
}

/** Follows rating scales: a head as "Excellent Good Fair Poor" makes ratings of the lines below it. */
export class Scales {
  #open = false
  #run = 0
  #heads = new Set<Block>()
  /** The head over columns without a mark in them, and how far down its lines go. */
  #head: Block | null = null
  #bottom = 0
  /** "Please rate the applicant:" leads the rows below it. */
  #request: Block | null = null

  see(block: Block, heading: boolean): void {
    const { text } = block.text
    if (heading) this.#request = null
    else if (toRate.test(text) && block.answers.scale < 3 && block.answers.boxes === 0) this.#request = block
    this.#run = isGrade(text) ? this.#run + 1 : 0
    const found = text.match(grades) ?? []
    const isScale = found.length >= 2 && found.join(' ').length > text.length * 0.4
    if (isScale || this.#run >= 3 || (found.length >= 3 && /\b(?:rate|scale|rating|key)\b/i.test(text))) {
      this.#open = true
      if (isScale && !block.label && block.answers.boxes === 0) {
        this.#heads.add(block)
        this.#head = block
        this.#bottom = block.bottom
      }
    } else if (heading && block.cell === null) this.#open = false
  }

  /** Nothing but grades: the head of the columns. */
  isHead(block: Block): boolean {
    return this.#heads.has(block)
  }

  /** What leads the rows to grade, or null. */
  get request(): Block | null {
    return this.#request
  }

  /** Whether the block is to be graded. */
  rates(block: Block): boolean {
    const { answers, text } = block
    if (answers.scale >= 3) return true
    if (!this.#open || /\?\W*$/.test(text.text)) return false
    if (answers.boxes >= 3) return true
    const head = this.#head
    if (!head || block.page === null || block.page !== head.page || block.widest > head.left + 5) return false
    if (block.top - this.#bottom > 40 || block.top < head.top || answers.yesNo) return false
    this.#bottom = block.bottom
    return true
  }
}
