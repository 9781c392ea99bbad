import t from 'tap'
import { Matcher } from '../../src/rules/matcher.js'
import { parsePhrase } from '../../src/rules/phrase.js'
import { cutWords } from '../../src/rules/words.js'
import { seeded } from '../hostile/random.js'
import { findPlainly } from './plain-matcher.js'

const phrases = new Map(
  Object.entries({
    condition: ['condition~', '(mental | physical) [health] condition~', 'illness', 'psychiatr* (illness | disorder)'],
    treated: ['treat~ for <condition>', '[any] treatment ..2 <condition>', 'treat* [of | for] ..1 (illness | # years)'],
    time: ['# year~', '(last | past) [# | few] year~', '[at] [any] time'],
    choice: ['(a | the [last]) (time | ..2 illness) (of | for the)', '[any] [the | (last | past)] time [of]'],
    nested: ['<treated> [..3 <time>]', '<time> (<condition> | <treated>)'],
    many: ['[a] [the] [any] [last] [past] [mental] [few] [other] time'],
    letters: ['psych*', 'psychiatri* of', 'psychiatric']
  }).map(([id, sources]) => [id, sources.map(parsePhrase)])
)

const words =
  'treat treated treatment treats of for a the any at time last past few five 10 years year mental physical health condition conditions illness psychiatric psychiatrist psychology disorder other'.split(
    ' '
  )

t.test('the index finds exactly what the syntax of phrases says', async (t) => {
  const matcher = new Matcher(phrases)
  const random = seeded(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  let matches = 0
  for (let round = 0; round < 3_000; round++) {
    const text = Array.from(
      { length: 1 + Math.floor(random() * 9) },
      () => pick(words) + pick(['', '', '', ',', '. The'])
    )
    const cut = cutWords(text.join(' '))
    const found = matcher.find(cut).map(({ concept, from, to }) => `${concept} ${from} ${to}`)
    matches += found.length
    const plain = findPlainly(phrases, cut)
    if (found.sort().join() !== plain.join()) t.same(found, plain, text.join(' '))
  }
  t.ok(matches > 3_000, `${matches} matches`)
})
