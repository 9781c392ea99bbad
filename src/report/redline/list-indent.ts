import type { DocxPackage } from '../../ooxml/package.js'
import { child, childValue, type XmlElement } from '../../ooxml/xml.js'

/** How far the words of a list item stand from the margin, in twentieths of a point: its own indent, or its list's. */
export function listIndent(file: DocxPackage, paragraph: XmlElement): string | null {
  const properties = child(paragraph, 'w:pPr')
  const number = child(properties, 'w:numPr')
  if (!number) return null
  return leftOf(properties) ?? leftOf(levelOf(file, childValue(number, 'w:numId'), childValue(number, 'w:ilvl') ?? '0'))
}

function leftOf(properties: XmlElement | undefined): string | null {
  const indent = child(properties, 'w:ind')?.attributes
  const left = indent?.['w:left'] ?? indent?.['w:start']
  return left !== undefined && /^-?\d+$/.test(left) ? left : null
}

/** The paragraph properties of one level of a list. */
function levelOf(file: DocxPackage, list: string | undefined, level: string): XmlElement | undefined {
  const part = file.relationships(file.main).find(({ type }) => type === 'numbering')?.part
  if (!part || !file.members.has(part)) return undefined
  const { children } = file.xml(part)
  const number = children.find((one) => one.name === 'w:num' && one.attributes['w:numId'] === list)
  const id = childValue(number, 'w:abstractNumId')
  const abstract = children.find((one) => one.name === 'w:abstractNum' && one.attributes['w:abstractNumId'] === id)
  const found = abstract?.children.find((one) => one.name === 'w:lvl' && one.attributes['w:ilvl'] === level)
  return child(found, 'w:pPr')
}
