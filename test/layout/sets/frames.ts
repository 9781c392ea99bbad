import type { LayoutQuestion } from '../questions.js'
import type { Truth } from '../sources.js'

/** The questions with labels by their number. */
export const label = (questions: readonly LayoutQuestion[], frame: (n: number) => string): Truth[] =>
  questions.map((one, index) => ({ ...one, label: frame(index + 1) }))

/** The items of a stem with labels by their number. */
export const under = (
  group: { stem: string; items: readonly LayoutQuestion[] },
  frame: (n: number) => string
): Truth[] => group.items.map((one, index) => ({ ...one, label: frame(index + 1), stem: group.stem }))

export const abc = (n: number): string => 'abcdefghij'[n - 1]!

export const html = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`

export const each = (truth: readonly Truth[], show: (one: Truth) => string): string => truth.map(show).join('')

export const yn = ' ☐ Yes ☐ No'
