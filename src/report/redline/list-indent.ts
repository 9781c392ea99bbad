import { leftIndent } from '../../ooxml/numbering.js'
import type { FileParagraph } from '../../ooxml/read-file.js'
import { child } from '../../ooxml/xml.js'

/** How far the words of a list item stand from the margin, in twentieths of a point: its own indent, or its list's. */
export function listIndent({ elements, printed }: FileParagraph): string | null {
  const properties = child(elements[0], 'w:pPr')
  if (!child(properties, 'w:numPr')) return null
  return leftIndent(properties) ?? printed?.indent ?? null
}
