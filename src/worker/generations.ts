import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { PoolOptions, TaskResult } from './pool.js'
import type { Job } from './task.js'
import { threadArguments } from './thread-arguments.js'

export type Workers = Piscina<Job, TaskResult>

/** The workers of a pool. Memory that a reader grew is given back only with its thread, so old ones make place for new. */
export interface Generations {
  /** The workers for one document; `leave` when it is done, `retire` when they should take no further one. */
  enter(): { pool: Workers; leave(): void; retire(): void }
  close(): Promise<void>
}

const filename = fileURLToPath(new URL(`./task${extname(import.meta.url)}`, import.meta.url))
const idle = 120_000

export function startGenerations({ threads, heap = 192, documentsPerGeneration = 300 }: PoolOptions): Generations {
  const open = () => ({ pool: openWorkers(threads, heap), documents: 0, inside: 0 })
  let current = open()
  const all = new Set([current])
  return {
    enter() {
      if (current.documents >= documentsPerGeneration) {
        current = open()
        all.add(current)
      }
      const generation = current
      generation.documents++
      generation.inside++
      const leave = () => {
        generation.inside--
        const used = generation !== current || generation.documents >= documentsPerGeneration
        if (!used || generation.inside > 0) return
        all.delete(generation)
        if (generation === current) {
          current = open()
          all.add(current)
        }
        void generation.pool.destroy()
      }
      const retire = () => {
        generation.documents = documentsPerGeneration
      }
      return { pool: generation.pool, leave, retire }
    },
    close: async () => {
      await Promise.all([...all].map(({ pool }) => pool.destroy()))
    }
  }
}

function openWorkers(threads: number, heap: number): Workers {
  const pool: Workers = new Piscina({
    filename,
    execArgv: threadArguments(),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idle,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 }
  })
  // A worker that dies between two documents is replaced; without a listener its error would end the process.
  pool.on('error', () => {})
  return pool
}
