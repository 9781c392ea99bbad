import { readFileSync } from 'node:fs'
import { Matcher } from './matcher.js'
import { type Phrase, parsePhrase } from './phrase.js'
import { cutWords, type Word } from './words.js'
import { RuleFileError } from './yaml.js'

/** Compiled phrases by name: which names a text, or a text cut into words, shows, each with the words that show it. */
export type Signs = (text: string | readonly Word[]) => ReadonlyMap<string, string[]>

/**
 * Compiles phrases by name, outside of the vocabulary of questions: they tell what a note or a document is.
 * @throws RuleFileError for a phrase that cannot be read.
 */
export function compileSigns(signs: Record<string, string[]>, file: string): Signs {
  const phrases = new Map<string, Phrase[]>()
  for (const [name, sources] of Object.entries(signs))
    phrases.set(
      name,
      sources.map((source) => parse(source, file))
    )
  const matcher = compile(phrases, file)
  return (text) => {
    const words = typeof text === 'string' ? cutWords(text) : text
    const found = new Map<string, string[]>()
    const reached = new Map<string, number>()
    for (const { concept, from, to } of matcher.find(words)) {
      // "Virginia Board" inside "West Virginia Board" is no second hit.
      if (to <= (reached.get(concept) ?? 0)) continue
      reached.set(concept, to)
      const row = words.slice(from, to).map(({ word }) => word)
      found.set(concept, [...(found.get(concept) ?? []), row.join(' ')])
    }
    return found
  }
}

function parse(source: string, file: string): Phrase {
  try {
    return parsePhrase(source)
  } catch (error) {
    throw new RuleFileError(file, lineOf(file, source), (error as Error).message)
  }
}

function compile(phrases: Map<string, Phrase[]>, file: string): Matcher {
  try {
    return new Matcher(phrases)
  } catch (error) {
    throw new RuleFileError(file, 1, (error as Error).message)
  }
}

function lineOf(file: string, text: string): number {
  const lines = readFileSync(file, 'utf8').split('\n')
  return Math.max(1, lines.findIndex((line) => line.includes(text)) + 1)
}
