import { child, type XmlElement } from '../../ooxml/xml.js'
import { attributePrefix, type Revisions } from './revision.js'
import { formatOf } from './rewrite-run.js'
import { runContent } from './xml-text.js'

export interface NewParagraph {
  text: string
  bold?: boolean
}

/**
 * New paragraphs as tracked insertions, to stand in front of a paragraph. Fonts and spacing follow `like`; its number,
 * borders and emphasis do not.
 */
export function insertedParagraphs(
  paragraphs: NewParagraph[],
  like: XmlElement | null,
  source: string,
  prefix: string,
  revisions: Revisions
): string {
  return paragraphs.map((one) => paragraphXml(one, like, source, prefix, revisions)).join('')
}

function paragraphXml(
  one: NewParagraph,
  like: XmlElement | null,
  source: string,
  prefix: string,
  revisions: Revisions
): string {
  const mark = `<${prefix}rPr><${prefix}ins ${revisions.attributes(prefix)}/></${prefix}rPr>`
  const properties = `<${prefix}pPr>${layoutOf(like, source, prefix)}${mark}</${prefix}pPr>`
  const run = `<${prefix}r>${fontOf(like, source, prefix, one.bold ?? false)}${runContent(one.text, prefix)}</${prefix}r>`
  return `<${prefix}p>${properties}${revisions.inserted(prefix, run)}</${prefix}p>`
}

const keptLayout = ['w:spacing', 'w:ind', 'w:jc']

function layoutOf(like: XmlElement | null, source: string, prefix: string): string {
  const properties = child(like ?? undefined, 'w:pPr')
  const kept = (properties?.children ?? []).filter(
    (one) => keptLayout.includes(one.name) && !(one.name === 'w:ind' && child(properties, 'w:numPr'))
  )
  // The space below a paragraph often comes from its style, which is not taken over for the sake of its number.
  const space = kept.some((one) => one.name === 'w:spacing')
    ? ''
    : `<${prefix}spacing ${attributePrefix(prefix)}after="120"/>`
  return space + kept.map((one) => source.slice(one.start, one.end)).join('')
}

const keptFont = ['w:rFonts', 'w:sz', 'w:szCs', 'w:lang']

function fontOf(like: XmlElement | null, source: string, prefix: string, bold: boolean): string {
  const run = like?.children.find((one) => one.name === 'w:r' && formatOf(one, source) !== '')
  const kept = (child(run, 'w:rPr')?.children ?? []).filter((one) => keptFont.includes(one.name))
  const fonts = kept.filter((one) => one.name === 'w:rFonts').map((one) => source.slice(one.start, one.end))
  const others = kept.filter((one) => one.name !== 'w:rFonts').map((one) => source.slice(one.start, one.end))
  const content = fonts.join('') + (bold ? `<${prefix}b/>` : '') + others.join('')
  return content === '' ? '' : `<${prefix}rPr>${content}</${prefix}rPr>`
}
