import type { GivenQuestion } from '../document/document.js'
import type { Question } from './question.js'
import { openers } from './words.js'

/** A question of a list: its words as given, its kind by its words. */
export function givenQuestion(given: GivenQuestion): Question {
  return { ...given, label: null, kind: kindOfText(given.text), location: {} }
}

function kindOfText(text: string): Question['kind'] {
  if (text.includes('?') || openers.question.test(text)) return 'question'
  if (openers.followUp.test(text)) return 'follow-up'
  if (openers.note.test(text)) return 'note'
  if (openers.release.test(text) && /\b(?:records?|information)\b/i.test(text)) return 'release'
  return openers.statement.test(text) ? 'statement' : 'question'
}
