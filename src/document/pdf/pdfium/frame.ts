import type { Pdfium } from './engine.js'

/** Turns points of the page's own space into displayed ones: origin top left, after the page's rotation. */
export interface Frame {
  width: number
  height: number
  /** Quarter turns clockwise at which the page is displayed. */
  turn: number
  point(x: number, y: number): [number, number]
}

/** @param rect scratch memory for four floats */
export function pageFrame(pdfium: Pdfium, page: number, rect: number): Frame {
  pdfium._FPDF_GetPageBoundingBox(page, rect)
  const [left, top, right, bottom] = pdfium.HEAPF32.subarray(rect >> 2, (rect >> 2) + 4) as unknown as number[]
  return makeFrame(pdfium._FPDFPage_GetRotation(page) & 3, left!, top!, right!, bottom!)
}

function makeFrame(turn: number, left: number, top: number, right: number, bottom: number): Frame {
  const width = Math.abs(right - left)
  const height = Math.abs(top - bottom)
  switch (turn) {
    case 1:
      return { width: height, height: width, turn, point: (x, y) => [y - bottom, x - left] }
    case 2:
      return { width, height, turn, point: (x, y) => [right - x, y - bottom] }
    case 3:
      return { width: height, height: width, turn, point: (x, y) => [top - y, right - x] }
    default:
      return { width, height, turn, point: (x, y) => [x - left, top - y] }
  }
}
