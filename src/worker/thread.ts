import { parentPort, workerData } from 'node:worker_threads'
import { toPlain } from './message.js'

/** What a task file exports: one job, one answer. */
export type Task<Job, Progress, Result> = (job: Job, tell: (progress: Progress) => void) => Promise<Result>

const { default: task } = (await import(workerData)) as { default: Task<unknown, unknown, unknown> }

parentPort!.on('message', async (job: unknown) => {
  try {
    const result = await task(job, (progress) => parentPort!.postMessage({ progress }))
    parentPort!.postMessage({ result })
  } catch (error) {
    parentPort!.postMessage({ error: toPlain(error) })
  }
})
