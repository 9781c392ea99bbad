import type { Audit } from '../contract/audit.js'
import { loadRuleSet } from '../rules/load.js'
import { type Redline, type RedlineOptions, redlineDocx } from './redline/docx.js'
import { reconstruct } from './redline/reconstruct.js'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The form with its changes as tracked changes and comments, ready for a committee. A Word document is the uploaded
 * file itself; for any other document the found questions are set anew and the file says that it is a reconstruction.
 * @throws Problem when the original is no longer the Word document that was audited
 */
export function redline(audit: Audit, original: Uint8Array, options: RedlineOptions = {}): Redline {
  const date = options.date === undefined ? undefined : wordDate(options.date)
  const settled = { ...options, date, sources: options.sources ?? loadRuleSet().sources }
  if (audit.document.mediaType === docx) return redlineDocx(audit, original, settled)
  const rebuilt = reconstruct(audit)
  return redlineDocx(rebuilt.audit, rebuilt.bytes, settled)
}

/** Word calls a file damaged whose changes carry a day without a time, or anything else that is no date. */
function wordDate(iso: string): string | undefined {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? undefined : `${date.toISOString().slice(0, 19)}Z`
}

/** The bytes of `redline` alone. */
export function writeRedline(audit: Audit, original: Uint8Array, options: RedlineOptions = {}): Uint8Array {
  return redline(audit, original, options).bytes
}
