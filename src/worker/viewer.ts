import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Audit } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import type { Line } from '../document/document.js'
import { threadArguments } from './thread-arguments.js'
import type { ViewJob, ViewResult } from './view-task.js'

/** Shows a kept document to a person: its pages as pictures, its paragraphs, or the document itself with its changes. */
export interface Viewer {
  /** A grey PNG of one page, counted from 1. @throws Problem */
  picture(bytes: Uint8Array, page: number): Promise<Uint8Array>
  /** The paragraphs of a Word or text document, in reading order. @throws Problem */
  paragraphs(bytes: Uint8Array): Promise<Line[]>
  /** A view that edits or marks the document itself, by its name in `report/views`. @throws Problem */
  render(view: string, audit: Audit, bytes: Uint8Array): Promise<Uint8Array | string>
  close(): Promise<void>
}

/** The longest that one picture or text may take, in ms. */
const patience = 20_000

/** A thread of its own, so that looking at a form never waits behind a batch. It starts with the first view. */
export function createViewer(): Viewer {
  const filename = fileURLToPath(new URL(`./view-task${extname(import.meta.url)}`, import.meta.url))
  const pool = new Piscina({
    filename,
    execArgv: threadArguments(),
    minThreads: 0,
    maxThreads: 1,
    maxQueue: 200,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 384 }
  })
  // A thread that dies between two views is replaced; without a listener its error would end the process.
  pool.on('error', () => {})

  async function run(job: ViewJob): Promise<ViewResult> {
    const signal = AbortSignal.timeout(patience)
    const result = (await pool.run(job, { signal }).catch((error) => {
      throw new Problem('document.view-failed', 'The document could not be drawn or written in time.', {
        todo: 'Use the report; it does not need the document.',
        status: 422,
        cause: error
      })
    })) as ViewResult
    if ('problem' in result) throw Problem.from(result.problem)
    return result
  }

  return {
    async picture(bytes, page) {
      const result = await run({ kind: 'picture', bytes, page })
      return 'picture' in result ? result.picture : new Uint8Array()
    },
    async paragraphs(bytes) {
      const result = await run({ kind: 'paragraphs', bytes })
      return 'lines' in result ? result.lines : []
    },
    async render(view, audit, bytes) {
      const result = await run({ kind: 'view', view, audit, bytes })
      return 'view' in result ? result.view : ''
    },
    close: () => pool.destroy()
  }
}
