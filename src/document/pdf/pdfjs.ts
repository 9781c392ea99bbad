import { PDFParse } from 'pdf-parse'
import type { PDFDocumentProxy, PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { Box } from '../../contract/audit.js'
import type { Field } from '../document.js'
import { limits } from '../limits.js'
import { problems } from '../problems.js'
import { printed } from './characters.js'
import type { Glyph, PageRead, Widget } from './page.js'

/** The second reader: pdf.js through pdf-parse. It is imported in worker threads only, as it replaces built-ins. */
export interface PdfjsReader {
  pages: number
  /** @param widgets whether the form fields are wanted, too */
  readPage(number: number, widgets: boolean): Promise<PageRead>
  close(): Promise<void>
}

/** @throws Problem `document.encrypted`, `document.damaged` */
export async function openPdfjs(bytes: Uint8Array): Promise<PdfjsReader> {
  // pdf.js takes the buffer away from its owner, so it gets a copy.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0, isEvalSupported: false, useSystemFonts: false })
  try {
    const pdf: PDFDocumentProxy = await parser['load']()
    return {
      pages: pdf.numPages,
      readPage: (number, widgets) => readPage(pdf, number, widgets),
      close: () => parser.destroy()
    }
  } catch (error) {
    await parser.destroy()
    if ((error as Error).name === 'PasswordException') throw problems.encrypted()
    throw problems.damaged('PDF', error)
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number, fields: boolean): Promise<PageRead> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ disableNormalization: true })
  const glyphs: Glyph[] = []
  for (const item of content.items) {
    if ('str' in item) pushGlyphs(glyphs, item, viewport.transform)
    if (glyphs.length > limits.glyphsPerPage)
      throw problems.tooLarge('characters on a page', String(limits.glyphsPerPage))
  }
  const widgets = fields ? await readWidgets(page, viewport.convertToViewportRectangle.bind(viewport)) : []
  page.cleanup()
  return { number, width: viewport.width, height: viewport.height, glyphs, rules: [], widgets, pictures: 0, paths: 0 }
}

/** pdf.js gives the width of a whole item; the characters share it by their usual widths. */
function pushGlyphs(glyphs: Glyph[], item: TextItem, view: number[]): void {
  if (item.str.trim() === '') return
  const [a, b, c, d, e, f] = multiply(view, item.transform)
  const size = Math.hypot(c, d)
  if (size === 0) return
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4
  const upright = turn % 2 === 0
  const characters = [...item.str]
  const total = characters.reduce((sum, character) => sum + usualWidth(character), 0)
  const scale = ((turn === 0 || turn === 1 ? 1 : -1) * item.width * Math.hypot(view[0]!, view[1]!)) / total
  let along = upright ? e : f
  let spaced = true
  for (const character of characters) {
    const next = along + usualWidth(character) * scale
    if (character.trim() === '') spaced = true
    else {
      const { text, unmapped } = printed(character.codePointAt(0)!, '')
      const [left, right] = along < next ? [along, next] : [next, along]
      const baseline = upright ? f : e
      const glyph: Glyph = { text, left, right, baseline, size, bold: false, italic: false, spaced, turn }
      glyphs.push(unmapped ? { ...glyph, unmapped: character } : glyph)
      spaced = false
    }
    along = next
  }
}

function usualWidth(character: string): number {
  if (/[ijltfI.,:;'|!()[\] ]/.test(character)) return 0.3
  if (/[mwMW@%]/.test(character)) return 0.85
  return /[A-Z]/.test(character) ? 0.68 : 0.53
}

type Matrix = [number, number, number, number, number, number]

function multiply(m: number[], n: number[]): Matrix {
  const [a, b, c, d, e, f] = m as Matrix
  const [g, h, i, j, k, l] = n as Matrix
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

async function readWidgets(page: PDFPageProxy, convert: (rect: number[]) => number[]): Promise<Widget[]> {
  const annotations = await page.getAnnotations()
  return annotations
    .filter((annotation) => annotation.subtype === 'Widget' && !annotation.hidden)
    .map((widget): Widget => {
      const [x1, y1, x2, y2] = convert(widget.rect) as [number, number, number, number]
      const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)]
      const kind = fieldKind(widget)
      const choices: { displayValue?: string }[] = widget.options ?? []
      const exported: string | undefined = widget.checkBox ? widget.exportValue : widget.buttonValue
      const options = exported ? [exported] : choices.map((choice) => choice.displayValue ?? '')
      const filled = kind === 'text' && !widget.readOnly && String(widget.fieldValue ?? '').trim() !== ''
      return { kind, page: page.pageNumber, box, tooltip: widget.alternativeText || null, options, filled }
    })
}

function fieldKind(widget: { fieldType?: string; checkBox?: boolean; radioButton?: boolean }): Field['kind'] {
  if (widget.checkBox) return 'checkbox'
  if (widget.radioButton) return 'radio'
  if (widget.fieldType === 'Tx') return 'text'
  if (widget.fieldType === 'Ch') return 'choice'
  return widget.fieldType === 'Sig' ? 'signature' : 'button'
}
