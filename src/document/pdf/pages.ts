import type { Document, Field, Line } from '../document.js'
import { placeFields } from '../layout/fields.js'
import { layoutPage } from '../layout/page.js'
import { limits } from '../limits.js'
import { problems } from '../problems.js'
import type { ReadOptions } from '../read.js'
import { warnIfFilled } from './filled.js'
import type { PageRead, Widget } from './page.js'
import type { Readers } from './readers.js'
import { makeRepairer, type Repairer } from './repair.js'
import { leaveOut, recogniseScans, type Scan, type Seen, warnOfUnknown } from './scans.js'
import { lacksText } from './usable.js'

/** What a page counts as that cannot be measured: Letter. */
const usualSize = { width: 612, height: 792 }

/**
 * Reads all pages into the document: first their text, then, where that does not do, their pictures.
 * @throws Problem `document.too-large`
 */
export async function readPages(readers: Readers, document: Document, options: ReadOptions): Promise<void> {
  const repairer = makeRepairer(readers)
  const widgets: Widget[] = []
  const scans: Scan[] = []
  const lines: Line[][] = []
  const keep = ({ page, confidence }: Seen) => {
    lines[page.number - 1] = layoutPage(page)
    if (confidence !== undefined) for (const line of lines[page.number - 1]!) line.ocr = confidence
    document.fields.push(...placeFields(lines[page.number - 1]!, page.widgets.map(toField)))
  }
  let glyphs = 0
  for await (const page of texts(readers, document, options)) {
    glyphs += page.glyphs.length
    if (glyphs > limits.glyphs) throw problems.tooLarge('characters', String(limits.glyphs))
    widgets.push(...page.widgets)
    const scan = await scanOf(page, repairer)
    if (!scan) warnOfUnknown(document, page)
    if (!scan) keep({ page })
    else if (scans.length < limits.ocrPages) scans.push(scan)
    else leaveOut(scan, 'ocr-page-limit', document).forEach(keep)
  }
  for (const seen of await recogniseScans(scans, readers, repairer, document, options)) keep(seen)
  warnIfFilled(document, widgets)
  document.lines = lines.flat()
}

/** The pages that can be read, one after the other; the others go to `unread`. */
async function* texts(readers: Readers, document: Document, options: ReadOptions): AsyncGenerator<PageRead> {
  const { pages } = readers
  let spent = 0
  for (let number = 1; number <= pages; number++) {
    document.pageSizes!.push(usualSize)
    const skipped = options.skip?.get(number) ?? (spent > limits.readingTime ? 'time-limit' : undefined)
    if (skipped) {
      document.unread.push({ page: number, reason: skipped })
      continue
    }
    options.onProgress?.({ stage: 'read', page: number, pages })
    const start = performance.now()
    const { page, reader } = await readers.readPage(number)
    spent += performance.now() - start
    if (!page) {
      document.unread.push({ page: number, reason: 'damaged' })
      continue
    }
    document.pageSizes![number - 1] = { width: page.width, height: page.height }
    document.readers![number] = reader
    yield page
  }
}

async function scanOf(page: PageRead, repairer: Repairer): Promise<Scan | undefined> {
  const reason = lacksText(page)
  if (reason) return { page, reason, whole: true }
  const known = await repairer.fromFile(page)
  return known ? undefined : { page, reason: 'fonts-without-unicode', whole: false }
}

/** The public field does not even say whether it holds a value. */
function toField({ filled: _, ...field }: Widget): Field {
  return field
}
