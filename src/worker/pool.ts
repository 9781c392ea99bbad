import { MessageChannel } from 'node:worker_threads'
import type { Audit, AuditOptions } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import { type Clocks, startWatch, clocks as usualClocks } from './clocks.js'
import { busy, defect, type Failure, failed, failureOf } from './failures.js'
import { startGenerations, type Workers } from './generations.js'
import type { Progress } from './progress.js'
import type { Job } from './task.js'

/** Audits documents in worker threads that can be killed: what happens in them never takes the process down. */
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
  threads: number
  /** Documents that may wait; one more is refused with `service.busy`. Default: no limit. */
  queue?: number
  clocks?: Partial<Clocks>
  /** Megabytes of each worker's heap. Default 192. WebAssembly memory has a ceiling of its own, in the PDF reader. */
  heap?: number
  /** Documents after which the workers are replaced by fresh ones. Default 300. */
  documentsPerGeneration?: number
}

/** What a worker answers: errors cross the thread as plain data. */
export type TaskResult = ({ audit: Audit } | { problem: ReturnType<Problem['toJSON']> }) & {
  /** Bytes outside of the heap that the worker holds now: WebAssembly memory and buffers. */
  outside: number
}

/** Pages that one document may lose before it is given up. */
const mostSkipped = 3

/** Bytes outside of its heap above which a worker makes place for a fresh one; usual are 30 million. */
const mostOutside = 110_000_000

/** Opens a pool; its workers start with the first documents and stop when they have had nothing to do for a while. */
export function createPool(options: PoolOptions): CheckerPool {
  const { threads, queue = Infinity } = options
  const clocks = { ...usualClocks, ...options.clocks }
  const generations = startGenerations(options)
  let taken = 0
  return {
    async check(bytes, name, auditOptions, watching = {}) {
      if (taken >= threads + queue) throw busy()
      taken++
      const { pool, leave, retire } = generations.enter()
      try {
        return await checkWithout(new Map(), pool, retire, { bytes, name, options: auditOptions }, clocks, watching)
      } finally {
        taken--
        leave()
      }
    },
    waiting: () => Math.max(0, taken - threads),
    close: generations.close
  }
}

/** Tries a document again without the page on which it hung or died, until there is an answer or too much is lost. */
async function checkWithout(
  skip: Map<number, string>,
  pool: Workers,
  retire: () => void,
  job: Omit<Job, 'port' | 'skip'>,
  clocks: Clocks,
  watching: Watching
): Promise<Audit> {
  for (let spent = 0; ; ) {
    const tried = await tryOnce(pool, { ...job, skip }, clocks, spent, watching)
    if ('result' in tried) {
      if (tried.result.outside > mostOutside) retire()
      return answer(tried.result)
    }
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

async function tryOnce(
  pool: Workers,
  job: Omit<Job, 'port'>,
  clocks: Clocks,
  spent: number,
  watching: Watching
): Promise<Try> {
  const { port1, port2 } = new MessageChannel()
  const killer = new AbortController()
  let whole = false
  const watch = startWatch(clocks, spent, (all) => {
    whole = all
    killer.abort()
  })
  port1.on('message', (progress: Progress) => {
    watch.tell(progress)
    watching.onProgress?.(progress)
  })
  port1.unref()
  const signal = watching.signal ? AbortSignal.any([killer.signal, watching.signal]) : killer.signal
  try {
    return { result: await pool.run({ ...job, port: port2 }, { transferList: [port2], signal }) }
  } catch (cause) {
    if (watching.signal?.aborted) throw watching.signal.reason
    const failure = killer.signal.aborted ? 'timed-out' : failureOf(cause)
    // A mistake in a rule file is told as it is.
    if (failure === null) throw (cause as Error).name === 'RuleFileError' ? cause : defect(cause)
    return { failure, whole, last: watch.last(), spent: watch.spent(), cause }
  } finally {
    watch.stop()
    port1.close()
  }
}
