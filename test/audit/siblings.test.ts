import { readFileSync } from 'node:fs'
import t from 'tap'
import { judge, type Printed } from '../helpers/judge.js'

/** Sentences invented beside each cause of a miss: those that ask, and those that only look so. */
const causes = JSON.parse(readFileSync(new URL('./siblings.json', import.meta.url), 'utf8')) as Record<
  string,
  (Printed & { outcome: string })[]
>

for (const [cause, items] of Object.entries(causes))
  t.test(cause, async (t) => {
    const answers = await judge(items)
    for (const [at, { text, outcome }] of items.entries()) t.equal(answers[at]!.outcome, outcome, text)
  })
