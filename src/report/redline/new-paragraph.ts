import { child, type XmlElement } from '../../ooxml/xml.js'
import { attributePrefix, type Revisions } from './revision.js'
import { formatOf } from './rewrite-run.js'
import { runContent } from './xml-text.js'

export interface NewParagraph {
  text: string
  /** Distance from the margin, in place of the one of the paragraph that it follows. */
  indent?: string | null
}

/** A new paragraph before its place is known: what its properties hold and what stands behind them. */
export interface DraftParagraph {
  layout: string
  content: string
}

/**
 * A new paragraph whose words are a tracked insertion. Fonts and spacing follow `like`; its number, borders and
 * emphasis do not.
 */
export function draftParagraph(
  one: NewParagraph,
  like: XmlElement | null,
  source: string,
  prefix: string,
  revisions: Revisions
): DraftParagraph {
  const run = `<${prefix}r>${fontOf(like, source, prefix)}${runContent(one.text, prefix)}</${prefix}r>`
  return { layout: layoutOf(like, source, prefix, one.indent ?? null), content: revisions.inserted(prefix, run) }
}

/** The paragraph with a mark of its own that is new too. */
export function insertedParagraph({ layout, content }: DraftParagraph, prefix: string, revisions: Revisions): string {
  const mark = `<${prefix}rPr><${prefix}ins ${revisions.attributes(prefix)}/></${prefix}rPr>`
  return `<${prefix}p><${prefix}pPr>${layout}${mark}</${prefix}pPr>${content}</${prefix}p>`
}

/**
 * The paragraph with the mark that ended `before`: its properties are back when the changes are rejected, and the
 * mark that `before` gets instead is gone.
 */
export function paragraphWithMarkOf(
  before: XmlElement,
  { layout, content }: DraftParagraph,
  source: string,
  revisions: Revisions
): string {
  const { prefix } = before
  const properties = child(before, 'w:pPr')
  const recorded = child(properties, 'w:pPrChange') !== undefined
  const sourceOf = (keep: (one: XmlElement) => boolean) =>
    (properties?.children ?? [])
      .filter(keep)
      .map((one) => source.slice(one.start, one.end))
      .join('')
  const mark = sourceOf((one) => one.name === 'w:rPr')
  const was = sourceOf((one) => one.name !== 'w:rPr' && one.name !== 'w:pPrChange')
  const record = `<${prefix}pPrChange ${revisions.attributes(prefix)}><${prefix}pPr>${was}</${prefix}pPr></${prefix}pPrChange>`
  // The earlier change of another author is the only one that the properties can record.
  const made = recorded ? sourceOf(() => true) : layout + mark + (layout === was ? '' : record)
  return `<${prefix}p>${made === '' ? '' : `<${prefix}pPr>${made}</${prefix}pPr>`}${content}</${prefix}p>`
}

const keptLayout = ['w:spacing', 'w:ind', 'w:jc']

function layoutOf(like: XmlElement | null, source: string, prefix: string, indent: string | null): string {
  const properties = child(like ?? undefined, 'w:pPr')
  const isNumbered = child(properties, 'w:numPr') !== undefined
  const own = attributePrefix(prefix)
  // The space below a paragraph often comes from its style, which is not taken over for the sake of its number.
  const made: Record<string, string> = { 'w:spacing': `<${prefix}spacing ${own}after="120"/>` }
  for (const one of properties?.children ?? []) {
    if (one.name !== 'w:ind' || !isNumbered) made[one.name] = source.slice(one.start, one.end)
  }
  if (indent !== null) made['w:ind'] = `<${prefix}ind ${own}left="${indent}"/>`
  return keptLayout.map((name) => made[name] ?? '').join('')
}

const keptFont = ['w:rFonts', 'w:sz', 'w:szCs', 'w:lang']

function fontOf(like: XmlElement | null, source: string, prefix: string): string {
  const run = like?.children.find((one) => one.name === 'w:r' && formatOf(one, source) !== '')
  const kept = (child(run, 'w:rPr')?.children ?? []).filter((one) => keptFont.includes(one.name))
  const fonts = kept.filter((one) => one.name === 'w:rFonts').map((one) => source.slice(one.start, one.end))
  const others = kept.filter((one) => one.name !== 'w:rFonts').map((one) => source.slice(one.start, one.end))
  const content = fonts.join('') + others.join('')
  return content === '' ? '' : `<${prefix}rPr>${content}</${prefix}rPr>`
}
