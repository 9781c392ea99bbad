import type { Question } from '../questions/question.js'
import type { Change } from './change.js'

/**
 * The item as the form prints it once a suggestion is taken; null when it is left out. A suggestion that holds a whole
 * sentence leaves the stem, the old follow-up and the old notes behind.
 */
export function putBack(question: Question, change: Change): Question | null {
  if (change.text === '') return null
  const isNew = change.text !== question.text
  const { id, label, kind, section, location } = question
  return {
    id,
    label,
    kind: isNew && change.text.endsWith('?') ? 'question' : kind,
    text: change.text,
    stem: isNew ? null : question.stem,
    section: change.heading ?? section,
    followUp: change.followUp ?? null,
    definitions: change.definitions ?? [],
    location
  }
}
