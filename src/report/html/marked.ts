import type { DiffStep } from '../../contract/audit.js'
import { type PlacedSpan, piecesOf, rangesIn } from '../spans.js'
import { type Html, html } from './template.js'

/** A question's text with the flagged words in `mark` elements. */
export function marked(text: string, spans: PlacedSpan[], part: PlacedSpan['in'], index?: number): Html[] {
  const ranges = rangesIn(spans, part, text.length, index)
  return piecesOf(text, ranges).map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : html`${piece.text}`))
}

/** The word difference, with `ins` and `del`. */
export function difference(steps: DiffStep[]): Html[] {
  return steps.map(({ op, text }) => {
    if (op === 'add') return html`<ins>${text}</ins>`
    return op === 'remove' ? html`<del>${text}</del>` : html`${text}`
  })
}
