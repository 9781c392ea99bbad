/** Scores the layout set, or the documents whose names begin alike: `node --import tsx test/layout/score.ts [BEGINNING]`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPool } from '../../src/worker/pool.js'
import { compare, made, readTruth } from './compare.js'

const begin = process.argv[2] ?? ''
const truth = readTruth().filter(({ file }) => file.startsWith(begin))
const files = [...new Set(truth.map(({ file }) => file))]
const pool = createPool({ threads: 1 })
const total = { truth: 0, matched: 0, extra: 0, label: 0, outcome: 0 }
for (const file of files) {
  const audit = await pool.check(readFileSync(join(made, file)), file, {})
  const items = truth.filter((one) => one.file === file)
  const { misses, matched, extra } = compare(items, audit.questions)
  total.truth += items.length
  total.matched += matched
  total.extra += extra.length
  total.label += misses.label.length
  total.outcome += misses.outcome.length
  for (const [kind, found] of Object.entries({ ...misses, extra })) {
    for (const line of found) console.log(`${kind.padEnd(8)}${line}`)
  }
}
await pool.close()
const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)}%`
console.log(
  `${files.length} documents, ${total.truth} questions: recall ${share(total.matched, total.truth)}, precision ${share(total.matched, total.matched + total.extra)}, labels ${share(total.matched - total.label, total.matched)}, outcome ${share(total.matched - total.outcome, total.matched)}`
)
