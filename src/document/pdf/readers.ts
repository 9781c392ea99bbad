import { Problem } from '../../contract/problem.js'
import type { GlyphNames } from './glyph-names.js'
import type { PageRead } from './page.js'
import { openPdfium, type PdfiumReader } from './pdfium/open.js'
import type { PdfjsReader } from './pdfjs.js'

export type ReaderName = 'pdfium' | 'pdf-parse'

/** Both readers of one file. PDFium reads first; pdf-parse reads what PDFium cannot open or finds nothing on. */
export interface Readers {
  pages: number
  form: PdfiumReader['form']
  /** @returns no page when both readers fail */
  readPage(number: number): Promise<{ page: PageRead | undefined; reader: ReaderName }>
  /** The page as the second reader sees it. */
  readAgain(number: number): Promise<PageRead | undefined>
  /** What the file's fonts call their glyphs. */
  glyphNames(): Promise<GlyphNames>
  first: PdfiumReader | undefined
  close(): Promise<void>
}

/** Milliseconds. An empty page takes one. */
const longForNothing = 1500

/** How often PDFium is started anew for one document after it trapped. */
const mostRestarts = 1

/** @throws Problem `document.encrypted`, `document.damaged` */
export async function openReaders(bytes: Uint8Array): Promise<Readers> {
  let first = await openPdfium(bytes)
  let restarts = 0
  let names: Promise<GlyphNames> | undefined
  let second: Promise<PdfjsReader> | undefined
  const openSecond = () => {
    second ??= openSecondReader(bytes)
    return second
  }
  const readAgain = (number: number, widgets = false) =>
    openSecond()
      .then((reader) => reader.readPage(number, widgets))
      .catch(() => undefined)
  const readFirst = async (number: number) => {
    try {
      return first?.readPage(number)
    } catch (error) {
      if (error instanceof Problem) return undefined
      // PDFium trapped: its memory is lost and with it the open document.
      first = restarts++ < mostRestarts ? await openPdfium(bytes).catch(() => undefined) : undefined
      return undefined
    }
  }
  const pages = first?.pages || (await openSecond()).pages
  return {
    pages,
    form: first?.form ?? 'none',
    get first() {
      return first
    },
    readAgain,
    glyphNames: () => {
      names ??= import('./glyph-names.js').then(({ readGlyphNames }) => readGlyphNames(bytes))
      return names
    },
    readPage: async (number) => {
      const start = performance.now()
      const page = await readFirst(number)
      if (page && !isEmpty(page)) return { page, reader: 'pdfium' }
      // Much work for nothing is a bomb: the second reader would unpack it again, into more memory.
      if (performance.now() - start > longForNothing) return { page: undefined, reader: 'pdfium' }
      const other = await readAgain(number, true)
      if (other && (!page || other.glyphs.length > 0)) return { page: other, reader: 'pdf-parse' }
      return { page, reader: 'pdfium' }
    },
    close: async () => {
      try {
        first?.close()
      } finally {
        const reader = await second?.catch(() => undefined)
        await reader?.close()
      }
    }
  }
}

/** pdf.js replaces `push` of all arrays of the thread by a slower one; the native one comes back once it has started. */
async function openSecondReader(bytes: Uint8Array): Promise<PdfjsReader> {
  const { push } = Array.prototype
  // The source maps of pdf.js take 150 MB of heap where a loader has switched them on.
  const maps = process.sourceMapsEnabled
  process.setSourceMapsEnabled(false)
  const { openPdfjs } = await import('./pdfjs.js')
  try {
    return await openPdfjs(bytes)
  } finally {
    // It is put back, not extended.
    Array.prototype.push = push
    process.setSourceMapsEnabled(maps)
  }
}

/** Nothing at all on the page: it is blank, or PDFium gave up on its content. */
function isEmpty(page: PageRead): boolean {
  return page.glyphs.length === 0 && page.pictures === 0 && page.paths === 0
}
