import type { Audit } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import type { Line } from '../document/document.js'
import { drawPage } from '../document/pdf/picture.js'
import { readDocument } from '../document/read.js'
import { findView } from '../report/views.js'

export type ViewJob =
  | { kind: 'picture'; bytes: Uint8Array; page: number }
  | { kind: 'paragraphs'; bytes: Uint8Array }
  | { kind: 'view'; bytes: Uint8Array; audit: Audit; view: string }

export type ViewResult =
  | { picture: Uint8Array }
  | { lines: Line[] }
  | { view: Uint8Array | string }
  | { problem: ReturnType<Problem['toJSON']> }

/** Sharp enough to read at full width on a wide screen. */
const dpi = 130

/** Runs in the viewer's process. */
export default async function viewTask(job: ViewJob): Promise<ViewResult> {
  try {
    if (job.kind === 'picture') return { picture: await drawPage(job.bytes, job.page, dpi) }
    if (job.kind === 'view') {
      const { audit, bytes: original } = job
      return { view: await findView(job.view, audit).render({ audit, original }) }
    }
    return { lines: (await readDocument(job.bytes)).lines }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.toJSON() }
    throw error
  }
}
