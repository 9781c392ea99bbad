import { extname } from 'node:path'
import type { Audit, AuditOptions } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import { type Clocks, startWatch, clocks as usualClocks } from './clocks.js'
import { busy, defect, type Failure, failed, failureOf } from './failures.js'
import type { Progress } from './progress.js'
import type { Job } from './task.js'
import { openWorkers, type Workers } from './workers.js'

/** Audits documents in worker processes that can be killed: what happens in them never takes the service down. */
export interface CheckerPool {
  /**
   * A page on which the reader hangs or dies is left out and named in `unread`; the rest is audited.
   * @throws Problem `document.*` as readDocument; `document.timed-out`, `document.too-complex`, `service.busy` (503)
   * @throws the signal's reason when it is aborted
   */
  check(bytes: Uint8Array, name: string, options: AuditOptions, watching?: Watching): Promise<Audit>
  /** Documents that wait for a free worker. */
  waiting(): number
  close(): Promise<void>
}

export interface Watching {
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

export interface PoolOptions {
  /** Documents that are read at the same time, each in a process of its own. */
  threads: number
  /** Documents that may wait; one more is refused with `service.busy`. Default: no limit. */
  queue?: number
  clocks?: Partial<Clocks>
  /** Megabytes of each worker's heap. Default 192. */
  heap?: number
  /** Megabytes of each worker's process. Default 640: a form with scanned parts needs 520. */
  memory?: number
  /** Documents after which a worker is replaced by a fresh one. Default 300. */
  documentsPerWorker?: number
}

/** What a worker answers: problems cross the process as plain data. */
export type TaskResult = { audit: Audit } | { problem: ReturnType<Problem['toJSON']> }

type Checkers = Workers<Job, Progress, TaskResult>

/** Pages that one document may lose before it is given up. */
const mostSkipped = 3

const taskFile = new URL(`./task${extname(import.meta.url)}`, import.meta.url).href

/** Opens a pool; its workers start with the first documents and stop when they have had nothing to do for a while. */
export function createPool(options: PoolOptions): CheckerPool {
  const { threads, queue = Infinity, heap = 192, memory = 640, documentsPerWorker = 300 } = options
  const clocks = { ...usualClocks, ...options.clocks }
  const workers: Checkers = openWorkers(taskFile, { processes: threads, heap, memory, jobs: documentsPerWorker })
  let taken = 0
  return {
    async check(bytes, name, auditOptions, watching = {}) {
      if (taken >= threads + queue) throw busy()
      taken++
      try {
        return await checkWithout(new Map(), workers, { bytes, name, options: auditOptions }, clocks, watching)
      } finally {
        taken--
      }
    },
    waiting: () => Math.max(0, taken - threads),
    close: workers.close
  }
}

/** Tries a document again without the page on which it hung or died, until there is an answer or too much is lost. */
async function checkWithout(
  skip: Map<number, string>,
  workers: Checkers,
  job: Omit<Job, 'skip'>,
  clocks: Clocks,
  watching: Watching
): Promise<Audit> {
  for (let spent = 0; ; ) {
    const tried = await tryOnce(workers, { ...job, skip }, clocks, spent, watching)
    if ('result' in tried) return answer(tried.result)
    const { failure, whole, last, cause } = tried
    const page = last?.stage === 'read' || last?.stage === 'ocr' ? last.page : 0
    if (whole || page === 0 || skip.size >= mostSkipped) throw failed(failure, cause)
    skip.set(page, failure)
    spent = tried.spent
  }
}

function answer(result: TaskResult): Audit {
  if ('problem' in result) throw Problem.from(result.problem)
  return result.audit
}

type Try =
  | { result: TaskResult }
  | { failure: Failure; whole: boolean; last: Progress | undefined; spent: number; cause: unknown }

async function tryOnce(workers: Checkers, job: Job, clocks: Clocks, spent: number, watching: Watching): Promise<Try> {
  const killer = new AbortController()
  let whole = false
  let processorTime = () => 0
  const watch = startWatch(
    clocks,
    spent,
    () => processorTime(),
    (all) => {
      whole = all
      killer.abort()
    }
  )
  const told = (progress: Progress) => {
    watch.tell(progress)
    watching.onProgress?.(progress)
  }
  const begun = (time: () => number) => {
    processorTime = time
  }
  const signal = watching.signal ? AbortSignal.any([killer.signal, watching.signal]) : killer.signal
  try {
    return { result: await workers.run(job, { signal, told, begun }) }
  } catch (cause) {
    if (watching.signal?.aborted) throw watching.signal.reason
    const failure = killer.signal.aborted ? 'timed-out' : failureOf(cause)
    // A mistake in a rule file is told as it is.
    if (failure === null) throw (cause as Error).name === 'RuleFileError' ? cause : defect(cause)
    return { failure, whole, last: watch.last(), spent: watch.spent(), cause }
  } finally {
    watch.stop()
  }
}
