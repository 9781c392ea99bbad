import { decodeText } from './decode.js'
import type { XmlElement } from './xml.js'

/** The words inside an element, without deleted ones. */
export function visibleText(element: XmlElement, source: string): string {
  if (element.name === 'w:t') return decodeText(source, element.open, element.close).text
  if (element.name === 'w:del' || element.name === 'w:moveFrom' || element.name === 'w:sdtPr') return ''
  if (element.name === 'w:tab' || element.name === 'w:br') return ' '
  return element.children.map((one) => visibleText(one, source)).join('')
}
