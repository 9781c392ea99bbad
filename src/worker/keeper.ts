import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Beat, outOfMemory, toPlain, type WorkerLimits } from './message.js'
import { threadArguments } from './thread-arguments.js'

// The main thread of a worker process. It reads no document: it stays awake while its thread works, tells how the
// process lives, and ends it when it takes too much memory or when the service is gone.
const [taskFile, limitsJson] = process.argv.slice(2) as [string, string]
const { heap, memory }: WorkerLimits = JSON.parse(limitsJson)

/** Milliseconds between two looks at the memory. WebAssembly and buffers can grow by a gigabyte a second. */
const lookEvery = 20

/**
 * Megabytes for what a document leaves behind at once. Half as much costs a tenth of the speed; twice as much leaves too
 * little to the rest of the heap.
 */
const youngHeap = 96

const thread = new Worker(fileURLToPath(new URL(`./thread${extname(import.meta.url)}`, import.meta.url)), {
  execArgv: threadArguments(),
  workerData: taskFile,
  resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngHeap }
})
thread.on('message', tell)
thread.on('error', (error) => {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') process.exit(outOfMemory)
  process.send!({ error: toPlain(error) }, () => process.exit(1))
})
thread.on('exit', () => process.exit(1))

let busy = false
process.on('message', (job) => {
  busy = true
  thread.postMessage(job)
})
process.on('disconnect', () => process.exit(0))
// Ctrl-C reaches the whole group: the service decides when its readers end, and what they read is not lost.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

setInterval(() => {
  if (process.memoryUsage.rss() > memory * 1024 * 1024) process.exit(outOfMemory)
}, lookEvery)
setInterval(() => {
  if (busy) process.send!({ beat: beat() })
}, 100)

function tell(message: object): void {
  if ('result' in message || 'error' in message) {
    process.send!({ beat: beat() })
    busy = false
  }
  process.send!(message)
}

function beat(): Beat {
  const { user, system } = process.cpuUsage()
  return { cpu: (user + system) / 1000, memory: process.memoryUsage.rss() }
}
