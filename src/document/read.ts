import type { Document } from './document.js'
import { readGiven } from './given.js'
import { limits } from './limits.js'
import { problems } from './problems.js'
import { sniff } from './sniff.js'
import { readText } from './text.js'

export interface ReadOptions {
  /** Pages (from 1) that are left out and reported as unread, with the reason: a reader hung or died on them. */
  skip?: Map<number, string>
  /** Told before a page is read: 'read' or 'ocr', the page and the number of pages. */
  onProgress?: (step: { stage: 'read' | 'ocr'; page: number; pages: number }) => void
  /** Recognise pages without usable text. Default true. */
  ocr?: boolean
}

/**
 * Reads a document by its content, whatever its name says. The caller's bytes are left as they are.
 * @throws Problem `document.empty`, `.too-large`, `.unsupported-type`, `.encrypted`, `.damaged`, `.question-list`
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  if (bytes.length > limits.bytes) throw problems.tooLarge('bytes', String(limits.bytes))
  switch (sniff(bytes)) {
    case 'application/pdf': {
      const { readPdf } = await import('./pdf/read.js')
      return readPdf(bytes, options)
    }
    case 'text/plain':
      limitText(bytes)
      return readText(bytes)
    case 'application/x-ndjson':
      limitText(bytes)
      return readGiven(bytes)
    default: {
      const { readDocx } = await import('./docx/read.js')
      return readDocx(bytes)
    }
  }
}

function limitText(bytes: Uint8Array): void {
  if (bytes.length > limits.textBytes) throw problems.tooLarge('bytes of text', String(limits.textBytes))
}
