import { test } from 'tap'
import type { DiffStep } from '../../src/contract/audit.js'
import { diffWords } from '../../src/wording/diff.js'
import { ruleSet } from '../helpers/form.js'

const without = (steps: DiffStep[], op: DiffStep['op']): string =>
  steps
    .filter((step) => step.op !== op)
    .map(({ text }) => text)
    .join('')

test('kept and removed words are the old text, kept and added words the new one, to the character', (t) => {
  const texts = [
    '',
    ' ',
    'Have you ever been treated for a mental illness?',
    'HAVE YOU  EVER\n been “treated”, for a mental-illness?   ',
    'Ça, naïve — ½ 👩‍⚕️ 漢字 \ud800 x',
    ...ruleSet.wordings.map(({ text }) => text)
  ]
  for (const before of texts)
    for (const after of texts) {
      const steps = diffWords(before, after)
      if (without(steps, 'add') !== before || without(steps, 'remove') !== after)
        t.fail(`${JSON.stringify(before)} → ${JSON.stringify(after)}: ${JSON.stringify(steps)}`)
    }
  t.pass(`${texts.length ** 2} pairs`)
  t.end()
})

test('words that stay are kept, neighbours are joined, and what goes stands before what comes', (t) => {
  t.same(diffWords('Do you have a condition?', 'Do you now have any condition?'), [
    { op: 'keep', text: 'Do you ' },
    { op: 'add', text: 'now ' },
    { op: 'keep', text: 'have ' },
    { op: 'remove', text: 'a' },
    { op: 'add', text: 'any' },
    { op: 'keep', text: ' condition?' }
  ])
  t.same(diffWords('same', 'same'), [{ op: 'keep', text: 'same' }])
  t.same(diffWords('gone', ''), [{ op: 'remove', text: 'gone' }])
  t.end()
})

test('a text of 100,000 characters is compared without searching for every common word', (t) => {
  const long = 'health question '.repeat(6250)
  const steps = diffWords(long, ruleSet.wordings[0]!.text)
  t.equal(without(steps, 'add'), long)
  t.equal(without(steps, 'remove'), ruleSet.wordings[0]!.text)
  t.end()
})
