import { type Numbering, type PrintedNumber, readNumbering } from './numbering.js'
import type { DocxPackage } from './package.js'
import type { Losses, Paragraph } from './paragraph.js'
import { readPart } from './read-part.js'
import { readOutline, readStyles, type Styles } from './styles.js'
import { child, childValue, type XmlElement } from './xml.js'

/** What a part of the file is on the page. */
export type PartKind = 'body' | 'footnote' | 'endnote' | 'header' | 'footer'

export interface FileParagraph extends Paragraph {
  kind: PartKind
  printed: PrintedNumber | null
  /** 1 to 9 for a heading. */
  heading: number | null
  /** The printed mark, for paragraphs of a note. */
  mark: string | null
}

export interface DocxContent {
  paragraphs: FileParagraph[]
  losses: Losses
  /** The parts that were read, in order. */
  parts: { name: string; kind: PartKind }[]
}

/**
 * Reads all paragraphs of a Word document in the accepted view: main part, notes, headers, footers.
 * The same bytes give the same blocks, so that a writer finds the places that a reader named.
 * @throws Problem `document.damaged`, `document.too-large`
 */
export function readFile(file: DocxPackage): DocxContent {
  const relations = file.relationships(file.main)
  const partOf = (type: string) =>
    relations.find((one) => one.type === type && one.part && file.members.has(one.part))?.part
  const optional = (type: string) => (partOf(type) ? file.xml(partOf(type)!) : null)
  const styles = readStyles(optional('styles'))
  const numbering = readNumbering(optional('numbering'))

  const parts: DocxContent['parts'] = [{ name: file.main, kind: 'body' }]
  for (const [type, kind] of [
    ['footnotes', 'footnote'],
    ['endnotes', 'endnote']
  ] as const) {
    const name = partOf(type)
    if (name) parts.push({ name, kind })
  }
  for (const kind of ['header', 'footer'] as const) {
    for (const one of relations) {
      if (
        one.type === kind &&
        one.part &&
        file.members.has(one.part) &&
        !parts.some((part) => part.name === one.part)
      ) {
        parts.push({ name: one.part, kind })
      }
    }
  }

  const losses: Losses = { hiddenText: false, pictures: [], diagrams: [], embedded: [] }
  const state = { block: 0, table: 0, losses, noteMarks: new Map<string, string>() }
  const paragraphs: FileParagraph[] = []
  for (const { name, kind } of parts) {
    const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.xml$/i, '')
    const read = readPart(name, kind === 'body' ? 'body' : base, file.xml(name), file.source(name), styles, state)
    for (const one of read) {
      const mark = kind === 'footnote' || kind === 'endnote' ? noteMark(one.elements[0]!, kind, state.noteMarks) : null
      paragraphs.push({ ...one, kind, mark, ...describe(one, styles, numbering) })
    }
  }
  return { paragraphs, losses, parts }
}

/** Number and heading of a paragraph. Fallback copies and paragraphs without a body are not counted. */
function describe(
  paragraph: Paragraph,
  styles: Styles,
  numbering: Numbering
): { printed: PrintedNumber | null; heading: number | null } {
  const properties = child(paragraph.elements.at(-1), 'w:pPr')
  const styleId = childValue(properties, 'w:pStyle')
  const style = styles.paragraph(styleId)
  const outline = readOutline(properties)
  const level = outline === undefined ? style.outline : outline
  const heading = level === null ? null : level + 1
  const own = child(properties, 'w:numPr')
  const id = childValue(own, 'w:numId') ?? style.numbering.id
  if (paragraph.fallback || id === null || id === '0') return { printed: null, heading }
  const written = childValue(own, 'w:ilvl')
  const at =
    written !== undefined ? Number(written) : (levelByStyle(own, id, styleId, numbering) ?? style.numbering.level ?? 0)
  return { printed: numbering.count(id, at), heading }
}

function levelByStyle(
  own: XmlElement | undefined,
  id: string,
  style: string | undefined,
  numbering: Numbering
): number | null {
  return own || style === undefined ? null : numbering.levelOfStyle(id, style)
}

function noteMark(element: XmlElement, kind: string, marks: Map<string, string>): string | null {
  for (let one = element.parent; one; one = one.parent) {
    if (one.name === `w:${kind}`) return marks.get(`${kind}:${one.attributes['w:id'] ?? ''}`) ?? null
  }
  return null
}
