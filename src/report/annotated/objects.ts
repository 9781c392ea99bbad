import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core'

export const name = (text: string) => PdfName.of(text)
export const text = (value: string) => PdfString.fromString(value)
export const number = (value: number) => PdfNumber.of(round(value))
export const numbers = (values: readonly number[]) => PdfArray.of(...values.map(number))

/** Hundredths of a point are finer than any screen, and keep the file the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** A drawing that multiplies into the page, so that the words under it stay readable. */
export function multiplied(box: readonly number[], drawing: string): PdfStream {
  const blend = PdfDict.of({ Type: name('ExtGState'), BM: name('Multiply') })
  const entries = {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: numbers(box),
    Resources: PdfDict.of({ ExtGState: PdfDict.of({ G: blend }) })
  }
  return PdfStream.fromDict(entries, new TextEncoder().encode(`/G gs\n${drawing}`))
}
