import type { MessagePort } from 'node:worker_threads'
import type { AuditOptions } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import type { TaskResult } from './pool.js'
import type { Progress } from './progress.js'

// Piscina requires a worker file first and imports it when that fails. The top-level await makes it fail: required,
// the TypeScript of a checkout would run as CommonJS, in which the readers' own imports do not resolve.
const { checkDocument } = await import('./check.js')
const { loadRuleSet } = await import('../rules/load.js')

/** One document for a worker. */
export interface Job {
  bytes: Uint8Array
  name: string
  options: AuditOptions
  /** Pages to leave out, and why: an earlier try hung or died on them. */
  skip: Map<number, string>
  port: MessagePort
}

/** Runs in a worker thread: one document, one answer. */
export default async function task({ bytes, name, options, skip, port }: Job): Promise<TaskResult> {
  const tell = (progress: Progress) => port.postMessage(progress)
  try {
    // A fresh worker reads the rules before the document's clocks start.
    loadRuleSet({ pack: options.pack })
    tell({ stage: 'start', page: 0, pages: 0 })
    const audit = await checkDocument(bytes, name, options, {
      skip,
      onProgress: tell,
      onRead: () => tell({ stage: 'judge', page: 0, pages: 0 })
    })
    return { audit, outside: outside() }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.toJSON(), outside: outside() }
    throw error
  } finally {
    port.close()
  }
}

function outside(): number {
  return process.memoryUsage().external
}
