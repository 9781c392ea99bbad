/** A change of a part's source: the characters `[from, to)` give way to `text`. */
export interface Splice {
  from: number
  to: number
  text: string
}

/**
 * Applies changes to a source; everything outside them stays as it is. Insertions at one place keep their order.
 * @throws RangeError when two changes overlap, which would be a defect of the caller
 */
export function applySplices(source: string, splices: Splice[]): string {
  const sorted = splices.map((splice, order) => ({ ...splice, order }))
  // An insertion in front of an element comes before the change of the element itself.
  sorted.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order)
  let result = ''
  let at = 0
  for (const { from, to, text } of sorted) {
    if (from < at) throw new RangeError('two changes of one part overlap')
    result += source.slice(at, from) + text
    at = to
  }
  return result + source.slice(at)
}
