import type { WorkerLimits } from './message.js'
import { EndedError, startWorker, type WorkerProcess } from './worker-process.js'

/** A few worker processes that share a queue. Each is replaced by itself: after many jobs, or when it holds much. */
export interface Workers<Job, Progress, Result> {
  /**
   * Waits for a free worker and gives it the job. An aborted signal ends the worker, or the waiting.
   * @param begun is told how to ask for the processor time that the job's process has used, in milliseconds
   * @throws EndedError, the signal's reason, or what the task threw
   */
  run(job: Job, how: RunOptions<Progress>): Promise<Result>
  close(): Promise<void>
}

export interface RunOptions<Progress> {
  signal?: AbortSignal
  told?: (progress: Progress) => void
  begun?: (processorTime: () => number) => void
}

export interface WorkersOptions extends WorkerLimits {
  /** The most processes at a time. They start with the jobs. */
  processes: number
  /** Jobs after which a process is replaced. */
  jobs: number
}

/** Milliseconds without work after which a process is let go. */
const idle = 120_000

/** Share of its memory above which a process is replaced once its job is done. */
const full = 0.9

interface Seat<Job, Progress, Result> {
  worker: WorkerProcess<Job, Progress, Result>
  jobs: number
  timer?: NodeJS.Timeout
}

/** @param taskFile URL of a module whose default export is a task */
export function openWorkers<Job extends object, Progress, Result>(
  taskFile: string,
  options: WorkersOptions
): Workers<Job, Progress, Result> {
  type One = Seat<Job, Progress, Result>
  const free: One[] = []
  const all = new Set<One>()
  const waiting: { serve(seat: One): void; refuse(why: unknown): void }[] = []

  function start(): One {
    const seat: One = { worker: startWorker(taskFile, options), jobs: 0 }
    all.add(seat)
    return seat
  }

  function letGo(seat: One): void {
    clearTimeout(seat.timer)
    all.delete(seat)
    seat.worker.end()
  }

  async function take(signal?: AbortSignal): Promise<One> {
    for (let seat = free.pop(); seat; seat = free.pop()) {
      clearTimeout(seat.timer)
      if (seat.worker.alive()) return seat
      all.delete(seat)
    }
    if (all.size < options.processes) return start()
    return new Promise((resolve, reject) => {
      const gone = () => {
        waiting.splice(waiting.indexOf(place), 1)
        reject(signal!.reason)
      }
      const place = {
        serve(seat: One) {
          signal?.removeEventListener('abort', gone)
          resolve(seat)
        },
        refuse: reject
      }
      signal?.addEventListener('abort', gone, { once: true })
      waiting.push(place)
    })
  }

  function giveBack(seat: One): void {
    const { worker } = seat
    const worn = seat.jobs >= options.jobs || worker.beat().memory > full * options.memory * 1024 * 1024
    if (!all.has(seat)) return
    if (worn || !worker.alive()) {
      letGo(seat)
      // The next document should not wait for a process to start.
      giveBack(start())
    } else if (waiting.length > 0) waiting.shift()!.serve(seat)
    else keep(seat)
  }

  function keep(seat: One): void {
    free.push(seat)
    seat.timer = setTimeout(() => {
      free.splice(free.indexOf(seat), 1)
      letGo(seat)
    }, idle).unref()
  }

  return {
    async run(job, { signal, told = () => {}, begun }) {
      signal?.throwIfAborted()
      const seat = await take(signal)
      const stop = () => seat.worker.end()
      signal?.addEventListener('abort', stop, { once: true })
      seat.jobs++
      begun?.(() => seat.worker.beat().cpu)
      try {
        signal?.throwIfAborted()
        return await seat.worker.run(job, told)
      } finally {
        signal?.removeEventListener('abort', stop)
        giveBack(seat)
      }
    },
    close: async () => {
      for (const seat of [...all]) letGo(seat)
      for (const { refuse } of waiting.splice(0)) refuse(new EndedError(false))
    }
  }
}
