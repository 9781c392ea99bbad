import type { FileParagraph } from '../../ooxml/read-file.js'
import type { XmlElement } from '../../ooxml/xml.js'

/** Rows from which on a table counts as the page itself, so that new text goes into the cell and not above the table. */
const layoutRows = 12

/** The element in front of which a new paragraph can stand: the paragraph, its table, or what its text box hangs on. */
export function topOf(paragraph: FileParagraph): XmlElement {
  const own = paragraph.elements[0]!
  if (!paragraph.inTextBox && (paragraph.cell?.row ?? 0) >= layoutRows) return own
  let top = own
  for (let one: XmlElement | null = own; one && !roots.has(one.name); one = one.parent) {
    if (one.name === 'w:p' || one.name === 'w:tbl') top = one
  }
  return top
}

/** The paragraph that a comment can stand in: the own one, or the one that its text box hangs on. */
export function hostOf(paragraph: FileParagraph): XmlElement {
  let host = paragraph.elements[0]!
  let boxed = false
  for (let one: XmlElement | null = host; one; one = one.parent) {
    if (one.name === 'w:txbxContent') boxed = true
    else if (boxed && one.name === 'w:p') {
      host = one
      boxed = false
    }
  }
  return host
}

const roots = new Set(['w:body', 'w:footnote', 'w:endnote', 'w:hdr', 'w:ftr'])

/** The fallback copies of a paragraph in a text box: the same words under the same choice of alternatives. */
export function twinsOf(paragraph: FileParagraph, all: FileParagraph[]): FileParagraph[] {
  if (!paragraph.inTextBox) return []
  const choice = choiceOf(paragraph.elements[0]!)
  if (!choice) return []
  return all.filter(
    (one) =>
      one.fallback &&
      one.part === paragraph.part &&
      one.text === paragraph.text &&
      choiceOf(one.elements[0]!) === choice
  )
}

function choiceOf(element: XmlElement): XmlElement | null {
  for (let one = element.parent; one; one = one.parent) if (one.name === 'mc:AlternateContent') return one
  return null
}

/** LibreOffice loses the words of a content control when a comment spans them, so there it stands in front of them. */
export function inBlockControl(element: XmlElement): boolean {
  for (let one = element.parent; one; one = one.parent) if (one.name === 'w:sdt') return true
  return false
}

/** The outermost control in a line of words that holds a run: LibreOffice loses its words when a comment begins inside. */
export function inlineControlOf(run: XmlElement): XmlElement | null {
  let control: XmlElement | null = null
  for (let one = run.parent; one && one.name !== 'w:p'; one = one.parent) if (one.name === 'w:sdt') control = one
  return control
}

export function isInside(element: XmlElement, holder: XmlElement): boolean {
  for (let one: XmlElement | null = element; one; one = one.parent) if (one === holder) return true
  return false
}

/** Marks between blocks, such as the ends of bookmarks, which take no room. */
const between = /^w:(bookmark|comment|perm|proofErr|move\w+Range|customXml\w+Range)/

export function nextBlock(element: XmlElement): XmlElement | undefined {
  const siblings = element.parent?.children ?? []
  return siblings.slice(siblings.indexOf(element) + 1).find((one) => !between.test(one.name))
}

export function previousBlock(element: XmlElement): XmlElement | undefined {
  const siblings = element.parent?.children ?? []
  return siblings.slice(0, siblings.indexOf(element)).findLast((one) => !between.test(one.name))
}
