import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Beat, fromPlain, type Message, outOfMemory, type WorkerLimits } from './message.js'
import { threadArguments } from './thread-arguments.js'

/** A process that works on one job at a time and can be ended at any moment; its memory goes back with it. */
export interface WorkerProcess<Job, Progress, Result> {
  /** @throws EndedError when the process ends before it answers; what the task threw otherwise */
  run(job: Job, told: (progress: Progress) => void): Promise<Result>
  /** How the process lived when it told last. */
  beat(): Beat
  alive(): boolean
  end(): void
}

/** A worker process ended in the middle of a job. */
export class EndedError extends Error {
  constructor(readonly memory: boolean) {
    super(memory ? 'the worker process took too much memory' : 'the worker process ended')
    this.name = 'EndedError'
  }
}

const keeper = fileURLToPath(new URL(`./keeper${extname(import.meta.url)}`, import.meta.url))

/** The variables a reader of documents needs; keys and addresses of databases are none of its business. */
const needed = [
  'STIGMACHECK_RULES',
  'NODE_ENV',
  'TMPDIR',
  'TEMP',
  'SystemRoot',
  'HOME',
  'PATH',
  'TZ',
  'NODE_OPTIONS',
  'STIGMACHECK_GUARD_FILE'
]

/** @param taskFile URL of a module whose default export is a task */
export function startWorker<Job extends object, Progress, Result>(
  taskFile: string,
  limits: WorkerLimits
): WorkerProcess<Job, Progress, Result> {
  const child = fork(keeper, [taskFile, JSON.stringify(limits)], {
    serialization: 'advanced',
    execArgv: threadArguments() ?? [],
    env: Object.fromEntries(needed.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : []))),
    // A reader's own complaints may hold text of the document.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  let last: Beat = { cpu: 0, memory: 0 }
  let alive = true
  let job: { told(progress: Progress): void; done(result: Result): void; failed(error: Error): void } | undefined
  const over = (error: Error) => {
    alive = false
    child.kill('SIGKILL')
    job?.failed(error)
  }
  child.on('message', (message: Message<Progress, Result>) => {
    if ('beat' in message) last = message.beat
    else if ('progress' in message) job?.told(message.progress)
    else if ('result' in message) job?.done(message.result)
    else job?.failed(fromPlain(message.error))
  })
  child.on('exit', (code, signal) => over(new EndedError(code === outOfMemory || signal !== null)))
  child.on('error', over)
  hold(child, false)
  return {
    run: (work, told) =>
      new Promise<Result>((done, failed) => {
        if (!alive) return failed(new EndedError(false))
        job = { told, done, failed }
        hold(child, true)
        child.send(work, (error) => error && over(error))
      }).finally(() => {
        job = undefined
        hold(child, false)
      }),
    beat: () => last,
    alive: () => alive,
    end: () => over(new EndedError(false))
  }
}

/** An idle worker does not keep the program running. */
function hold(child: ChildProcess, on: boolean): void {
  if (on) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}
