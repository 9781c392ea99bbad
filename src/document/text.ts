import type { Document, Line } from './document.js'
import { problems } from './problems.js'
import { decodeText } from './sniff.js'

/** Lines longer than this were not wrapped by hand: each is a paragraph of its own. */
const widestWrap = 110

/** Plain text. Lines that were wrapped by hand are joined; a form feed or an empty line ends a paragraph. */
export function readText(bytes: Uint8Array): Document {
  const source = decodeText(bytes)
  if (source === null) throw problems.unsupportedType('of an unknown kind')
  const printed = source.replace(/\x1a$/, '').split(/\r\n|[\n\r\f\u2028\u2029]/)
  return {
    mediaType: 'text/plain',
    pages: null,
    flow: 'paragraphs',
    lines: joinWrapped(printed).map((text, block): Line => ({ text, page: null, block })),
    fields: [],
    warnings: [],
    unread: []
  }
}

function joinWrapped(printed: string[]): string[] {
  const width = Math.max(0, ...printed.map((line) => line.trimEnd().length))
  const paragraphs: string[] = []
  let last = ''
  for (const line of printed) {
    const text = line.trim()
    if (text !== '' && continues(last, text, width)) paragraphs[paragraphs.length - 1] += ` ${text}`
    else if (text !== '') paragraphs.push(text)
    last = text === '' ? '' : line.trimEnd()
  }
  return paragraphs
}

/** A full line goes on in the next one, unless that begins with a number, a bullet or a box. */
function continues(last: string, next: string, width: number): boolean {
  if (last === '' || width > widestWrap) return false
  if (last.length < width * 0.7) return /^[a-z]/.test(next) && !/[.?!:;)]$/.test(last)
  if (/^(\(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[-*•▪◦☐□_[])/i.test(next)) return false
  return !/[?:]$/.test(last)
}
