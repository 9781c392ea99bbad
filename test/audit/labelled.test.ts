import { readFileSync } from 'node:fs'
import t from 'tap'
import { evaluate } from '../../src/audit/evaluate.js'
import { judge } from '../helpers/judge.js'
import { printed, trainingLabels } from '../robustness/items.js'

/** Labelled lines that the rules do not judge as labelled yet. A line that holds again is taken off the list. */
const known = new Set(JSON.parse(readFileSync(new URL('./known-misses.json', import.meta.url), 'utf8')) as string[])

t.test('every labelled line of rules/training is judged as labelled, but for the known misses', async (t) => {
  const labels = trainingLabels()
  const answers = await judge(labels.map(printed))
  const { misses, neverSilent } = evaluate(
    labels,
    answers.map((answer, at) => ({ ...answer, id: labels[at]!.id }))
  )
  for (const { id, text, expected, got, missing, extra } of misses)
    if (!known.has(id))
      t.fail(
        `${id}: ${expected} expected, ${got} given; missed [${missing}], too many [${extra}]: ${text.slice(0, 160)}`
      )
  const still = new Set(misses.map(({ id }) => id))
  for (const id of known) if (!still.has(id)) t.comment(`${id} holds now: take it off known-misses.json`)
  t.ok(known.size <= 0.05 * labels.length, `${known.size} known misses of ${labels.length}, at most 5%`)
  t.ok(neverSilent > 0.97, 'what is to be flagged is flagged or shown to a person')
})
