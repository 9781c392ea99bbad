import { extname } from 'node:path'
import type { Audit } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import type { Line } from '../document/document.js'
import type { ViewJob, ViewResult } from './view-task.js'
import { openWorkers } from './workers.js'

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

const taskFile = new URL(`./view-task${extname(import.meta.url)}`, import.meta.url).href

/** A process of its own, so that looking at a form never waits behind a batch. It starts with the first view. */
export function createViewer(): Viewer {
  const workers = openWorkers<ViewJob, never, ViewResult>(taskFile, { processes: 1, heap: 384, memory: 600, jobs: 300 })

  async function run(job: ViewJob): Promise<ViewResult> {
    const signal = AbortSignal.timeout(patience)
    const result = await workers.run(job, { signal }).catch((error) => {
      throw new Problem('document.view-failed', 'The document could not be drawn or written in time.', {
        todo: 'Use the report; it does not need the document.',
        status: 422,
        cause: error
      })
    })
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
    close: () => workers.close()
  }
}
