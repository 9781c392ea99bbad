import { loadPdfium, type Pdfium } from '../../src/document/pdf/pdfium/engine.js'

/** One annotation as PDFium, which is not the library that wrote it, sees it. */
export interface SeenMark {
  page: number
  kind: 'note' | 'highlight' | 'popup' | 'widget' | 'other'
  id: string
  contents: string
  drawn: boolean
  /** The characters whose middle lies under the mark, quad by quad, white space left out. */
  words: string
}

const kinds: Record<number, SeenMark['kind']> = { 1: 'note', 9: 'highlight', 16: 'popup', 20: 'widget' }

/** Every annotation of a PDF, with the page text that its quads cover. */
export async function marksIn(bytes: Uint8Array): Promise<SeenMark[]> {
  const pdfium = await loadPdfium()
  const file = pdfium._malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, file)
  const document = pdfium._FPDF_LoadMemDocument(file, bytes.length, 0)
  if (document === 0) throw new Error(`PDFium cannot open the file (${pdfium._FPDF_GetLastError()})`)
  const marks: SeenMark[] = []
  const pages = pdfium._FPDF_GetPageCount(document)
  for (let number = 1; number <= pages; number++) marks.push(...marksOn(pdfium, document, number))
  pdfium._FPDF_CloseDocument(document)
  pdfium._free(file)
  return marks
}

function marksOn(pdfium: Pdfium, document: number, number: number): SeenMark[] {
  const page = pdfium._FPDF_LoadPage(document, number - 1)
  const text = pdfium._FPDFText_LoadPage(page)
  const characters = charactersOf(pdfium, text)
  const marks: SeenMark[] = []
  for (let index = 0; index < pdfium._FPDFPage_GetAnnotCount(page); index++) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, index)
    const string = (key: string) => stringOf(pdfium, annotation, key)
    marks.push({
      page: number,
      kind: kinds[pdfium._FPDFAnnot_GetSubtype(annotation)] ?? 'other',
      id: string('NM'),
      contents: string('Contents'),
      drawn: pdfium._FPDFAnnot_GetAP(annotation, 0, 0, 0) > 2,
      words: quadsOf(pdfium, annotation)
        .flatMap((quad) => characters.filter((character) => inside(quad, character)).map(({ letter }) => letter))
        .join('')
        .replace(/\s+/g, '')
    })
    pdfium._FPDFPage_CloseAnnot(annotation)
  }
  pdfium._FPDFText_ClosePage(text)
  pdfium._FPDF_ClosePage(page)
  return marks
}

interface Character {
  letter: string
  x: number
  y: number
}

function charactersOf(pdfium: Pdfium, text: number): Character[] {
  const box = pdfium._malloc(32)
  const characters: Character[] = []
  for (let index = 0; index < pdfium._FPDFText_CountChars(text); index++) {
    const code = pdfium._FPDFText_GetUnicode(text, index)
    pdfium._FPDFText_GetCharBox(text, index, box, box + 8, box + 16, box + 24)
    const [left, right, bottom, top] = pdfium.HEAPF64.slice(box >> 3, (box >> 3) + 4)
    if (code < 1 || code > 0x10ffff) continue
    characters.push({ letter: String.fromCodePoint(code), x: (left! + right!) / 2, y: (bottom! + top!) / 2 })
  }
  pdfium._free(box)
  return characters
}

type Bounds = [left: number, bottom: number, right: number, top: number]

function quadsOf(pdfium: Pdfium, annotation: number): Bounds[] {
  const points = pdfium._malloc(32)
  const quads: Bounds[] = []
  for (let index = 0; index < pdfium._FPDFAnnot_CountAttachmentPoints(annotation); index++) {
    pdfium._FPDFAnnot_GetAttachmentPoints(annotation, index, points)
    const values = [...pdfium.HEAPF32.slice(points >> 2, (points >> 2) + 8)]
    const xs = values.filter((_, place) => place % 2 === 0)
    const ys = values.filter((_, place) => place % 2 === 1)
    quads.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
  }
  pdfium._free(points)
  return quads
}

function inside([left, bottom, right, top]: Bounds, { x, y }: Character): boolean {
  return x >= left && x <= right && y >= bottom && y <= top
}

function stringOf(pdfium: Pdfium, annotation: number, key: string): string {
  const name = pdfium._malloc(key.length + 1)
  pdfium.HEAPU8.set(new TextEncoder().encode(`${key}\0`), name)
  const length = pdfium._FPDFAnnot_GetStringValue(annotation, name, 0, 0)
  const buffer = pdfium._malloc(length + 2)
  pdfium._FPDFAnnot_GetStringValue(annotation, name, buffer, length)
  const value = new TextDecoder('utf-16le').decode(pdfium.HEAPU8.slice(buffer, buffer + Math.max(0, length - 2)))
  pdfium._free(buffer)
  pdfium._free(name)
  return value
}
