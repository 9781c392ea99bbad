const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The characters of an element's text and, for each UTF-16 unit of it, the offset in the source. */
export interface DecodedText {
  text: string
  /** One offset a unit and, last, the end of the text. */
  offsets: number[]
}

/**
 * Decodes the text that stands between two offsets of a part's source. Comments and processing instructions are left
 * out, line ends and tabs become spaces, so that the text is as long as what Word shows.
 */
export function decodeText(source: string, from: number, to: number): DecodedText {
  const raw = source.slice(from, to)
  if (!/[&<\r\n\t]/.test(raw)) return { text: raw, offsets: Array.from({ length: raw.length + 1 }, (_, i) => from + i) }
  let text = ''
  const offsets: number[] = []
  const add = (characters: string, at: number) => {
    for (let i = 0; i < characters.length; i++) offsets.push(at)
    text += characters
  }
  let at = from
  while (at < to) {
    const character = source[at]!
    if (character === '&') {
      const end = source.indexOf(';', at)
      add(decodeEntity(source.slice(at + 1, end)), at)
      at = end + 1
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at)
      for (let i = at + 9; i < end; i++) add(source[i]!, i)
      at = end + 3
    } else if (character === '<') {
      at = (source.startsWith('<!--', at) ? source.indexOf('-->', at) + 2 : source.indexOf('>', at)) + 1
    } else {
      if (!(character === '\r' && source[at + 1] === '\n')) add(/[\r\n\t]/.test(character) ? ' ' : character, at)
      at++
    }
  }
  offsets.push(to)
  return { text, offsets }
}

function decodeEntity(body: string): string {
  if (!body.startsWith('#')) return named[body] ?? ''
  const code = body[1] === 'x' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
