import type { FileParagraph } from '../../ooxml/read-file.js'
import { child, type XmlElement } from '../../ooxml/xml.js'
import { nextBlock, previousBlock, topOf } from './surroundings.js'

/** Where new paragraphs go in a part's source. */
export interface Gap {
  at: number
  /**
   * The paragraph whose mark the last new one takes over, because no paragraph follows that a rejected one could join:
   * an empty one would be left behind. Null where one follows.
   */
  takesMarkOf: XmlElement | null
}

/** The gap above or below a paragraph and the table that holds it, or right below it in its cell. */
export function gapAt(paragraph: FileParagraph, where: 'above' | 'below' | 'in-cell'): Gap {
  const first = paragraph.elements[0]!
  const last = paragraph.elements.at(-1)!
  const top = topOf(paragraph)
  if (where === 'above') return gapBefore(top) ?? { at: first.start, takesMarkOf: null }
  if (where === 'below' && top !== first) return gapBehind(top) ?? gapBehind(last) ?? { at: top.end, takesMarkOf: null }
  return gapBehind(last) ?? { at: last.end, takesMarkOf: null }
}

function gapBefore(element: XmlElement): Gap | null {
  if (element.name === 'w:p') return { at: element.start, takesMarkOf: null }
  const previous = previousBlock(element)
  return previous ? markOf(previous) : null
}

function gapBehind(element: XmlElement): Gap | null {
  if (nextBlock(element)?.name === 'w:p') return { at: element.end, takesMarkOf: null }
  return markOf(element)
}

function markOf(element: XmlElement): Gap | null {
  if (element.name !== 'w:p') return null
  if (element.open === element.end) return { at: element.start, takesMarkOf: null }
  return canGiveMark(element) ? { at: element.end, takesMarkOf: element } : null
}

/** A mark that ends a section, or that another author has put in or taken out, stays where it is. */
function canGiveMark(element: XmlElement): boolean {
  const properties = child(element, 'w:pPr')
  const mark = child(properties, 'w:rPr')
  const isChanged = mark?.children.some((one) => /^w:(ins|del|moveTo|moveFrom)$/.test(one.name)) ?? false
  return !isChanged && child(properties, 'w:sectPr') === undefined
}
