/**
 * How often a change of print or spelling moves an outcome:
 * `node --import tsx bench/robustness.ts FILE.jsonl … [--misses PATH]`. Without files: all of rules/training.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readLabels } from '../src/audit/evaluate-labels.js'
import { printed, trainingLabels } from '../test/robustness/items.js'
import { measureSteadiness, tell } from '../test/robustness/measure.js'

const words = process.argv.slice(2)
const missesAt = words.indexOf('--misses')
const missesPath = missesAt >= 0 ? words.splice(missesAt, 2)[1] : undefined
const labels = words.length === 0 ? trainingLabels() : words.flatMap((file) => readLabels(readFileSync(file, 'utf8')))

const { byChange, touched, moved } = await measureSteadiness(labels.map(printed))
for (const [change, result] of byChange)
  console.log(
    `${change.padEnd(32)} ${result.touched - result.moved.length} of ${result.touched} unchanged ` +
      `(${(100 * (1 - result.moved.length / Math.max(1, result.touched))).toFixed(2)}%)`
  )
console.log(`together ${(100 * (1 - moved / touched)).toFixed(2)}% of ${touched}`)
const lines = [...byChange.values()].flatMap((result) => result.moved.map(tell))
if (missesPath) writeFileSync(missesPath, `${lines.join('\n')}\n`)
