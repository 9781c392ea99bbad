import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../src/contract/problem.js'
import { createPool } from '../../src/worker/pool.js'

/** What one file came to. */
export interface Outcome {
  file: string
  /** `audit`, `partial` or the code of the problem; `untyped` for any other error. */
  result: string
  questions: number
  band: string | null
  milliseconds: number
  /** Megabytes of the service's process after the file. */
  memory: number
}

/** The most megabytes at any time: of the service's process, and of its largest worker. */
export interface Most {
  service: number
  worker: number
}

/**
 * Checks every file of a folder on two workers and prints an outcome a line; the last line is the most memory. It runs in a process of its own, so that the memory is that of the checker alone.
 */
const [folder, threads = '2'] = process.argv.slice(2)
const pool = createPool({ threads: Number(threads) })
const megabytes = () => Math.round(process.memoryUsage.rss() / 1024 / 1024)
const most: Most = { service: 0, worker: 0 }
const watch = setInterval(() => {
  most.service = Math.max(most.service, megabytes())
  most.worker = Math.max(most.worker, ...workers())
}, 25)
const files = readdirSync(folder!).sort()
await Promise.all(Array.from({ length: Number(threads) }, work))
clearInterval(watch)
console.log(JSON.stringify(most))
await pool.close()

/** Megabytes of each worker process, where the system tells. */
function workers(): number[] {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ')
    return children.map(
      (pid) => (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1024 / 1024
    )
  } catch {
    return []
  }
}

async function work(): Promise<void> {
  for (let file = files.shift(); file; file = files.shift()) {
    const start = performance.now()
    const { result, questions, band } = await outcomeOf(file)
    const milliseconds = Math.round(performance.now() - start)
    console.log(JSON.stringify({ file, result, questions, band, milliseconds, memory: megabytes() }))
  }
}

async function outcomeOf(file: string): Promise<Pick<Outcome, 'result' | 'questions' | 'band'>> {
  try {
    const { document, questions, form } = await pool.check(readFileSync(join(folder!, file)), file, {})
    return { result: document.partial ? 'partial' : 'audit', questions: questions.length, band: form.band }
  } catch (error) {
    const typed = error instanceof Problem && error.status < 500
    const result = typed ? error.code : `untyped: ${(error as Error).message} ${String((error as Error).cause ?? '')}`
    return { result, questions: 0, band: null }
  }
}
