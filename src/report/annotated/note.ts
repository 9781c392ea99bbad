import { type PDF, type PDFPage, PdfDict, type PdfRef } from '@libpdf/core'
import { noteColour } from './colours.js'
import type { ToPage } from './frame.js'
import { boundsOf, popup } from './highlight.js'
import { multiplied, name, number, numbers, round, text } from './objects.js'

const side = 18

/** A note beside the text, at a displayed point, drawn as a small lined sheet. */
export function note(
  pdf: PDF,
  page: PDFPage,
  toPage: ToPage,
  [x, y]: [number, number],
  options: { id: string; subject: string; contents: string }
): PdfRef[] {
  const rect = boundsOf([...toPage(x, y), ...toPage(x + side, y + side)])
  const sheet = PdfDict.of({
    Type: name('Annot'),
    Subtype: name('Text'),
    Name: name('Note'),
    Rect: numbers(rect),
    C: numbers(noteColour),
    F: number(4),
    NM: text(options.id),
    T: text('stigmacheck'),
    Subj: text(options.subject),
    Contents: text(options.contents),
    P: page.ref,
    AP: PdfDict.of({ N: pdf.register(multiplied(rect, draw(rect))) })
  })
  const sheetRef = pdf.register(sheet)
  const popupRef = pdf.register(popup(page, sheetRef, rect))
  sheet.set('Popup', popupRef)
  return [sheetRef, popupRef]
}

function draw([left, bottom]: [number, number, number, number]): string {
  const lines = [5, 9, 13].map(
    (up) => `${round(left + 4)} ${round(bottom + up)} m ${round(left + 14)} ${round(bottom + up)} l S`
  )
  return [
    `${noteColour.join(' ')} rg 0.1 0.31 0.56 RG 1.2 w ${round(left + 1)} ${round(bottom + 1)} ${side - 2} ${side - 2} re B`,
    ...lines
  ].join('\n')
}
