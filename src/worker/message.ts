/** Between the service and a worker process, and inside of it between its keeper and its thread. */

/** What a worker process may take. */
export interface WorkerLimits {
  /** Megabytes of the thread's heap. */
  heap: number
  /** Megabytes of the whole process: heap, WebAssembly, buffers and the pictures of a scan. */
  memory: number
}

/** From a worker: how it lives, how far it is, and one answer a job. */
export type Message<Progress, Result> =
  | { beat: Beat }
  | { progress: Progress }
  | { result: Result }
  | { error: PlainError }

export interface Beat {
  /** Milliseconds of processor time since the process began. */
  cpu: number
  /** Bytes of the whole process. */
  memory: number
}

/** An error as plain data: crossing a process keeps neither its name nor its own fields. */
export interface PlainError {
  name: string
  message: string
  code?: string
  stack?: string
}

/** Exit code of a worker process that took more memory than it may. */
export const outOfMemory = 70

export function toPlain(error: unknown): PlainError {
  const { name, message, code, stack } = error as Error & { code?: string }
  return { name: String(name ?? 'Error'), message: String(message ?? error), code, stack }
}

export function fromPlain(plain: PlainError): Error {
  return Object.assign(new Error(plain.message), plain)
}
