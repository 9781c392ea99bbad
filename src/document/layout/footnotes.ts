import type { Line } from '../document.js'

/** A mark at the start of a footnote: asterisks, daggers or a raised digit. */
const mark = /^([*†‡§¶]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s*(?=\S)/

/**
 * Marks the footnotes at the end of a page: small type below the text that begins with a mark which the text above
 * carries. The lines that go on with the note are marked too.
 * @param lines of one page, in reading order
 */
export function markFootnotes(lines: Line[]): void {
  const body = lines.filter((line) => !line.running)
  const size = bodySize(body)
  let current: { mark: string; line: Line } | undefined
  body.forEach((line, index) => {
    const found = mark.exec(line.text)?.[1]
    if (found && isCited(found, body.slice(0, index)) && (line.fontSize ?? size) <= size) {
      current = { mark: found, line }
      line.footnote = found
    } else if (current && goesOn(current.line, line)) {
      current.line = line
      line.footnote = current.mark
    } else current = undefined
  })
}

function isCited(found: string, above: Line[]): boolean {
  return above.some((line) => {
    const at = line.text.indexOf(found)
    return at > 0 && !mark.test(line.text)
  })
}

/** The next line of the same note: same size, right below, not a new mark. */
function goesOn(last: Line, line: Line): boolean {
  const gap = line.box![1] - (last.box![1] + last.box![3])
  return (
    Math.abs((line.fontSize ?? 0) - (last.fontSize ?? 0)) < 0.3 &&
    gap < last.box![3] * 0.6 &&
    gap > -last.box![3] &&
    line.box![0] < last.box![0] + 20 &&
    /^[a-z(]/.test(line.text)
  )
}

function bodySize(lines: Line[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(line.fontSize ?? 0, (counts.get(line.fontSize ?? 0) ?? 0) + line.text.length)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0]
}
