import { problems } from '../../problems.js'
import type { PageRead } from '../page.js'
import { dropPdfium, loadPdfium, type Pdfium } from './engine.js'
import { pageFrame } from './frame.js'
import { pageObjects } from './objects.js'
import { type Picture, type RenderOptions, renderPage } from './render.js'
import { pageGlyphs } from './text.js'
import { pageWidgets } from './widgets.js'
import { readPackets } from './xfa.js'

/** The first reader: PDFium in WebAssembly. */
export interface PdfiumReader {
  pages: number
  /** None, AcroForm, XFA whose pages are made at display time, or XFA beside an AcroForm. */
  form: 'none' | 'acroform' | 'xfa' | 'xfa-hybrid'
  readPage(number: number): PageRead
  /** A grey picture of the page without its annotations. */
  render(number: number, options: RenderOptions): Picture | undefined
  /** The parts of an XFA form by name: `template`, `datasets` … */
  xfaPackets(): Map<string, string>
  close(): void
}

const passwordError = 4
const forms = ['none', 'acroform', 'xfa', 'xfa-hybrid'] as const
const scratchBytes = 256
const mostKept = 64 * 1024 * 1024

/**
 * @returns undefined when PDFium cannot open the file; the second reader may
 * @throws Problem `document.encrypted`
 */
export async function openPdfium(bytes: Uint8Array): Promise<PdfiumReader | undefined> {
  const pdfium = await loadPdfium()
  return trap(() => open(pdfium, bytes))
}

function open(pdfium: Pdfium, bytes: Uint8Array): PdfiumReader | undefined {
  const file = pdfium._malloc(bytes.length + scratchBytes)
  if (file === 0) return undefined
  const scratch = (file + bytes.length + 8) & ~7
  pdfium.HEAPU8.set(bytes, file)
  const document = pdfium._FPDF_LoadMemDocument(file, bytes.length, 0)
  if (document === 0) {
    const error = pdfium._FPDF_GetLastError()
    pdfium._free(file)
    if (error === passwordError) throw problems.encrypted()
    return undefined
  }
  const type = forms[pdfium._FPDF_GetFormType(document)] ?? 'none'
  const info = type === 'none' ? 0 : pdfium._PDFiumExt_OpenFormFillInfo()
  const form = info === 0 ? 0 : pdfium._PDFiumExt_InitFormFillEnvironment(document, info)
  return {
    pages: pdfium._FPDF_GetPageCount(document),
    form: type,
    readPage: (number) => trap(() => readPage(pdfium, document, form, number, scratch)),
    render: (number, options) => trap(() => renderPage(pdfium, document, number, options)),
    xfaPackets: () => trap(() => readPackets(pdfium, document, scratch)),
    close: () =>
      trap(() => {
        if (form !== 0) pdfium._PDFiumExt_ExitFormFillEnvironment(form)
        if (info !== 0) pdfium._PDFiumExt_CloseFormFillInfo(info)
        pdfium._FPDF_CloseDocument(document)
        pdfium._free(file)
        // WebAssembly memory never shrinks: after a large document the next one starts with a fresh engine.
        if (pdfium.HEAPU8.length > mostKept) dropPdfium()
      })
  }
}

function readPage(pdfium: Pdfium, document: number, form: number, number: number, scratch: number): PageRead {
  const page = pdfium._FPDF_LoadPage(document, number - 1)
  if (page === 0) throw problems.damaged('page')
  try {
    const frame = pageFrame(pdfium, page, scratch)
    const objects = pageObjects(pdfium, page, frame, scratch)
    const glyphs = pageGlyphs(pdfium, page, frame, objects, scratch)
    const widgets = pageWidgets(pdfium, page, form, frame, number)
    const { width, height } = frame
    return {
      number,
      width,
      height,
      glyphs,
      rules: objects.rules,
      widgets,
      pictures: objects.pictures,
      paths: objects.areas.length + objects.rules.length
    }
  } finally {
    pdfium._FPDF_ClosePage(page)
  }
}

/** Runs a call; when PDFium traps, its memory is given up and the error goes on. */
function trap<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    if ((error as Error).name === 'RuntimeError' || error instanceof RangeError) dropPdfium()
    throw error
  }
}
