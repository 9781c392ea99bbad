import { Worker } from 'node:worker_threads'
import type { ThreadOptions } from './thread.js'

/**
 * Starts the database's thread. On Node 20 the first file of a thread cannot be TypeScript, not even with a loader: from
 * a checkout the thread starts with one line that brings the loader and then imports the file.
 */
export function startThread(workerData: ThreadOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./thread.js', import.meta.url), { workerData })
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const file = JSON.stringify(new URL('./thread.ts', import.meta.url).href)
  const bootstrap = `import(${loader}).then(({ register }) => { register(); return import(${file}) })`
  return new Worker(bootstrap, { workerData, eval: true })
}
