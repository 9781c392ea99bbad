import { type PDFPage, PdfArray, PdfDict, PdfNumber, type PdfObject, type PdfRef } from '@libpdf/core'

export type Resolve = (ref: PdfRef) => PdfObject | null

/** Turns displayed points (origin top left, after the page's rotation) into points of the page's own space. */
export type ToPage = (x: number, y: number) => [number, number]

const deepest = 60

/** The crop box, the media box and the rotation may stand on any ancestor of the page. */
export function pageFrame(page: PDFPage, resolve: Resolve): ToPage {
  const media = boxOf(page.dict, 'MediaBox', resolve) ?? [0, 0, 612, 792]
  const crop = boxOf(page.dict, 'CropBox', resolve) ?? media
  const shared = intersect(crop, media)
  const [left, bottom, right, top] = shared[2] > shared[0] && shared[3] > shared[1] ? shared : media
  const turned = inherited(page.dict, 'Rotate', resolve)
  const degrees = turned instanceof PdfNumber ? turned.value : 0
  switch ((((Math.round(degrees / 90) * 90) % 360) + 360) % 360) {
    case 90:
      return (x, y) => [left + y, bottom + x]
    case 180:
      return (x, y) => [right - x, bottom + y]
    case 270:
      return (x, y) => [right - y, top - x]
    default:
      return (x, y) => [left + x, top - y]
  }
}

type Edges = [left: number, bottom: number, right: number, top: number]

function boxOf(dict: PdfDict, key: string, resolve: Resolve): Edges | null {
  const value = inherited(dict, key, resolve)
  if (!(value instanceof PdfArray)) return null
  const numbers = [0, 1, 2, 3].map((index) => value.at(index, resolve))
  if (!numbers.every((number) => number instanceof PdfNumber)) return null
  const [a, b, c, d] = numbers.map((number) => (number as PdfNumber).value) as Edges
  const edges: Edges = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
  return edges[2] > edges[0] && edges[3] > edges[1] ? edges : null
}

function inherited(dict: PdfDict, key: string, resolve: Resolve): PdfObject | undefined {
  let node: PdfDict | undefined = dict
  for (let depth = 0; node && depth < deepest; depth++) {
    const value = node.get(key, resolve)
    if (value !== undefined) return value
    const parent: PdfObject | undefined = node.get('Parent', resolve)
    node = parent instanceof PdfDict ? parent : undefined
  }
  return undefined
}

function intersect(a: Edges, b: Edges): Edges {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}
