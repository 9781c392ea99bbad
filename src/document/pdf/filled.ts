import type { Document } from '../document.js'

/** Fields with a value from which a form counts as filled in: dates and form numbers are often pre-set. */
const few = 4

/** Warns when fields hold a person's data. Their values are known to nobody here: only that there are some. */
export function warnIfFilled(document: Document, widgets: { kind: string; filled: boolean }[]): void {
  const typed = widgets.filter((widget) => widget.filled && widget.kind === 'text').length
  const ticked = widgets.filter((widget) => widget.filled && widget.kind !== 'text').length
  if (typed < few && typed + ticked < 2 * few) return
  document.warnings.push({
    code: 'document.filled-in',
    message: `The form looks filled in: ${typed + ticked} fields hold a value. A blank form is enough; the values were not read.`
  })
}
