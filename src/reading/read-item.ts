import type { Question } from '../questions/question.js'
import { readQuestion } from './read.js'
import type { Reading } from './reading.js'

/** UTF-16 units of an item, and of each of its notes, that are read. No printed question comes near it. */
export const longestItem = 100_000

const reason = `Only the first ${longestItem.toLocaleString('en-US')} characters of this item were read. A person should read the rest.`

/** Reads an item up to a length that bounds the work; a longer one is never passed in silence. */
export function readItem(...[question, ruleSet, form]: Parameters<typeof readQuestion>): Reading {
  const { text, stem, section, followUp, definitions } = question
  const parts = [text, stem ?? '', section ?? '', followUp ?? '', definitions.join('')]
  if (parts.every((part) => part.length <= longestItem)) return readQuestion(question, ruleSet, form)
  const reading = readQuestion(shortened(question), ruleSet, form)
  return { ...reading, unresolved: reading.unresolved ?? reason }
}

function shortened(question: Question): Question {
  const cut = (part: string | null): string | null => part?.slice(0, longestItem) ?? null
  let left = longestItem
  const definitions = question.definitions.map((note) => {
    const kept = note.slice(0, left)
    left -= kept.length
    return kept
  })
  return {
    ...question,
    text: question.text.slice(0, longestItem),
    stem: cut(question.stem),
    section: cut(question.section),
    followUp: cut(question.followUp),
    definitions
  }
}
