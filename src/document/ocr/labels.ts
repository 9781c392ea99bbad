import type { Picture } from '../pdf/pdfium/render.js'
import type { Recogniser, Word } from './engine.js'

interface Blot {
  left: number
  top: number
  right: number
  bottom: number
}

const ink = 150
/** Inches. */
const size = { leastHeight: 0.06, mostHeight: 0.25, mostWidth: 0.45, gap: 0.04 }
const mostLabels = 80
const label = /^[([]?[0-9a-z]{1,3}[.)\]:]{0,2}$/i

/**
 * Numbers in a narrow column of their own are too little text for the recogniser: it takes them for dirt. What is left
 * of ink before the lines is shown to it again, each piece beside a word that it knows.
 * @param words what was recognised on the picture
 * @returns the labels in their places
 */
export async function findLabels(picture: Picture, words: readonly Word[], recogniser: Recogniser): Promise<Word[]> {
  const known = words.filter(({ text, confidence }) => confidence > 90 && /^[A-Za-z]{4,8}$/.test(text))
  const sample = known.sort((a, b) => b.confidence - a.confidence)[0]
  const edge = textEdge(words)
  if (!sample || edge === undefined) return []
  const dpi = picture.scale * 72
  const blots = blotsBefore(picture, words, edge, dpi).slice(0, mostLabels)
  if (blots.length === 0) return []
  const { sheet, rows, from } = sheetOf(picture, blots, sample)
  const seen = await recogniser.words(sheet, 'block')
  return blots.flatMap((blot, index): Word[] => {
    const { top, bottom } = rows[index]!
    const own = seen.filter((word) => (word.top + word.bottom) / 2 > top && (word.top + word.bottom) / 2 < bottom)
    const text = own
      .filter((word) => word.right < from)
      .map((word) => word.text)
      .join('')
    if (!label.test(text)) return []
    return [{ text, confidence: 80, ...blot, baseline: blot.bottom, lineHeight: (blot.bottom - blot.top) * 1.3 }]
  })
}

/** The left edge at which the lines of the page begin; undefined when there is none. */
function textEdge(words: readonly Word[]): number | undefined {
  const starts = words.filter((word) => !words.some((other) => isBefore(other, word)))
  const shared = starts.map(({ left }) => starts.filter((other) => Math.abs(other.left - left) < 12).length)
  const most = Math.max(0, ...shared)
  return most >= 3
    ? Math.min(...starts.filter((_, index) => shared[index] === most).map(({ left }) => left))
    : undefined
}

function isBefore(other: Word, word: Word): boolean {
  return other !== word && other.right <= word.left && Math.abs(other.baseline - word.baseline) < word.lineHeight / 2
}

/** Small pieces of ink left of the edge that no word covers, from top to bottom. */
function blotsBefore(picture: Picture, words: readonly Word[], edge: number, dpi: number): Blot[] {
  const taken = words.filter(({ left }) => left < edge)
  const found: Blot[] = []
  let open: Blot[] = []
  for (let y = 0; y < picture.height && found.length < mostBlots; y++) {
    open = open.filter((blot) => y - blot.bottom <= size.gap * dpi)
    for (const [left, right] of inkOf(picture, y, edge)) {
      const near = size.gap * 2 * dpi
      const last = open.find((blot) => left < blot.right + near && right > blot.left - near)
      if (last) {
        last.bottom = y
        last.left = Math.min(last.left, left)
        last.right = Math.max(last.right, right)
      } else {
        const blot = { left, top: y, right, bottom: y }
        open.push(blot)
        found.push(blot)
      }
    }
  }
  return found.filter((blot) => isLabelSized(blot, dpi) && !taken.some((word) => covers(word, blot)))
}

/** Pieces of a picture are so many only where it is no page of text. */
const mostBlots = 2000

/** The stretches of ink of one row before the edge. */
function* inkOf(picture: Picture, y: number, edge: number): Generator<[number, number]> {
  const pixels = pixelsOf(picture)
  let from = -1
  for (let x = 0; x < edge - 1; x++) {
    const dark = x < edge - 2 && pixels[y * picture.width + x]! < ink
    if (dark && from < 0) from = x
    else if (!dark && from >= 0) {
      yield [from, x]
      from = -1
    }
  }
}

function isLabelSized({ left, top, right, bottom }: Blot, dpi: number): boolean {
  const tall = (bottom - top) / dpi
  return tall >= size.leastHeight && tall <= size.mostHeight && right - left <= size.mostWidth * dpi
}

function covers(word: Word, blot: Blot): boolean {
  return word.left < blot.right && blot.left < word.right && word.top < blot.bottom && blot.top < word.bottom
}

/** All pieces on one sheet, a line each, with the sample behind them at `from`. */
function sheetOf(picture: Picture, blots: readonly Blot[], sample: Word) {
  const space = 30
  const tall = sample.bottom - sample.top
  const from = space + Math.max(...blots.map(({ left, right }) => right - left)) + space / 2
  const width = from + (sample.right - sample.left) + space
  const rowHeight = Math.max(tall, ...blots.map(({ top, bottom }) => bottom - top)) + space
  const height = rowHeight * blots.length + space
  const pixels = new Uint8Array(width * height).fill(255)
  const rows = blots.map((blot, index) => {
    const foot = space + index * rowHeight + rowHeight - space
    copy(picture, blot, pixels, width, {
      x: from - space / 2 - (blot.right - blot.left),
      y: foot - (blot.bottom - blot.top)
    })
    copy(picture, sample, pixels, width, { x: from, y: foot - (sample.baseline - sample.top) })
    return { top: foot - rowHeight + space / 2, bottom: foot + space / 2 }
  })
  const head = Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1')
  return { sheet: Buffer.concat([head, pixels]), rows, from }
}

function copy(picture: Picture, box: Blot, to: Uint8Array, width: number, at: { x: number; y: number }): void {
  const pixels = pixelsOf(picture)
  for (let y = Math.floor(box.top); y <= box.bottom; y++) {
    const start = y * picture.width + Math.floor(box.left)
    to.set(
      pixels.subarray(start, start + Math.ceil(box.right - box.left)),
      Math.round(at.y + y - box.top) * width + Math.round(at.x)
    )
  }
}

function pixelsOf({ bytes, width, height }: Picture): Uint8Array {
  return bytes.subarray(bytes.length - width * height)
}
