import type { Line } from '../document.js'

/** First parts that keep their hyphen wherever the line ends: "self-reported", "non-renewal". */
const kept = new Set(
  'self non ex co pre post anti re sub well ill part full long short one two three four five ten cross multi inter intra'.split(
    ' '
  )
)
const softHyphen = '\u00ad'

/**
 * A hyphen that only parts a word at the end of a line becomes a soft hyphen (U+00AD), so that whoever joins the lines
 * leaves it out. A hyphen that belongs to the word stays as it is: such lines are joined without a space.
 * @param lines of the whole document, in reading order
 */
export function softenHyphens(lines: Line[]): void {
  const words = knownWords(lines)
  lines.forEach((line, index) => {
    const head = parted.exec(line.text)?.[1]?.toLowerCase()
    const tail = /^[a-z]+/.exec(lines[index + 1]?.text ?? '')?.[0]
    if (!head || head.length < 2 || !tail || kept.has(head) || words.has(`${head}-${tail}`)) return
    if (words.has(head) && words.has(tail) && !words.has(head + tail)) return
    line.text = line.text.slice(0, -1) + softHyphen
  })
}

const parted = /([A-Za-z]+)-$/

/** The words of the document, without the halves at the ends and beginnings of lines. */
function knownWords(lines: Line[]): Set<string> {
  return new Set(
    lines.flatMap((line, index) => {
      const words = line.text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []
      const from = index > 0 && parted.test(lines[index - 1]!.text) ? 1 : 0
      return words.slice(from, parted.test(line.text) ? -1 : undefined)
    })
  )
}
