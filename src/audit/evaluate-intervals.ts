/** Lower and upper edge of a 95% interval, both from 0 to 1. */
export type Interval = [number, number]

/** Right, wrong and missed answers. */
export interface Tally {
  tp: number
  fp: number
  fn: number
}

const normal = 1.959964

/**
 * Wilson's score interval for a share. It stays inside 0 and 1 and is honest for few cases and for shares near 1.
 * With no case at all it is the whole range.
 */
export function wilson(hits: number, total: number): Interval {
  if (total === 0) return [0, 1]
  const share = hits / total
  const square = (normal * normal) / total
  const middle = (share + square / 2) / (1 + square)
  const reach = (normal * Math.sqrt((share * (1 - share)) / total + square / (4 * total))) / (1 + square)
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}

/** F1 of a tally; 1 when there was nothing to find and nothing was found. */
export function f1(tally: Tally): number {
  const all = 2 * tally.tp + tally.fp + tally.fn
  return all === 0 ? 1 : (2 * tally.tp) / all
}

const draws = 2000

/**
 * Percentile bootstrap of F1: the questions are drawn again with replacement. The row of random numbers is fixed, so
 * the same answers give the same interval.
 * @param rows one tally a question
 */
export function bootstrapF1(rows: readonly Tally[]): Interval {
  const telling = rows.filter(({ tp, fp, fn }) => tp + fp + fn > 0)
  if (telling.length === 0) return [0, 1]
  const random = sequence(20_261_122)
  const found: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const sum: Tally = { tp: 0, fp: 0, fn: 0 }
    for (let at = 0; at < rows.length; at++) {
      const row = rows[Math.floor(random() * rows.length)]!
      sum.tp += row.tp
      sum.fp += row.fp
      sum.fn += row.fn
    }
    found.push(f1(sum))
  }
  found.sort((a, b) => a - b)
  return [found[Math.floor(0.025 * draws)]!, found[Math.ceil(0.975 * draws) - 1]!]
}

/** Mulberry32: a fixed row of numbers from 0 up to 1. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
