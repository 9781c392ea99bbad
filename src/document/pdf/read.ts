import type { Document, Line } from '../document.js'
import { markFootnotes } from '../layout/footnotes.js'
import { softenHyphens } from '../layout/hyphens.js'
import { markRunning } from '../layout/running.js'
import { limits } from '../limits.js'
import { problems } from '../problems.js'
import type { ReadOptions } from '../read.js'
import { readDynamicForm } from './dynamic.js'
import { readPages } from './pages.js'
import { openReaders } from './readers.js'
import { unprintedTooltips } from './tooltips.js'

/** @throws Problem `document.encrypted`, `document.damaged`, `document.too-large` */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const readers = await openReaders(bytes)
  try {
    if (readers.pages > limits.pages) throw problems.tooLarge('pages', String(limits.pages))
    const document: Document = {
      mediaType: 'application/pdf',
      pages: readers.pages,
      flow: 'lines',
      lines: [],
      fields: [],
      pageSizes: [],
      readers: {},
      warnings: [],
      unread: []
    }
    await readPages(readers, document, options)
    finish(document)
    readDynamicForm(document, readers)
    return document
  } finally {
    await readers.close()
  }
}

/** What only the whole document shows: what repeats from page to page, and which words it knows. */
function finish(document: Document): void {
  markRunning(document)
  for (const lines of byPage(document.lines)) markFootnotes(lines)
  document.fields.push(...unprintedTooltips(document))
  softenHyphens(document.lines.filter((line) => !line.running))
  if (document.lines.length === 0) nameBlankPages(document)
  document.unread.sort((a, b) => a.page! - b.page!)
  document.warnings.sort((a, b) => (a.page ?? 0) - (b.page ?? 0))
}

/** A form of blank pages only is a form that was not read. */
function nameBlankPages(document: Document): void {
  const named = new Set(document.unread.map(({ page }) => page))
  for (let page = 1; page <= (document.pages ?? 0); page++) {
    if (!named.has(page)) document.unread.push({ page, reason: 'no-text' })
  }
}

function byPage(lines: Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of lines) {
    const last = pages.at(-1)
    if (last?.[0]?.page === line.page) last!.push(line)
    else pages.push([line])
  }
  return pages
}
