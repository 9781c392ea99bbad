import { readFileSync } from 'node:fs'
import t from 'tap'
import { criteriaOf, judge } from '../helpers/judge.js'
import type { Decided, Ruling } from './decided.js'
import { edgeCases } from './edge-cases.js'
import { rulings } from './rulings.js'

const table = readFileSync(new URL('../../docs/rulings.md', import.meta.url), 'utf8')

for (const [kind, list] of [
  ['ruling', rulings],
  ['edge case', edgeCases]
] as const)
  for (const one of list) hold(`${kind} ${one.id}`, one)

function hold(name: string, { says, sentences }: Ruling): void {
  t.test(`${name}: ${says}`, async (t) => {
    // The kind of form is given: a few sentences on referees do not make a reference form of the list.
    const answers = await judge(sentences, { formKind: 'other' })
    for (const [at, sentence] of sentences.entries()) {
      const found = answers[at]!
      const told = `${sentence.text} ${sentence.followUp ?? ''}`.slice(0, 110)
      t.equal(found.outcome, sentence.outcome, told)
      t.same(closed(criteriaOf(found), sentence), closed(expected(sentence), sentence), `criteria of: ${told}`)
    }
    t.ok(table.includes(`\`${name}\``), 'docs/rulings.md names this test')
  })
}

const expected = ({ criteria = '' }: Decided): string[] =>
  criteria
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => (one.includes('=') ? one : `${one}=must`))
    .sort()

/** Without what careful coders leave open. */
function closed(list: string[], { open = '' }: Decided): string[] {
  const left = new Set(open.split(' '))
  return list.filter((one) => !left.has(one.split('=')[0]!))
}
