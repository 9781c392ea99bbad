import { crc32, deflateSync } from 'node:zlib'
import { problems } from '../problems.js'
import { openPdfium } from './pdfium/open.js'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const bitsPerPixel = 8
const greyscale = 0

/**
 * One page as a grey PNG, without what was typed into its fields.
 * @param number counts from 1
 * @throws Problem `document.damaged` when the page cannot be drawn
 */
export async function drawPage(bytes: Uint8Array, number: number, dpi: number): Promise<Buffer> {
  const reader = await openPdfium(bytes)
  if (!reader) throw problems.damaged('page')
  try {
    const picture = number <= reader.pages ? reader.render(number, { dpi, quarter: 0 }) : undefined
    if (!picture) throw problems.damaged('page')
    const { width, height } = picture
    return png(picture.bytes.subarray(picture.bytes.length - width * height), width, height)
  } finally {
    reader.close()
  }
}

function png(pixels: Uint8Array, width: number, height: number): Buffer {
  // Each row begins with its filter; none compresses printed pages well enough and costs nothing.
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bitsPerPixel, greyscale, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, tail])
}
