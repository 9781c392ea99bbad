import type { Bounds } from '../../layout/box.js'
import type { Pdfium } from './engine.js'

/** A grey picture of a page, and how many of its pixels make a point. */
export interface Picture {
  /** A PGM file. */
  bytes: Buffer
  width: number
  height: number
  scale: number
}

export interface RenderOptions {
  dpi: number
  /** Quarter turns clockwise beyond the displayed page. */
  quarter: number
  /** The part of the page to draw, in displayed points; only with `quarter` 0. */
  clip?: Bounds
}

const grey = 1
const white = 0xffffffff
const renderGrey = 0x08

/** Pages that would give more pixels are drawn smaller. A legal page at 200 dpi has 4.8 million. */
const mostPixels = 6_000_000

/**
 * Draws a page without its annotations, so that nothing that was typed into a field is in the picture.
 * @returns undefined when the page cannot be drawn
 */
export function renderPage(
  pdfium: Pdfium,
  document: number,
  number: number,
  options: RenderOptions
): Picture | undefined {
  const page = pdfium._FPDF_LoadPage(document, number - 1)
  if (page === 0) return undefined
  try {
    const whole = {
      left: 0,
      top: 0,
      right: pdfium._FPDF_GetPageWidthF(page),
      bottom: pdfium._FPDF_GetPageHeightF(page)
    }
    return draw(pdfium, page, whole, options.clip ?? whole, options)
  } finally {
    pdfium._FPDF_ClosePage(page)
  }
}

function draw(pdfium: Pdfium, page: number, whole: Bounds, clip: Bounds, options: RenderOptions): Picture | undefined {
  const upright = options.quarter % 2 === 0
  const span = (box: Bounds) => [box.right - box.left, box.bottom - box.top] as const
  const area = Math.max(1, span(clip)[0] * span(clip)[1])
  const scale = Math.min(options.dpi / 72, Math.sqrt(mostPixels / area))
  const pixels = (box: Bounds) => {
    const [across, down] = span(box).map((points) => Math.max(1, Math.round(points * scale))) as [number, number]
    return upright ? ([across, down] as const) : ([down, across] as const)
  }
  const [width, height] = pixels(clip)
  const [fullWidth, fullHeight] = pixels(whole)
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, grey, 0, 0)
  if (bitmap === 0) return undefined
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    const [x, y] = [Math.round(-clip.left * scale), Math.round(-clip.top * scale)]
    pdfium._FPDF_RenderPageBitmap(bitmap, page, x, y, fullWidth, fullHeight, options.quarter, renderGrey)
    return { bytes: toPgm(pdfium, bitmap, width, height), width, height, scale }
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap)
  }
}

function toPgm(pdfium: Pdfium, bitmap: number, width: number, height: number): Buffer {
  const stride = pdfium._FPDFBitmap_GetStride(bitmap)
  const from = pdfium._FPDFBitmap_GetBuffer(bitmap)
  const head = Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1')
  const bytes = Buffer.alloc(head.length + width * height)
  head.copy(bytes)
  for (let row = 0; row < height; row++) {
    const start = from + row * stride
    bytes.set(pdfium.HEAPU8.subarray(start, start + width), head.length + row * width)
  }
  return bytes
}
