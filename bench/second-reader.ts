/**
 * How often the second reader speaks, on labelled files: `node --import tsx bench/second-reader.ts FILE.jsonl …`
 * For each threshold: the share of health items that it finds, and the items that are not about health and raise it.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { looksLikeHealthQuestion } from '../src/reading/second-reader.js'

interface Line {
  id: string
  text: string
  context?: { stem?: string | null }
  health: boolean
}

const thresholds = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]
const showErrors = process.argv.includes('--errors')

for (const file of process.argv.slice(2).filter((word) => !word.startsWith('--'))) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => JSON.parse(row) as Line)
  const scored = lines.map((line) => ({ line, ...looksLikeHealthQuestion(`${line.context?.stem ?? ''} ${line.text}`) }))
  const health = scored.filter(({ line }) => line.health)
  const other = scored.filter(({ line }) => !line.health)
  console.log(`${basename(file)}: ${health.length} health items, ${other.length} others`)
  for (const threshold of thresholds) {
    const found = health.filter(({ probability }) => probability >= threshold).length
    const raised = other.filter(({ probability }) => probability >= threshold).length
    const share = ((100 * found) / health.length).toFixed(1)
    console.log(`  from ${threshold.toFixed(2)}  finds ${share.padStart(5)}%  raised by ${raised} of ${other.length}`)
  }
  if (showErrors)
    for (const { line, probability, likely } of scored)
      if (likely !== line.health)
        console.log(
          `  ${line.health ? 'missed' : 'raised'} ${probability.toFixed(2)} ${line.id}  ${line.text.slice(0, 160)}`
        )
  speed(lines)
}

function speed(lines: Line[]): void {
  for (const { text } of lines) looksLikeHealthQuestion(text)
  const times = lines.map(({ text }) => {
    const start = performance.now()
    looksLikeHealthQuestion(text)
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  console.log(
    `  median ${(1000 * times[times.length >> 1]!).toFixed(0)} µs an item, slowest ${times.at(-1)!.toFixed(2)} ms`
  )
}
