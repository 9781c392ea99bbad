import { degrees, PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'

/** How a test PDF differs from a plain Letter page. */
export interface PdfOptions {
  rotate?: 0 | 90 | 180 | 270
  /** Prints the text at this angle on a page that is not turned. */
  textTurn?: 90 | 180 | 270
  /** The visible part of the page: left, bottom, right, top in its own space. */
  cropBox?: [number, number, number, number]
  /** Encrypts with this owner password and the empty user password. */
  ownerPassword?: string
  outline?: string
  /** Names of check boxes. */
  fields?: string[]
}

const media: [number, number, number, number] = [0, 0, 612, 792]

/** A PDF of one page per list; each line stands upright as displayed, 30 points below the one before. */
export async function makePdf(pages: string[][], options: PdfOptions = {}): Promise<Uint8Array> {
  const pdf = PDF.create()
  for (const lines of pages) {
    const page = pdf.addPage({ width: 612, height: 792, rotate: options.rotate ?? 0 })
    if (options.cropBox) page.dict.set('CropBox', PdfArray.of(...options.cropBox.map((edge) => PdfNumber.of(edge))))
    lines.forEach((line, index) => {
      const turn = options.textTurn ?? options.rotate ?? 0
      const [x, y] = toPage({ ...options, rotate: turn }, 60, 80 + 30 * index)
      page.drawText(line, { x, y, size: 11, rotate: degrees(turn) })
    })
  }
  for (const [index, field] of (options.fields ?? []).entries()) {
    const box = pdf.getOrCreateForm().createCheckbox(field)
    pdf.getPage(0)!.drawField(box, { x: 40, y: 300 + 30 * index, width: 12, height: 12 })
  }
  if (options.outline) addOutline(pdf, options.outline)
  if (options.ownerPassword) pdf.setProtection({ userPassword: '', ownerPassword: options.ownerPassword })
  return await pdf.save()
}

function toPage({ rotate = 0, cropBox = media }: PdfOptions, x: number, y: number): [number, number] {
  const [left, bottom, right, top] = cropBox
  if (rotate === 90) return [left + y, bottom + x]
  if (rotate === 180) return [right - x, bottom + y]
  if (rotate === 270) return [right - y, top - x]
  return [left + x, top - y]
}

function addOutline(pdf: PDF, title: string): void {
  const root = PdfDict.of({ Type: PdfName.of('Outlines'), Count: PdfNumber.of(1) })
  const rootRef = pdf.register(root)
  const item = pdf.register(PdfDict.of({ Title: PdfString.fromString(title), Parent: rootRef }))
  root.set('First', item)
  root.set('Last', item)
  pdf.getCatalog().set('Outlines', rootRef)
}
