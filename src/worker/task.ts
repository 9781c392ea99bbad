import type { AuditOptions } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import { loadRuleSet } from '../rules/load.js'
import { checkDocument } from './check.js'
import type { TaskResult } from './pool.js'
import type { Progress } from './progress.js'

/** One document for a worker. */
export interface Job {
  bytes: Uint8Array
  name: string
  options: AuditOptions
  /** Pages to leave out, and why: an earlier try hung or died on them. */
  skip: Map<number, string>
}

/** Runs in a worker process: one document, one answer. */
export default async function task(
  { bytes, name, options, skip }: Job,
  tell: (progress: Progress) => void
): Promise<TaskResult> {
  try {
    // A fresh worker reads the rules before the document's clocks start.
    loadRuleSet({ pack: options.pack })
    tell({ stage: 'start', page: 0, pages: 0 })
    const audit = await checkDocument(bytes, name, options, {
      skip,
      onProgress: tell,
      onRead: () => tell({ stage: 'judge', page: 0, pages: 0 })
    })
    return { audit }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.toJSON() }
    throw error
  }
}
