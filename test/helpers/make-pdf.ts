import { deflateSync } from 'node:zlib'

/** One indirect object: its dictionary or value, and the bytes of its stream when it has one. */
export interface PdfObject {
  body: string
  stream?: Uint8Array
}

/** Writes a PDF file of numbered objects; the first is the catalogue. `extra` goes into the trailer. */
export function writePdf(objects: PdfObject[], extra = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]!.length
  const push = (bytes: Buffer) => {
    parts.push(bytes)
    length += bytes.length
  }
  objects.forEach(({ body, stream }, index) => {
    offsets.push(length)
    push(Buffer.from(`${index + 1} 0 obj\n${stream ? withLength(body, stream.length) : body}\n`, 'latin1'))
    if (stream) push(Buffer.concat([Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]))
    push(Buffer.from('endobj\n'))
  })
  const start = length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`))
  push(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

function withLength(body: string, length: number): string {
  return body.replace(/>>\s*$/, `/Length ${length} >>`)
}

export interface PageSpec {
  /** Operators of the content stream. */
  content: string
  width?: number
  height?: number
  /** Further entries of the page dictionary, such as `/Rotate 90`. */
  entries?: string
}

/** A PDF with Helvetica as /F1 and Helvetica-Bold as /F2. `more` objects are numbered from `firstExtra(pages)`. */
export function textPdf(pages: PageSpec[], more: PdfObject[] = [], catalogue = ''): Buffer {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')
  const objects: PdfObject[] = [
    { body: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>` },
    { body: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>` },
    { body: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>' },
    { body: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>' }
  ]
  pages.forEach(({ content, width = 612, height = 792, entries = '' }, index) => {
    const fonts = entries.includes('/Resources') ? '' : '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>'
    objects.push({
      body: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${6 + 2 * index} 0 R ${fonts} ${entries} >>`
    })
    objects.push({ body: '<< /Filter /FlateDecode >>', stream: deflateSync(Buffer.from(content, 'latin1')) })
  })
  return writePdf([...objects, ...more])
}

/** The number of the first object of `more` in `textPdf`. */
export const firstExtra = (pages: number): number => 5 + 2 * pages

/** Operators that print a line of text. y counts from the bottom, as PDF does. */
export function say(text: string, x: number, y: number, { size = 10, font = 'F1' } = {}): string {
  const escaped = text.replace(/[\\()]/g, '\\$&')
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET\n`
}

/** A scan: one page that is nothing but a grey picture. */
export function scanPdf(
  picture: { width: number; height: number; grey: Uint8Array },
  dpi: number,
  entries = ''
): Buffer {
  const width = (picture.width * 72) / dpi
  const height = (picture.height * 72) / dpi
  const image = {
    body: `<< /Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode >>`,
    stream: deflateSync(picture.grey)
  }
  const resources = `/Resources << /XObject << /Im1 ${firstExtra(1)} 0 R >> >> ${entries}`
  return textPdf([{ content: `q ${width} 0 0 ${height} 0 0 cm /Im1 Do Q`, width, height, entries: resources }], [image])
}
