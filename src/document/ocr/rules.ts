import type { Picture } from '../pdf/pdfium/render.js'

/** A drawn line of a picture, in its pixels. */
export interface DrawnLine {
  left: number
  top: number
  right: number
  bottom: number
}

/** Pixels darker than this are ink. */
const ink = 150
/** Inches: no stroke of a letter runs so far. */
const shortest = 0.3
/** Inches: what is thicker is a bar or a picture. */
const thickest = 0.035

/**
 * Takes the drawn lines out of a picture, which a recogniser takes for letters, or for the walls of a place without any.
 * @returns the lines, so that they can part the words as they do on the page
 */
export function takeRules(picture: Picture): DrawnLine[] {
  const { width, height } = picture
  const pixels = picture.bytes.subarray(picture.bytes.length - width * height)
  const dpi = picture.scale * 72
  const across = strokes(pixels, { lines: height, length: width, line: width, step: 1 }, dpi)
  const down = strokes(pixels, { lines: width, length: height, line: 1, step: width }, dpi)
  const found = [
    ...across.map(({ at, to, from, end }) => ({ left: from, right: end, top: at, bottom: to })),
    ...down.map(({ at, to, from, end }) => ({ left: at, right: to, top: from, bottom: end }))
  ]
  for (const line of found) erase(pixels, width, height, line)
  return found
}

interface Stroke {
  /** First and last row (or column). */
  at: number
  to: number
  from: number
  end: number
}

interface Walk {
  lines: number
  length: number
  line: number
  step: number
}

/** Long runs of ink, those of neighbouring rows put together; thick ones left out. */
function strokes(pixels: Uint8Array, walk: Walk, dpi: number): Stroke[] {
  const least = shortest * dpi
  const done: Stroke[] = []
  let open: Stroke[] = []
  for (let at = 0; at < walk.lines; at++) {
    const next: Stroke[] = []
    for (const [from, end] of runs(pixels, at, walk, least)) {
      const known = open.find((stroke) => stroke.from < end && from < stroke.end && stroke.to === at - 1)
      if (known) {
        known.to = at
        known.from = Math.min(known.from, from)
        known.end = Math.max(known.end, end)
        if (!next.includes(known)) next.push(known)
      } else next.push({ at, to: at, from, end })
    }
    done.push(...open.filter((stroke) => !next.includes(stroke)))
    open = next
  }
  return [...done, ...open].filter(({ at, to }) => to - at + 1 <= thickest * dpi)
}

function* runs(pixels: Uint8Array, at: number, walk: Walk, least: number): Generator<[number, number]> {
  let from = -1
  for (let along = 0; along <= walk.length; along++) {
    const dark = along < walk.length && pixels[at * walk.line + along * walk.step]! < ink
    if (dark && from < 0) from = along
    else if (!dark && from >= 0) {
      if (along - from >= least) yield [from, along]
      from = -1
    }
  }
}

function erase(pixels: Uint8Array, width: number, height: number, line: DrawnLine): void {
  for (let y = Math.max(0, line.top - 1); y <= Math.min(height - 1, line.bottom + 1); y++) {
    pixels.fill(255, y * width + Math.max(0, line.left - 1), y * width + Math.min(width, line.right + 2))
  }
}
