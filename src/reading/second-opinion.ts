import type { Question } from '../questions/question.js'
import { looksLikeHealthQuestion } from './second-reader.js'

/** Fewer words than this are a heading or an option; their stem speaks for them. */
const fewest = 5

/** "Telephone number:" under a stem: a place for an answer, of which the stem says more than it does. */
const isAnswerField = (text: string): boolean => (text.match(/[a-z]{2,}/gi)?.length ?? 0) < 3

/** "Part B – Health"; "Part of my treatment" is none. */
const isHeading = (text: string): boolean => /^\s*(section|part)\s+([a-z]|\d+|[ivx]+)\b[^?]*$/i.test(text)

const reason =
  'It reads like a question about health, but no known wording was found in it. A person should read it and decide.'

/**
 * Asked for an item in which no phrase was found: why a person must look, or null.
 * Notes and follow-ups are left out: they ask nothing by themselves, and a programme described reads much like a question.
 */
export function secondOpinion({ kind, stem, text }: Question): string | null {
  if (kind === 'note' || kind === 'follow-up') return null
  const printed = stem ? `${stem} ${text}` : text
  const words = printed.match(/[a-z]{2,}/gi)?.filter((word) => !/^(yes|no|na)$/i.test(word)) ?? []
  if (words.length < fewest || (stem && isAnswerField(text)) || isHeading(text)) return null
  return looksLikeHealthQuestion(printed).likely ? reason : null
}
