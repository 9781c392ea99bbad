import { gaps } from '../rules/words.js'
import type { Flow, Found } from './flow.js'

/** What of the words found counts for the sentence: not what it concedes, and no treatment clause without its condition. */
export function countedIn(found: Found[], flow: Flow, attests: boolean): Found[] {
  const conceded = found.filter((f) => f.concept === 'concession' && flow.words[f.from]!.gap > gaps.none)
  const ends = conceded.map((f) => clauseEnd(f, flow))
  const isConceded = (f: Found): boolean =>
    conceded.some(
      (c, at) => f.from >= c.from && f.to <= ends[at]! && (f.says.role === 'trigger' || f.says.role === 'head')
    )
  return found.filter((f) => !isConceded(f) && !(attests && deniesCare(f, found, flow)) && !isInserted(f, flow))
}

/** The word after the clause in which words stand, at most so far. */
function clauseEnd({ to }: Found, flow: Flow): number {
  let end = to
  while (end < flow.words.length && end - to < longestConcession && flow.words[end]!.gap === gaps.none) end++
  return end
}
const longestConcession = 25

/** "I am not receiving treatment": said of the person, and of no condition named before. */
const deniesCare = (f: Found, found: Found[], flow: Flow): boolean =>
  f.says.role === 'untreated' &&
  /^(am|have|i)$/.test(flow.words[f.from - 1]?.word ?? '') &&
  !found.some((t) => t.says.role === 'trigger' && t.says.value === 'condition' && t.from < f.from)

/** "Have you, while caring for patients, suffered …": the verb after the comma is not theirs. */
const isInserted = (f: Found, flow: Flow): boolean => {
  const last = flow.words[f.to - 1]!
  return (
    f.concept === 'patient-word' && f.to - f.from === 2 && last.gap === gaps.comma && !/^(who|with)$/.test(last.word)
  )
}
