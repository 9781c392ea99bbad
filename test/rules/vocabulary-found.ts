import { loadRuleSet } from '../../src/rules/load.js'
import type { Matcher } from '../../src/rules/matcher.js'
import { cutWords } from '../../src/rules/words.js'

const { vocabulary } = loadRuleSet()

/** Whether a matcher finds a concept in the whole of a text, from its first word to its last. */
export function finds(concept: string, text: string, matcher: Matcher = vocabulary.matcher): boolean {
  const words = cutWords(text).map((word) => ({ ...word, word: vocabulary.speller.spell(word.word) }))
  return matcher.find(words).some((match) => match.concept === concept && match.from === 0 && match.to === words.length)
}
