import type { ProfessionRule } from '../rules/professions.js'
import type { RuleSet } from '../rules/ruleset.js'
import type { Wording } from '../rules/wordings.js'

/** The words that every official wording has in the physician's form. */
const practice = 'practice medicine'

/**
 * A wording as this profession prints it. In an official wording nothing changes but "practice medicine"; a model text
 * also changes what it calls the people and their program. An unknown profession reads "practice your profession".
 */
export function wordingFor(wording: Wording, profession: string | null, { professions }: RuleSet): string {
  const rule =
    professions.find(({ id }) => id === (profession ?? 'other')) ?? professions.find(({ id }) => id === 'other')
  if (!rule) return wording.text
  const isOfApplicant = wording.kind === 'reference'
  const text = wording.text.replaceAll(practice, (isOfApplicant && rule.practiceOfApplicant) || rule.practice)
  return wording.official ? text : swap(text, rule)
}

/** Every phrase is swapped once; a longer phrase goes before one that it holds. */
function swap(text: string, { swaps }: ProfessionRule): string {
  const phrases = Object.keys(swaps).sort((a, b) => b.length - a.length)
  let swapped = ''
  let at = 0
  while (at < text.length) {
    const phrase = phrases.find((one) => text.startsWith(one, at) && isWhole(text, at, at + one.length))
    swapped += phrase ? swaps[phrase] : text[at]
    at += phrase ? phrase.length : 1
  }
  return swapped
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !/\w/.test(text[from - 1] ?? '') && !/\w/.test(text[to] ?? '')
