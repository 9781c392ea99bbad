/**
 * Does it survive: `node --import tsx bench/torture.ts FOLDER`
 * Every PDF and DOCX below a folder through a pool of two workers: a table of outcomes, the slowest files, the memory.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../src/contract/problem.js'
import { createPool } from '../src/worker/pool.js'

const folder = process.argv[2]!
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(pdf|docx)$/i.test(file))
  .sort()
const pool = createPool({ threads: 2 })
const outcomes = new Map<string, number>()
const slow: [number, string, string][] = []
const reasons = new Map<string, number>()
let most = 0
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss() / 1024 / 1024)
}, 25).unref()
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

const queue = [...files]
await Promise.all([work(), work()])
await pool.close()
console.log(`${files.length} files`)
for (const [outcome, number] of [...outcomes].sort((a, b) => b[1] - a[1]))
  console.log(String(number).padStart(6), outcome)
console.log('unread pages by reason:', Object.fromEntries(reasons))
console.log('slowest:', slow.sort((a, b) => b[0] - a[0]).slice(0, 12))
console.log(`most memory ${most.toFixed(0)} MB`)

async function work(): Promise<void> {
  for (let file = queue.shift(); file; file = queue.shift()) {
    const start = performance.now()
    const outcome = await outcomeOf(file)
    count(outcomes, outcome)
    slow.push([Math.round(performance.now() - start), outcome, file])
  }
}

async function outcomeOf(file: string): Promise<string> {
  try {
    const { document, questions } = await pool.check(readFileSync(join(folder, file)), file, {})
    for (const { reason } of document.unread) count(reasons, reason)
    if (document.partial) return questions.length > 0 ? 'partial' : 'partial, nothing found'
    return questions.length > 0 ? 'audit' : 'audit, nothing found'
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return error.code
    console.log('UNTYPED', file, (error as Error).message, String((error as Error).cause))
    return 'untyped'
  }
}
