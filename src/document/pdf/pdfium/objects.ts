import type { Rule } from '../page.js'
import type { Pdfium } from './engine.js'
import type { Frame } from './frame.js'

/** A filled path or picture, with its place in the painting order. */
export interface Area extends Rule {
  order: number
  picture: boolean
  /** Fill colour as 0xRRGGBB; pictures have none. */
  colour: number | null
  opaque: boolean
}

export interface PageObjects {
  /** The painting order of each text object, by its pointer. */
  order: Map<number, number>
  areas: Area[]
  rules: Rule[]
  /** Share of the page covered by the largest picture. */
  pictures: number
}

type Matrix = [number, number, number, number, number, number]

const type = { text: 1, path: 2, image: 3, form: 5 }
const most = { objects: 20_000, depth: 8, segments: 400 }
const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Points: filled boxes and strokes thinner than this are ruling lines. */
const thin = 3

/** Walks the page's objects in painting order, into form XObjects too. */
export function pageObjects(pdfium: Pdfium, page: number, frame: Frame, scratch: number): PageObjects {
  const found: PageObjects = { order: new Map(), areas: [], rules: [], pictures: 0 }
  let count = 0
  const visit = (object: number, outer: Matrix, depth: number) => {
    if (object === 0 || ++count > most.objects) return
    switch (pdfium._FPDFPageObj_GetType(object)) {
      case type.text:
        found.order.set(object, count)
        return
      case type.path:
        readPath(pdfium, object, outer, frame, scratch, count, found)
        return
      case type.image:
        addArea(pdfium, object, outer, frame, scratch, count, true, found)
        return
      case type.form: {
        if (depth >= most.depth) return
        const inner = multiply(outer, matrixOf(pdfium, object, scratch))
        const children = pdfium._FPDFFormObj_CountObjects(object)
        for (let index = 0; index < children; index++)
          visit(pdfium._FPDFFormObj_GetObject(object, index), inner, depth + 1)
      }
    }
  }
  const objects = pdfium._FPDFPage_CountObjects(page)
  for (let index = 0; index < objects; index++) visit(pdfium._FPDFPage_GetObject(page, index), identity, 0)
  return found
}

function readPath(
  pdfium: Pdfium,
  path: number,
  outer: Matrix,
  frame: Frame,
  scratch: number,
  order: number,
  found: PageObjects
): void {
  pdfium._FPDFPath_GetDrawMode(path, scratch, scratch + 4)
  const filled = pdfium.HEAP32[scratch >> 2] !== 0
  const stroked = pdfium.HEAP32[(scratch >> 2) + 1] !== 0
  if (filled) addArea(pdfium, path, outer, frame, scratch, order, false, found)
  if (stroked) addStrokes(pdfium, path, outer, frame, scratch, found)
}

function addArea(
  pdfium: Pdfium,
  object: number,
  outer: Matrix,
  frame: Frame,
  scratch: number,
  order: number,
  picture: boolean,
  found: PageObjects
): void {
  const at = scratch >> 2
  if (!pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return
  const [x1, y1, x2, y2] = pdfium.HEAPF32.subarray(at, at + 4) as unknown as Matrix
  const box = rectangle(frame, apply(outer, x1, y1), apply(outer, x2, y2))
  const width = box.right - box.left
  const height = box.bottom - box.top
  if (picture) {
    const seen = overlap(box, { left: 0, top: 0, right: frame.width, bottom: frame.height })
    found.pictures = Math.max(found.pictures, seen / (frame.width * frame.height || 1))
    found.areas.push({ ...box, order, picture, colour: null, opaque: true })
    return
  }
  if (!pdfium._FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return
  const [red, green, blue, alpha] = pdfium.HEAP32.subarray(at, at + 4) as unknown as Matrix
  const colour = (red << 16) | (green << 8) | blue
  if (alpha < 8) return
  if (Math.min(width, height) < thin && Math.max(width, height) > thin) found.rules.push(box)
  else {
    const opaque = alpha > 247 && !pdfium._FPDFPageObj_HasTransparency(object)
    found.areas.push({ ...box, order, picture, colour, opaque })
  }
}

function addStrokes(
  pdfium: Pdfium,
  path: number,
  outer: Matrix,
  frame: Frame,
  scratch: number,
  found: PageObjects
): void {
  const segments = pdfium._FPDFPath_CountSegments(path)
  if (segments > most.segments) return
  const matrix = multiply(outer, matrixOf(pdfium, path, scratch))
  const at = scratch >> 2
  let last: [number, number] = [0, 0]
  let start = last
  for (let index = 0; index < segments; index++) {
    const segment = pdfium._FPDFPath_GetPathSegment(path, index)
    if (!pdfium._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)) continue
    const next = apply(matrix, pdfium.HEAPF32[at]!, pdfium.HEAPF32[at + 1]!)
    const kind = pdfium._FPDFPathSegment_GetType(segment)
    if (kind === 0) addRule(found, frame, last, next)
    if (kind === 2) start = next
    if (pdfium._FPDFPathSegment_GetClose(segment)) addRule(found, frame, next, start)
    last = next
  }
}

function addRule(found: PageObjects, frame: Frame, from: [number, number], to: [number, number]): void {
  const box = rectangle(frame, from, to)
  const width = box.right - box.left
  const height = box.bottom - box.top
  if (Math.min(width, height) < 1 && Math.max(width, height) > thin) found.rules.push(box)
}

function matrixOf(pdfium: Pdfium, object: number, scratch: number): Matrix {
  if (!pdfium._FPDFPageObj_GetMatrix(object, scratch)) return identity
  return [...pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 6)] as Matrix
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function rectangle(frame: Frame, from: [number, number], to: [number, number]): Rule {
  const [x1, y1] = frame.point(...from)
  const [x2, y2] = frame.point(...to)
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
}

/** Square points that two boxes share. */
export function overlap(one: Rule, other: Rule): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width > 0 && height > 0 ? width * height : 0
}
