import t from 'tap'
import { judge } from '../helpers/judge.js'
import { evenly, printed, trainingLabels } from './items.js'
import { measureSteadiness, tell } from './measure.js'

/** Of all changed items, how many may come out otherwise. */
const most = 0.01

t.test('print and spelling do not change the outcome of 200 labelled questions', async (t) => {
  const items = evenly(
    trainingLabels().filter(({ text }) => text.length > 20),
    200
  ).map(printed)
  const { byChange, touched, moved } = await measureSteadiness(items)
  for (const [change, result] of byChange) {
    t.ok(result.touched > 0, `${change} changes something`)
    for (const one of result.moved) t.comment(tell(one))
  }
  t.ok(moved <= most * touched, `${moved} of ${touched} outcomes moved, at most ${most * 100}% may`)
})

const filler = 'the clerk keeps the file in the office of the registrar until the board has met '

t.test('an item of 100,000 characters is read to its end', async (t) => {
  const asked = ' Have you ever been treated for a mental illness?'
  const long = `${`Do you hold a licence? ${filler.repeat(1300)}`.slice(0, 100_000 - asked.length)}${asked}`
  const [found] = await judge([{ text: long }], { formKind: 'other' })
  t.equal(found!.outcome, 'must-change')
})

t.test('of a longer item a person is told that only its beginning was read', async (t) => {
  const [found] = await judge([{ text: `Do you hold a licence? ${filler.repeat(1600)}` }], { formKind: 'other' })
  t.equal(found!.outcome, 'needs-review')
  t.match(found!.review, /Only the first 100,000 characters/)
})
