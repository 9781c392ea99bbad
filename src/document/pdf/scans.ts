import type { Document } from '../document.js'
import { type Recogniser, startRecogniser } from '../ocr/engine.js'
import { leastConfidence, recognisePage, uprightFrom } from '../ocr/page.js'
import type { ReadOptions } from '../read.js'
import type { PageRead } from './page.js'
import type { RenderOptions } from './pdfium/render.js'
import type { Readers } from './readers.js'
import type { Repairer } from './repair.js'

/** A page whose text says less than it shows: recognised as a whole, or only where characters are unknown. */
export interface Scan {
  page: PageRead
  reason: string
  whole: boolean
}

/** A page with what was recognised; the confidence, 0 to 100, when it was recognised as a whole. */
export interface Seen {
  page: PageRead
  confidence?: number
}

/** Recognises pages from their pictures. Those that cannot be recognised well are named in `unread`. */
export async function recogniseScans(
  scans: Scan[],
  readers: Readers,
  repairer: Repairer,
  document: Document,
  options: ReadOptions
): Promise<Seen[]> {
  const { first } = readers
  if (options.ocr === false || !first) return scans.flatMap((scan) => leaveOut(scan, scan.reason, document))
  if (scans.length === 0) return []
  const seen: Seen[] = []
  let recogniser = await startRecogniser()
  let late = 0
  const way: Way = { enough: uprightFrom.first }
  try {
    for (const scan of scans) {
      options.onProgress?.({ stage: 'ocr', page: scan.page.number, pages: readers.pages })
      const found = late < mostLate ? await inTime(look(scan, first, recogniser, repairer, document, way)) : undefined
      seen.push(...(found ?? leaveOut(scan, 'timed-out', document)))
      if (found || late++ >= mostLate) continue
      // The recogniser is still at work on the picture: only a new one is free.
      await recogniser.close()
      recogniser = await startRecogniser()
    }
  } finally {
    await recogniser.close()
  }
  return seen
}

/** The pages of one scan were fed the same way: what is found out of one holds for the next. */
interface Way {
  /** The confidence from which a page counts as upright. */
  enough: number
}

/** Pages that may take too long before the recognising of a document is given up. */
const mostLate = 1
/** Milliseconds of processor time for the picture of one page; usual are 2,000 to 4,000. */
const pictureTime = 10_000

/** @returns undefined when the work takes too long */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const spent = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000
  const start = spent()
  const late = new Promise<undefined>((resolve) => {
    // On a busy machine the wall's clock says little of the work.
    timer = setInterval(() => spent() - start > pictureTime && resolve(undefined), 200)
  })
  work.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    clearInterval(timer)
  }
}

async function look(
  scan: Scan,
  first: NonNullable<Readers['first']>,
  recogniser: Recogniser,
  repairer: Repairer,
  document: Document,
  way: Way
): Promise<Seen[]> {
  if (scan.whole) return recogniseWhole(scan, first, recogniser, document, way)
  await repairer.fromPicture(scan.page, recogniser)
  warnOfUnknown(document, scan.page)
  return [{ page: scan.page }]
}

/** A page that is not recognised: unread when it lacks its text, read as far as its characters are known otherwise. */
export function leaveOut({ page, whole }: Scan, reason: string, document: Document): Seen[] {
  if (whole) {
    document.unread.push({ page: page.number, reason })
    return []
  }
  warnOfUnknown(document, page)
  return [{ page }]
}

async function recogniseWhole(
  { page, reason }: Scan,
  first: NonNullable<Readers['first']>,
  recogniser: Recogniser,
  document: Document,
  way: Way
): Promise<Seen[]> {
  const render = (how: RenderOptions) => first.render(page.number, how)
  const { glyphs, rules, confidence, settled } = await recognisePage(page, render, recogniser, way.enough)
  if (settled && glyphs.length > 0) way.enough = uprightFrom.later
  if (confidence < leastConfidence) {
    const blank = glyphs.length === 0 && page.glyphs.length === 0
    document.unread.push({ page: page.number, reason: blank ? reason : 'ocr-confidence-low' })
    return []
  }
  document.warnings.push({
    code: 'ocr.used',
    message: `Page ${page.number} was recognised from its picture (${reason}), with a confidence of ${confidence} of 100.`,
    page: page.number
  })
  return [{ page: { ...page, glyphs, rules: [...page.rules, ...rules] }, confidence }]
}

/** Says how many characters of a page stay unknown. */
export function warnOfUnknown(
  document: Document,
  page: PageRead,
  unknown = page.glyphs.filter((glyph) => glyph.unmapped).length
): void {
  if (unknown === 0) return
  document.warnings.push({
    code: 'text.unknown-characters',
    message: `On page ${page.number}, ${unknown} characters could not be told: their font does not name them.`,
    page: page.number
  })
}
