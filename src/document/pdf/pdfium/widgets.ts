import type { Box } from '../../../contract/audit.js'
import type { Field } from '../../document.js'
import type { Widget } from '../page.js'
import type { Pdfium } from './engine.js'
import type { Frame } from './frame.js'

const widgetSubtype = 20
const hiddenFlags = 2 | 32
const readOnly = 1
const kinds: Record<number, Field['kind']> = {
  1: 'button',
  2: 'checkbox',
  3: 'radio',
  4: 'choice',
  5: 'choice',
  6: 'text',
  7: 'signature'
}
const most = { widgets: 5000, options: 60, characters: 1000 }

/** The visible form fields of a page. @param form the form environment, 0 when the document has none */
export function pageWidgets(pdfium: Pdfium, page: number, form: number, frame: Frame, number: number): Widget[] {
  if (form === 0) return []
  const found: Widget[] = []
  const buffer = pdfium._malloc(most.characters * 2)
  try {
    const count = Math.min(pdfium._FPDFPage_GetAnnotCount(page), most.widgets)
    for (let index = 0; index < count; index++) {
      const annotation = pdfium._FPDFPage_GetAnnot(page, index)
      if (annotation === 0) continue
      const widget = readWidget(pdfium, annotation, form, frame, number, buffer)
      if (widget) found.push(widget)
      pdfium._FPDFPage_CloseAnnot(annotation)
    }
    return found
  } finally {
    pdfium._free(buffer)
  }
}

function readWidget(
  pdfium: Pdfium,
  annotation: number,
  form: number,
  frame: Frame,
  page: number,
  buffer: number
): Widget | undefined {
  if (pdfium._FPDFAnnot_GetSubtype(annotation) !== widgetSubtype) return undefined
  if (pdfium._FPDFAnnot_GetFlags(annotation) & hiddenFlags) return undefined
  const kind = kinds[pdfium._FPDFAnnot_GetFormFieldType(form, annotation)]
  if (!kind) return undefined
  pdfium._FPDFAnnot_GetRect(annotation, buffer)
  const [left, top, right, bottom] = pdfium.HEAPF32.subarray(buffer >> 2, (buffer >> 2) + 4) as unknown as Box
  const [x1, y1] = frame.point(left, top)
  const [x2, y2] = frame.point(right, bottom)
  const read = (call: (at: number, bytes: number) => number) => readString(pdfium, buffer, call)
  const tooltip = read((at, bytes) => pdfium._FPDFAnnot_GetFormFieldAlternateName(form, annotation, at, bytes))
  return {
    kind,
    page,
    box: [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)],
    tooltip: tooltip.trim() || null,
    options: options(pdfium, annotation, form, kind, read),
    filled: isFilled(pdfium, annotation, form, kind, buffer)
  }
}

function options(
  pdfium: Pdfium,
  annotation: number,
  form: number,
  kind: Field['kind'],
  read: (call: (at: number, bytes: number) => number) => string
): string[] {
  if (kind === 'checkbox' || kind === 'radio') {
    const value = read((at, bytes) => pdfium._FPDFAnnot_GetFormFieldExportValue(form, annotation, at, bytes))
    return value === '' ? [] : [value]
  }
  if (kind !== 'choice') return []
  const count = Math.min(pdfium._FPDFAnnot_GetOptionCount(form, annotation), most.options)
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    read((at, bytes) => pdfium._FPDFAnnot_GetOptionLabel(form, annotation, index, at, bytes))
  )
}

/** Only whether there is a value is asked for; a choice always has one, so it says nothing. */
function isFilled(pdfium: Pdfium, annotation: number, form: number, kind: Field['kind'], buffer: number): boolean {
  if (kind === 'checkbox' || kind === 'radio') return pdfium._FPDFAnnot_IsChecked(form, annotation) !== 0
  // A text that the applicant cannot change, such as the content of a barcode, is the form's own.
  if (kind !== 'text' || pdfium._FPDFAnnot_GetFormFieldFlags(form, annotation) & readOnly) return false
  const bytes = pdfium._FPDFAnnot_GetFormFieldValue(form, annotation, buffer, most.characters * 2)
  const units = Math.min(bytes, most.characters * 2) / 2 - 1
  const text = Buffer.from(pdfium.HEAPU8.subarray(buffer, buffer + Math.max(0, units) * 2)).toString('utf16le')
  pdfium.HEAPU8.fill(0, buffer, buffer + most.characters * 2)
  return text.trim() !== ''
}

/** A string that PDFium writes as UTF-16 with a closing zero; longer ones than the buffer are left out. */
function readString(pdfium: Pdfium, buffer: number, call: (at: number, bytes: number) => number): string {
  const bytes = call(buffer, most.characters * 2)
  if (bytes <= 2 || bytes > most.characters * 2) return ''
  return Buffer.from(pdfium.HEAPU8.subarray(buffer, buffer + bytes - 2)).toString('utf16le')
}
