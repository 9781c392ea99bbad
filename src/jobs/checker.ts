import type { Audit, AuditOptions } from '../contract/audit.js'

export interface Watching {
  signal?: AbortSignal
  /** `page` is 0 in a stage without pages. */
  onProgress?: (progress: { page: number; pages: number }) => void
}

/** What turns a document into an audit. The worker pool is one; everything here knows only this. */
export interface Checker {
  /** @throws Problem for what the sender of the document can mend. */
  check(bytes: Uint8Array, name: string, options: AuditOptions, how?: Watching): Promise<Audit>
  close(): Promise<void>
}
