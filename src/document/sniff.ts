import type { MediaType } from './document.js'
import { problems } from './problems.js'

const docx: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Byte signatures of files that people send by mistake, each with the words of the message. */
const refused: [string, string][] = [
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['BM', 'a picture'],
  ['RIFF', 'a picture or recording'],
  ['\x1f\x8b', 'a compressed archive'],
  ['7z\xbc\xaf', 'a compressed archive'],
  ['Rar!', 'a compressed archive'],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
  ['%!PS', 'a PostScript file']
]

const latin1 = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

/**
 * The type of a document by its content; its name is never trusted.
 * @throws Problem `document.empty`, `document.unsupported-type`, `document.encrypted`
 */
export function sniff(bytes: Uint8Array): MediaType {
  if (bytes.length === 0) throw problems.empty()
  const head = latin1(bytes, 0, 1024)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffZip(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return refuseOle(bytes)
  // Acrobat accepts a header anywhere in the first 1024 bytes.
  if (head.includes('%PDF-')) return 'application/pdf'
  const known = refused.find(([mark]) => head.startsWith(mark))
  // "BM" and "MZ" also begin words of plain text.
  if (known && (known[0].length > 2 || head.slice(0, 64).includes('\0'))) throw problems.unsupportedType(known[1])
  return sniffText(bytes)
}

function sniffZip(bytes: Uint8Array): MediaType {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (zip.subarray(0, 200).includes('application/vnd.oasis.opendocument')) {
    throw problems.unsupportedType('an OpenDocument file')
  }
  // A DOCX that was cut off has lost its directory, yet its parts still name themselves.
  if (!zip.includes('[Content_Types].xml') && !zip.includes('word/'))
    throw problems.unsupportedType('a ZIP archive, not a Word document')
  if (zip.includes('xl/workbook.xml')) throw problems.unsupportedType('an Excel workbook')
  if (zip.includes('ppt/presentation.xml')) throw problems.unsupportedType('a PowerPoint presentation')
  return docx
}

/** Old Word files and password-protected DOCX files share one container; the stream's name tells them apart. */
function refuseOle(bytes: Uint8Array): never {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw problems.encrypted()
  throw problems.unsupportedType('an old binary Office file (DOC, XLS or PPT)')
}

function sniffText(bytes: Uint8Array): MediaType {
  const text = decodeText(bytes.subarray(0, 65_536), true)
  if (text === null) throw problems.unsupportedType('of an unknown kind')
  const start = text.trimStart().slice(0, 200).toLowerCase()
  if (start === '' && bytes.length <= 65_536) throw problems.empty()
  if (/^<(!doctype html|html|head|body|!--|meta|div|p>)/.test(start)) throw problems.unsupportedType('an HTML page')
  if (start.startsWith('<?xml') || /^<[a-z][\w:-]*[ >]/.test(start)) throw problems.unsupportedType('an XML file')
  return start.startsWith('{') ? 'application/x-ndjson' : 'text/plain'
}

/** UTF-8, UTF-16 with a byte order mark, or Windows-1252; null when the bytes are no text. */
export function decodeText(bytes: Uint8Array, cut = false): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = decodeBytes(bytes, cut)
  // Tab, line feed, form feed, carriage return and the old end-of-file mark are text; other control characters are not.
  return /[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]/.test(text) ? null : text
}

function decodeBytes(bytes: Uint8Array, cut: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut })
  } catch {
    return windows1252(bytes)
  }
}

/** 0x80 to 0x9f of Windows-1252, where Latin-1 has control characters. Node 20 decodes the two alike. */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => high[character.charCodeAt(0) - 0x80]!)
}
