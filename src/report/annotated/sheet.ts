import { type PDF, type PDFPage, PdfArray, type PdfRef } from '@libpdf/core'
import type { Box } from '../../contract/audit.js'
import { pageFrame, type ToPage } from './frame.js'

/** Where an annotation was added. */
export interface Spot {
  page: PDFPage
  toPage: ToPage
}

/** Collects new annotations by page and hangs them into the pages at the end. */
export class Sheet {
  readonly pdf: PDF
  private readonly added = new Map<PDFPage, PdfRef[]>()
  private readonly tinted = new Set<string>()

  constructor(pdf: PDF) {
    this.pdf = pdf
  }

  /** @returns where it was added, or null when the document has no such page */
  add(number: number, make: (page: PDFPage, toPage: ToPage) => PdfRef[]): Spot | null {
    const page = this.pdf.getPage(number - 1)
    if (!page) return null
    const toPage = pageFrame(page, (ref) => this.pdf.context.resolve(ref))
    this.added.set(page, [...(this.added.get(page) ?? []), ...make(page, toPage)])
    return { page, toPage }
  }

  /** The boxes that no earlier mark has: a stem shared by several questions is tinted once. */
  untinted(number: number, boxes: readonly Box[]): Box[] {
    return boxes.filter((box) => {
      const key = [number, ...box.map(Math.round)].join(' ')
      const fresh = !this.tinted.has(key)
      this.tinted.add(key)
      return fresh
    })
  }

  close(): void {
    for (const [page, refs] of this.added) {
      const annotations = page.dict.getArray('Annots', (ref) => this.pdf.context.resolve(ref))
      page.dict.set('Annots', PdfArray.of(...(annotations?.toArray() ?? []), ...refs))
    }
  }
}
