import type { Unread } from '../contract/audit.js'
import { failedOn } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'

/** What came of the parts that could be worked on, and the parts that could not. */
export interface Contained<Part, Result> {
  result: Result
  lost: Part[]
}

/** So many parts may fail before the whole document counts as failed. */
const mostLost = 40

/**
 * Works on all parts together. Where that throws, the part on which it throws is found and left out, and the rest is
 * worked on again: a defect costs the words it meets, not the document.
 * @param leaveOut all parts but one; what stands in its place keeps the others at their places
 * @throws the error when it does not come from single parts, and every Problem
 */
export function contain<Part, Result>(
  parts: readonly Part[],
  work: (parts: readonly Part[]) => Result,
  leaveOut: (parts: readonly Part[], at: number) => Part[]
): Contained<Part, Result> {
  let left = parts
  const lost: Part[] = []
  for (;;) {
    try {
      return { result: work(left), lost }
    } catch (error) {
      if (error instanceof Problem || lost.length >= mostLost) throw error
      const at = culprit(left, work)
      if (at === null) throw error
      lost.push(left[at]!)
      left = leaveOut(left, at)
    }
  }
}

/** The last part of the shortest beginning on which the work fails; null when it fails on nothing at all. */
function culprit<Part>(parts: readonly Part[], work: (parts: readonly Part[]) => unknown): number | null {
  const fails = (end: number): boolean => {
    try {
      work(parts.slice(0, end))
      return false
    } catch {
      return true
    }
  }
  let [good, bad] = [0, parts.length]
  if (fails(0)) return null
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fails(middle)) bad = middle
    else good = middle
  }
  return bad - 1
}

/** A part that was left out, as the person reads it: with its words. */
export function lostPart({ page, text }: { page: number | null; text: string }): Unread {
  const words = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
  return { page, part: `“${words}”`, reason: failedOn }
}

const mostShown = 600
