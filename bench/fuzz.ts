/**
 * Mutated documents: `node --import tsx bench/fuzz.ts FOLDER [COUNT] [FIRST SEED]`
 * Damages the PDF and DOCX files of a folder by seed and checks them on two workers. Every error without a type is
 * printed with its file and seed, so that it can become a test.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../src/contract/problem.js'
import { createPool } from '../src/worker/pool.js'
import { mutate } from '../test/hostile/mutate.js'

const [folder, count = '20000', first = '1'] = process.argv.slice(2)
const files = readdirSync(folder!)
  .filter((file) => /\.(pdf|docx)$/.test(file))
  .sort()
  .map((file) => ({ file, bytes: readFileSync(join(folder!, file)) }))
const pool = createPool({ threads: 2 })
const outcomes = new Map<string, number>()
const last = Number(first) + Number(count)
let seed = Number(first)
let slowest = { milliseconds: 0, what: '' }
let most = 0
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss() / 1024 / 1024)
}, 25).unref()
const start = performance.now()
await Promise.all([work(), work()])
await pool.close()
console.log(
  `${count} documents in ${((performance.now() - start) / 1000).toFixed(0)} s, most memory ${most.toFixed(0)} MB`
)
console.log(Object.fromEntries([...outcomes].sort((a, b) => b[1] - a[1])))
console.log('slowest', slowest)

async function work(): Promise<void> {
  while (seed < last) {
    const mine = seed++
    const { file, bytes } = files[mine % files.length]!
    const begin = performance.now()
    const outcome = await outcomeOf(mutate(bytes, mine), `${file} seed ${mine}`)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    const milliseconds = Math.round(performance.now() - begin)
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: `${file} seed ${mine}: ${outcome}` }
  }
}

async function outcomeOf(bytes: Uint8Array, what: string): Promise<string> {
  try {
    const { document, questions, form } = await pool.check(bytes, what, {})
    if (questions.length === 0 && form.band !== 'incomplete') console.log('SILENT', what)
    return document.partial ? 'partial' : 'audit'
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return error.code
    console.log('UNTYPED', what, (error as Error).message, String((error as Error).cause))
    return 'untyped'
  }
}
