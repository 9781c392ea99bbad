import { type PDF, type PDFPage, PdfDict, type PdfRef } from '@libpdf/core'
import type { Box, Outcome } from '../../contract/audit.js'
import { colours, noteColour } from './colours.js'
import type { ToPage } from './frame.js'
import { multiplied, name, number, numbers, round, text } from './objects.js'

/** Four corners in the page's own space, as displayed: top left, top right, bottom left, bottom right. */
type Quad = [number, number, number, number, number, number, number, number]

export interface HighlightOptions {
  id: string
  outcome: Outcome
  subject: string
  contents: string
}

/** Highlights the boxes with one annotation, so that its note opens wherever a reader clicks. */
export function highlight(pdf: PDF, page: PDFPage, toPage: ToPage, boxes: Box[], options: HighlightOptions): PdfRef[] {
  const quads = boxes.map((box) => quadOf(box, toPage))
  const rect = boundsOf(quads.flat())
  const colour = colours[options.outcome] ?? { tint: noteColour, line: noteColour }
  const drawing = quads.map((quad) => draw(quad, colour)).join('\n')
  const mark = PdfDict.of({
    Type: name('Annot'),
    Subtype: name('Highlight'),
    Rect: numbers(rect),
    QuadPoints: numbers(quads.flat()),
    C: numbers(colour.tint),
    F: number(4),
    NM: text(options.id),
    T: text('stigmacheck'),
    Subj: text(options.subject),
    Contents: text(options.contents),
    P: page.ref,
    AP: PdfDict.of({ N: pdf.register(multiplied(rect, drawing)) })
  })
  const markRef = pdf.register(mark)
  const popupRef = pdf.register(popup(page, markRef, rect))
  mark.set('Popup', popupRef)
  return [markRef, popupRef]
}

/** The window of a note: closed, beside the mark. */
export function popup(page: PDFPage, parent: PdfRef, rect: readonly number[]): PdfDict {
  const [, , right, top] = rect as [number, number, number, number]
  return PdfDict.of({
    Type: name('Annot'),
    Subtype: name('Popup'),
    Rect: numbers([right + 12, top - 150, right + 262, top]),
    Parent: parent,
    P: page.ref,
    F: number(4)
  })
}

function quadOf([x, y, width, height]: Box, toPage: ToPage): Quad {
  return [...toPage(x, y), ...toPage(x + width, y), ...toPage(x, y + height), ...toPage(x + width, y + height)] as Quad
}

export function boundsOf(points: readonly number[]): [number, number, number, number] {
  const xs = points.filter((_, index) => index % 2 === 0)
  const ys = points.filter((_, index) => index % 2 === 1)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function draw(quad: Quad, { tint, line }: { tint: number[]; line: number[] }): string {
  const [ax, ay, bx, by, cx, cy, dx, dy] = quad.map(round) as Quad
  const tinted = `${tint.join(' ')} rg ${ax} ${ay} m ${bx} ${by} l ${dx} ${dy} l ${cx} ${cy} l f`
  const [width, height] = [Math.hypot(bx - ax, by - ay), Math.hypot(cx - ax, cy - ay)]
  // Words that run up or down the page have their foot at a side, so a line below them would cross them.
  if (height > width * 1.5) return tinted
  return `${tinted}\n${line.join(' ')} RG 1.2 w ${cx} ${cy} m ${dx} ${dy} l S`
}
