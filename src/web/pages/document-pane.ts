import type { Audit } from '../../contract/audit.js'
import { html, type Value } from '../../report/html/template.js'
import { pictures } from './pictures.js'
import { type ReadingLine, readingView } from './reading-view.js'

/** How the document can be shown: pages as pictures, or its paragraphs. Null when its bytes are gone. */
export type DocumentView =
  | { kind: 'pages'; id: string; sizes: readonly (readonly [number, number])[] }
  | { kind: 'paragraphs'; lines: readonly ReadingLine[] }
  | null

/** The left half: the form as its owner knows it, with the flagged words boxed. */
export function documentPane(view: DocumentView, audit: Audit): Value {
  if (!view) return null
  return html`<section class="document" aria-labelledby="document-title" tabindex="0"><h2 id="document-title" class="hidden">The form</h2>
${view.kind === 'pages' ? pictures(view, audit) : readingView(view.lines, audit)}</section>`
}
