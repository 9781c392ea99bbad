/** A stretch of text that stands together in one document line. */
interface Run {
  /** Index into Document.lines; -1 for units that joining put in. */
  line: number
  /** UTF-16 offset in that line. */
  offset: number
  length: number
}

/** A text of which every stretch knows the document line and offset it came from; joining spaces come from nowhere. */
export class MappedText {
  readonly text: string
  readonly runs: readonly Run[]

  constructor(text: string, runs: readonly Run[]) {
    this.text = text
    this.runs = runs
  }

  /** The whole of one document line. */
  static ofLine(text: string, line: number): MappedText {
    return new MappedText(text, text === '' ? [] : [{ line, offset: 0, length: text.length }])
  }

  /** The document lines the text came from. */
  get lines(): number[] {
    return [...new Set(this.runs.map(({ line }) => line).filter((line) => line >= 0))]
  }

  slice(start: number, end = this.text.length): MappedText {
    if (start === 0 && end >= this.text.length) return this
    const runs: Run[] = []
    let at = 0
    for (const { line, offset, length } of this.runs) {
      const from = Math.max(start, at)
      const to = Math.min(end, at + length)
      if (from < to) runs.push({ line, offset: line < 0 ? offset : offset + from - at, length: to - from })
      at += length
      if (at >= end) break
    }
    return new MappedText(this.text.slice(start, end), runs)
  }

  /** Without the given ranges, which are sorted and do not overlap. */
  without(ranges: readonly { start: number; end: number }[]): MappedText {
    if (ranges.length === 0) return this
    const kept: MappedText[] = []
    let at = 0
    for (const { start, end } of ranges) {
      if (start > at) kept.push(this.slice(at, start))
      at = end
    }
    return concat([...kept, this.slice(at)])
  }

  /** One space for each run of white space, none at the ends, no zero-width characters, no soft hyphen but the last. */
  folded(): MappedText {
    if (!foldable.test(this.text)) return this
    const dropped: { start: number; end: number }[] = []
    let blank = true
    for (let index = 0; index < this.text.length; index++) {
      const character = this.text[index]!
      const space = white.test(character)
      const gone = ignorable.test(character) && !(character === softHyphen && index === this.text.length - 1)
      if (gone || (space && blank)) dropped.push({ start: index, end: index + 1 })
      if (!gone) blank = space
    }
    const kept = this.without(dropped)
    const end = /\s$/.test(kept.text) ? kept.text.length - 1 : kept.text.length
    const { text, runs } = kept.slice(0, end)
    return new MappedText(text.replace(/\s/g, ' '), runs)
  }
}

const softHyphen = '\u00ad'
const white = /\s/
const ignorable = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const foldable = /^\s|\s$|[^\S ]|\s\s|[\u00ad\u200b-\u200d\u2060\ufeff]/

/** The texts one after the other, with nothing between. */
export function concat(texts: readonly MappedText[]): MappedText {
  return new MappedText(
    texts.map(({ text }) => text).join(''),
    texts.flatMap(({ runs }) => runs)
  )
}

/** Two printed lines as one text: a hyphen that broke a word goes, one that belongs to it stays, else a space stands between. */
export function joinLines(first: MappedText, second: MappedText): MappedText {
  if (first.text === '') return second
  if (second.text === '') return first
  if (first.text.endsWith(softHyphen)) return concat([first.slice(0, first.text.length - 1), second])
  if (/[A-Za-z]-$/.test(first.text.slice(-2)) && /^[A-Za-z]/.test(second.text)) return concat([first, second])
  return concat([first, putIn(' '), second])
}

/** The options of a list as one text, parted by semicolons that come from nowhere. */
export function joinOptions(options: readonly MappedText[]): MappedText {
  return concat(options.flatMap((option, index) => (index === 0 ? [option] : [putIn('; '), option])))
}

function putIn(text: string): MappedText {
  return new MappedText(text, [{ line: -1, offset: 0, length: text.length }])
}
